// Where things lie in plan, shared by the files that lay ground and what stands on it; points are (x, north), metres.
import { type Outline, rectangle } from '../../../kit/outline.ts';
import { CHAINAGE, COURT, KINH_THIEN } from './dimensions.ts';

/** The strip between Hoàng Diệu and Nguyễn Tri Phương is about 210 m wide (0.1); half of it, without the pavements. */
export const STRIP = 105;
/** Streets as plan rectangles. */
export const HOANG_DIEU: Outline = rectangle(-STRIP - 16, -150, -STRIP - 2, 985);
export const NGUYEN_TRI_PHUONG: Outline = rectangle(STRIP + 2, -150, STRIP + 16, 985);
export const DIEN_BIEN_PHU: Outline = rectangle(-STRIP - 2, 70, STRIP + 2, 84);
export const PHAN_DINH_PHUNG: Outline = rectangle(-STRIP - 40, 985, STRIP + 40, 1003);
/** The rectangle that court.ts lays, from Đoan Môn's forecourt to the dragon stair. */
export const COURT_GROUNDS: Outline = rectangle(
  COURT.grounds.west,
  COURT.grounds.south,
  COURT.grounds.east,
  COURT.grounds.north,
);
/** Under the Kính Thiên platform there is no ground sheet: a trench goes deeper than it. */
export const UNDER_PLATFORM: Outline = rectangle(
  -KINH_THIEN.eastWest / 2 + 1,
  CHAINAGE.kinhThien - KINH_THIEN.northSouth / 2 + 1,
  KINH_THIEN.eastWest / 2 - 1,
  CHAINAGE.kinhThien + KINH_THIEN.northSouth / 2 - 1,
);
/** Laid by d67-yard.ts and by hd18-pit.ts. */
export const D67_YARD: Outline = rectangle(-24, 521, 24, 572);
export const HD18_YARD: Outline = rectangle(-210, 520, -170, 560);
/** Holes that every ground sheet leaves to the files above. */
export const OTHERS_GROUND: readonly Outline[] = [COURT_GROUNDS, UNDER_PLATFORM, D67_YARD];
