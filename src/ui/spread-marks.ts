import type { PictureFrame } from './picture-frame.ts';
import type { SceneMark } from './scene-slot.ts';

/** How large marks are and how much air they keep, CSS pixels. */
export interface MarkSpacing {
  readonly sidePixels: number;
  readonly gapPixels: number;
}

/**
 * The marks that can be shown whole: of two that would touch the later one waits (it stays in the list of details), and
 * so does one that the picture's edge cuts off or that lies under something. `firstId` comes before all others.
 */
export function spreadMarks(
  marks: readonly SceneMark[],
  { sidePixels, gapPixels }: MarkSpacing,
  frame: PictureFrame,
  firstId: string | null,
): ReadonlyMap<string, SceneMark> {
  const shown = new Map<string, SceneMark>();
  const inTurn = [...marks].sort((a, b) => Number(b.detailId === firstId) - Number(a.detailId === firstId));
  for (const mark of inTurn) {
    const touches = [...shown.values()].some(
      (other) =>
        Math.abs(other.xPixels - mark.xPixels) < sidePixels + gapPixels &&
        Math.abs(other.yPixels - mark.yPixels) < sidePixels + gapPixels,
    );
    if (mark.visible && !touches && isWhole(mark, sidePixels / 2, frame)) shown.set(mark.detailId, mark);
  }
  return shown;
}

const isWhole = (
  { xPixels: x, yPixels: y }: SceneMark,
  half: number,
  { width, height, covers }: PictureFrame,
): boolean =>
  x >= half &&
  x <= width - half &&
  y >= half &&
  y <= height - half &&
  !covers.some(
    ({ left, top, right, bottom }) =>
      x + half > left && x - half < right && y + half > top && y - half < bottom,
  );
