import { Vector3, type Camera } from 'three';
import { mixPoints, type Point3 } from '../base/index.ts';
import type { Detail } from '../content/index.ts';

/** Where a detail's numbered mark is on the canvas, CSS pixels from its top left corner. */
export interface MarkPosition {
  readonly detailId: string;
  readonly xPixels: number;
  readonly yPixels: number;
  /** In front of the camera, on the canvas, of something that stands, and not behind a wall. */
  readonly visible: boolean;
}

const projected = new Vector3();
/** Share of the way to the mark that must be free: the mark itself sits on something solid. */
const CHECKED_SHARE = 0.9;

/** Projects the details. @param phase shown now. @param isSegmentFree says whether the view to a point is open. */
export function projectMarks(
  details: readonly Detail[],
  camera: Camera,
  width: number,
  height: number,
  phase: string,
  isSegmentFree: (a: Point3, b: Point3) => boolean,
): MarkPosition[] {
  const eye = camera.position.toArray() as unknown as Point3;
  return details.map(({ id, position, standsIn }) => {
    projected.set(...position).project(camera);
    const onScreen = Math.abs(projected.x) < 1 && Math.abs(projected.y) < 1 && projected.z < 1;
    return {
      detailId: id,
      xPixels: Math.round(((projected.x + 1) / 2) * width),
      yPixels: Math.round(((1 - projected.y) / 2) * height),
      visible:
        onScreen &&
        (standsIn?.includes(phase) ?? true) &&
        isSegmentFree(eye, mixPoints(eye, position, CHECKED_SHARE)),
    };
  });
}

/** Whether nothing moved by a pixel. */
export const sameMarks = (a: readonly MarkPosition[], b: readonly MarkPosition[]): boolean =>
  a.length === b.length &&
  a.every((mark, i) => {
    const other = b[i]!;
    return (
      mark.detailId === other.detailId &&
      mark.visible === other.visible &&
      mark.xPixels === other.xPixels &&
      mark.yPixels === other.yPixels
    );
  });
