// The oval wells of steel pipes, and what guards the caps in the river (dossier section 5; fenders are an estimate).
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, place, translate } from '../../../kit/geometry.ts';
import type { Level, PartBuilder } from '../../../kit/model.ts';
import type { Outline, Point2 } from '../../../kit/outline.ts';
import { chamferedBox, lathe, sweepSection } from '../../../kit/solids.ts';
import { CAP, FENDER, type Pylon, WELL } from './dimensions.ts';

/** An oval with straight sides, long axis across the bridge. */
export function oval(length: number, width: number, segments: number): Outline {
  const r = width / 2;
  const straight = length / 2 - r;
  const arc = (centre: number, start: number): Point2[] =>
    Array.from({ length: segments + 1 }, (_, i): Point2 => {
      const angle = start + (Math.PI * i) / segments;
      return [r * Math.cos(angle), centre + r * Math.sin(angle)];
    });
  return [...arc(straight, 0), ...arc(-straight, Math.PI)];
}

/** Points along such an oval, `count` of them, evenly spaced. */
export function alongOval(length: number, width: number, count: number): Point2[] {
  const corners = oval(length, width, 24);
  const lengths = corners.map((p, i) => {
    const q = corners[(i + 1) % corners.length]!;
    return Math.hypot(q[0] - p[0], q[1] - p[1]);
  });
  const total = lengths.reduce((sum, l) => sum + l, 0);
  const points: Point2[] = [];
  let [edge, before] = [0, 0];
  for (let i = 0; i < count; i++) {
    const at = (total * i) / count;
    while (at > before + lengths[edge]!) before += lengths[edge++]!;
    const share = (at - before) / lengths[edge]!;
    const [p, q] = [corners[edge]!, corners[(edge + 1) % corners.length]!];
    points.push([p[0] + (q[0] - p[0]) * share, p[1] + (q[1] - p[1]) * share]);
  }
  return points;
}

/** A pipe open at its top: one sees its wall and into it a little. */
export const openPipe = (radius: number, low: number, high: number): Geometry =>
  lathe(
    [
      [radius, low],
      [radius, high],
      [radius - 0.06, high],
      [radius - 0.06, high - 0.6],
    ],
    10,
    50,
  );

/** A concrete collar on tubes round each cap in the water, rubber pads on its face, over the dry season's water. */
export function addFenders(part: PartBuilder, pylon: Pylon, level: Level): void {
  const { offset, halfWidth, low, top } = FENDER;
  const [length, width] = [CAP.length + 2 * offset, CAP.width + 2 * offset];
  const loop = oval(length, width, level === 'massing' ? 6 : 14);
  const closed = [...loop, loop[0]!].map(([x, north]): Point3 => [pylon.x + x, low, -north]);
  const rise = top - low;
  const collar = sweepSection(closed, [
    [-halfWidth, 0],
    [halfWidth, 0],
    [halfWidth, rise - 0.15],
    [halfWidth - 0.15, rise],
    [-halfWidth + 0.15, rise],
    [-halfWidth, rise - 0.15],
  ]);
  part.add('pier-concrete', collar);
  if (level === 'massing') return;
  const around = (grown: number, pitch: number) => {
    const [l, w] = [length + grown, width + grown];
    return alongOval(l, w, Math.round((2 * (l - w) + Math.PI * w) / pitch));
  };
  const tube = openPipe(FENDER.diameter / 2, -5, low + 0.1);
  part.add('fender-steel', ...around(0, FENDER.pitch).map(([x, y]) => translate(tube, [pylon.x + x, 0, -y])));
  const pad = chamferedBox([-0.22, low + 0.1, -0.22], [0.22, top - 0.1, 0.22], 0.06);
  part.add(
    'rubber',
    ...around(2 * halfWidth + 0.3, FENDER.pitch / 2).map(([x, y]) => translate(pad, [pylon.x + x, 0, -y])),
  );
}

/** The ring of pipe heads of a well while it is built, cut off under water when the leg stands. */
export function addPipeRing(part: PartBuilder, pylon: Pylon, topLevel: number): void {
  const ring = alongOval(WELL.length, WELL.width, WELL.pipes);
  part.repeat(
    'pipe-steel',
    openPipe(WELL.diameter / 2, WELL.cutLevel - 1, topLevel),
    ring.map(([x, y]) => place([pylon.x + x, 0, -y])),
  );
  // The joints that lock one pipe into the next: smaller pipes in the gaps of 0.25 m.
  const joints = alongOval(WELL.length, WELL.width, 2 * WELL.pipes).filter((_, i) => i % 2 === 1);
  part.repeat(
    'fender-steel',
    lathe(
      [
        [0.15, WELL.cutLevel - 1],
        [0.15, topLevel - 0.06],
      ],
      6,
      70,
    ),
    joints.map(([x, y]) => place([pylon.x + x, 0, -y])),
  );
}
