// The five bulging balconies of the loggia (dossier/opera-house.md, section 3.5).
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, place } from '../../../kit/geometry.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { loft, sweepSection, tube } from '../../../kit/solids.ts';
import type { Context } from './context.ts';
import { BAY } from './dimensions.ts';
import { scrollKeystone } from './consoles.ts';
import { turnedBaluster } from './turned-baluster.ts';

/** Heights and reach of a balcony (section 3.5); the handrail's half-thickness and its plan are [estimate]s. */
const BALCONY = { lip: 7.25, railTop: 7.95, rail: 0.075, reach: 0.85, spacing: 0.19 } as const;
/** Half-width and height up the stepped corbel, an inverted bell (0.9 m wide at 5.45, 2.65 at 7.1). */
const BELL: readonly Point2[] = [
  [0.34, 5.4],
  [0.45, 5.45],
  [0.475, 5.49],
  [0.475, 5.54],
  [0.44, 5.57],
  [0.45, 5.66],
  [0.5, 5.84],
  [0.58, 6.0],
  [0.68, 6.12],
  [0.72, 6.13],
  [0.755, 6.17],
  [0.755, 6.23],
  [0.72, 6.26],
  [0.74, 6.36],
  [0.82, 6.5],
  [0.93, 6.6],
  [1.03, 6.65],
  [1.08, 6.66],
  [1.1, 6.7],
  [1.1, 6.76],
  [1.07, 6.79],
  [1.1, 6.88],
  [1.17, 6.96],
  [1.255, 7.01],
  [1.255, 7.05],
  [1.31, 7.1],
  [1.325, 7.16],
  [1.31, 7.22],
  [1.28, BALCONY.lip],
];
const PLAIN_BELL: readonly Point2[] = [
  [0.45, 5.5],
  [0.7, 6.4],
  [1.325, 7.1],
  [1.325, BALCONY.lip],
];

/** Back edge of a balcony, just inside the wall. */
const BACK = BAY.wallFrontZ - 0.02;

/** Corbel, slab, dark turned balusters and white handrail, once for each bay. */
export function addBalconies({ site, level, full }: Context): void {
  const part = site.part('balconies', { evidence: 'derived', tile: 'front', closeUp: true });
  const close = level === 'close';
  const steps = close ? 24 : 12;
  const profile = full ? BELL.filter((_, i) => close || i % 2 === 0 || i > 24) : PLAIN_BELL;
  const bell = loft(
    profile.map(([half, y]) => bulge(half, ((BALCONY.reach + 0.05) * half) / 1.325, y, steps)),
    true,
    32,
  );
  const middle = BALCONY.railTop - BALCONY.rail;
  const rail = full ? handrail(middle, steps) : tube(bulge(1.27, BALCONY.reach, middle, 12), 0.08, 4);
  const places = BAY.centres.map((x) => place([x, 0, 0]));
  part.repeat('trim', full ? merge(bell, rail, foot(close)) : merge(bell, rail), places);
  if (!full) return;
  const posts = pointsAlong(bulge(1.2, BALCONY.reach - 0.06, BALCONY.lip, 24), BALCONY.spacing);
  const height = BALCONY.railTop - 2 * BALCONY.rail - BALCONY.lip + 0.02;
  part.repeat(
    'iron',
    turnedBaluster(height, 0.125, close),
    BAY.centres.flatMap((x) => posts.map(([px, py, pz]) => place([x + px, py, pz]))),
  );
}

/** The scroll at the foot of the corbel; it runs back into the head of the arch as its keystone. */
const foot = (close: boolean): Geometry =>
  scrollKeystone({ x: 0, top: 5.56, bottom: 5.16, z: BAY.wallFrontZ, back: BAY.wallFrontZ - 0.3 }, close);

/** Plan of a balcony at a height: straight at the wall, bulging in front, `halfWidth` wide and `reach` deep. */
function bulge(halfWidth: number, reach: number, y: number, steps: number): Point3[] {
  return Array.from({ length: steps + 1 }, (_, i): Point3 => {
    const angle = (Math.PI * i) / steps;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    return [-halfWidth * Math.sign(c) * Math.abs(c) ** 0.6, y, BACK + reach * Math.abs(s) ** 0.75];
  });
}

/** A moulded rail: flat on top, rounded at its edges, hollow below. */
function handrail(y: number, steps: number): Geometry {
  const r = BALCONY.rail;
  const section: readonly Point2[] = [
    [-0.06, -r],
    [0.06, -r],
    [0.075, -r * 0.2],
    [0.1, r * 0.3],
    [0.08, r],
    [-0.08, r],
    [-0.1, r * 0.3],
    [-0.075, -r * 0.2],
  ];
  return sweepSection(bulge(1.2, BALCONY.reach - 0.06, y, steps), section, 40);
}

/** Points every `step` metres along a polyline, evened out so that both ends keep half a step. */
function pointsAlong(path: readonly Point3[], step: number): Point3[] {
  const lengths = path.slice(1).map((p, i) => Math.hypot(p[0] - path[i]![0], p[2] - path[i]![2]));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const count = Math.round(total / step);
  return Array.from({ length: count }, (_, k): Point3 => {
    let left = ((k + 0.5) * total) / count;
    let i = 0;
    while (i < lengths.length - 1 && left > lengths[i]!) left -= lengths[i++]!;
    const [a, b] = [path[i]!, path[i + 1]!];
    const t = left / lengths[i]!;
    return [a[0] + (b[0] - a[0]) * t, a[1], a[2] + (b[2] - a[2]) * t];
  });
}
