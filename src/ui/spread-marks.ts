import type { SceneMark } from './scene-slot.ts';

/**
 * The marks that can be shown without one covering another: of two closer than `spacingPixels` the later one waits
 * (it stays in the list of details). The mark of `firstId` never waits.
 */
export function spreadMarks(
  marks: readonly SceneMark[],
  spacingPixels: number,
  firstId: string | null,
): ReadonlyMap<string, SceneMark> {
  const shown = new Map<string, SceneMark>();
  const inTurn = [...marks].sort((a, b) => Number(b.detailId === firstId) - Number(a.detailId === firstId));
  for (const mark of inTurn) {
    const isCovered = [...shown.values()].some(
      (other) =>
        Math.abs(other.xPixels - mark.xPixels) < spacingPixels &&
        Math.abs(other.yPixels - mark.yPixels) < spacingPixels,
    );
    if (mark.visible && !isCovered) shown.set(mark.detailId, mark);
  }
  return shown;
}
