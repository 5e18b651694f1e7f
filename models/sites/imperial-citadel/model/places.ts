// Where things lie in plan, shared by the files that lay ground and what stands on it: x, north, metres.
import { type PlanRect, planRect } from '../../../kit/ground-grid.ts';
import { CHAINAGE, COURT, KINH_THIEN } from './dimensions.ts';

/** The strip between Hoàng Diệu and Nguyễn Tri Phương is about 210 m wide (0.1); half of it, without the pavements. */
export const STRIP = 105;
export const HOANG_DIEU = planRect(-STRIP - 16, -150, -STRIP - 2, 985);
export const NGUYEN_TRI_PHUONG = planRect(STRIP + 2, -150, STRIP + 16, 985);
export const DIEN_BIEN_PHU = planRect(-STRIP - 2, 70, STRIP + 2, 84);
export const PHAN_DINH_PHUNG = planRect(-STRIP - 40, 985, STRIP + 40, 1003);
/** The rectangle that court.ts lays, from Đoan Môn's forecourt to the dragon stair. */
const COURT_GROUNDS = planRect(
  COURT.grounds.west,
  COURT.grounds.south,
  COURT.grounds.east,
  COURT.grounds.north,
);
/** Under the Kính Thiên platform there is no ground sheet: a trench goes deeper than it. */
const UNDER_PLATFORM = planRect(
  -KINH_THIEN.eastWest / 2 + 1,
  CHAINAGE.kinhThien - KINH_THIEN.northSouth / 2 + 1,
  KINH_THIEN.eastWest / 2 - 1,
  CHAINAGE.kinhThien + KINH_THIEN.northSouth / 2 - 1,
);
/** Laid by d67-yard.ts. */
export const D67_YARD = planRect(-24, 521, 24, 572);
/** Laid by hd18-pit.ts. */
export const HD18_YARD = planRect(-210, 520, -170, 560);
/** Holes that every ground sheet leaves to the files above. */
export const OTHERS_GROUND: readonly PlanRect[] = [COURT_GROUNDS, UNDER_PLATFORM, D67_YARD];
