// Ticket kiosk and guard post at the gate, and the wheelchair ramp at the north-east (section 3.1, D-P; heights E).
import { type Geometry, merge, place, transform, translate } from '../../../kit/geometry.ts';
import type { Level, ModelBuilder, PartBuilder } from '../../../kit/model.ts';
import { box, chamferedBox, extrude, moulding, tube } from '../../../kit/solids.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { KIOSK as K, MAIN, RAMP as R } from './dimensions.ts';
import { PRESENT } from './phases.ts';
import { hippedRoof } from './roofs.ts';

/** Builds kiosk, guard post and ramp: all of them of today. */
export function addPavilions(builder: ModelBuilder): void {
  const full = builder.level !== 'massing';
  const kiosk = builder.part('kiosk', { evidence: 'estimated', tile: 'garden', phases: PRESENT });
  addHut(kiosk, builder.level, { x: K.x, z: K.z, width: K.width, depth: K.depth, hatches: 2 });
  addHut(kiosk, builder.level, { x: K.guardX, z: K.z, width: K.guardSide, depth: K.guardSide, hatches: 1 });
  if (!full) return;
  builder.lamp({ at: [K.x, K.eave - 0.2, K.z + K.depth / 2 + 0.4], colour: '#ffd9a0', candela: 70 });
  addRamp(builder);
}

interface Hut {
  readonly x: number;
  readonly z: number;
  readonly width: number;
  readonly depth: number;
  readonly hatches: number;
}

/** A small house with a plinth, corner strips, hatches to the gate (south) and a hipped tile roof. */
function addHut(part: PartBuilder, level: Level, { x, z, width, depth, hatches }: Hut): void {
  const [w, d] = [width / 2, depth / 2];
  const at = (geometry: Geometry): Geometry => translate(geometry, [x, 0, z]);
  part.add('ochre', at(box([-w, 0, -d], [w, K.eave, d])));
  const roof = hippedRoof(
    {
      west: x - w - 0.55,
      east: x + w + 0.55,
      north: z - d - 0.55,
      south: z + d + 0.55,
      eave: K.eave + 0.02,
      ridge: K.eave + 1.15,
      hipRun: Math.min(w, d) + 0.5,
    },
    level === 'massing' ? 'massing' : 'full',
  );
  part.add('tile', roof.tiles);
  part.add('mortar', roof.mortar);
  part.add('joinery', roof.fascia);
  if (level === 'massing') return;
  const plan: Point2[] = [
    [-w, -d],
    [w, -d],
    [w, d],
    [-w, d],
  ];
  const foot = moulding(
    plan,
    [
      [-0.02, -0.05],
      [0.06, -0.05],
      [0.06, 0.4],
      [-0.02, 0.46],
    ],
    true,
  );
  const strips = plan.map(([a, n]) =>
    chamferedBox([a - 0.1, 0.4, -n - 0.1], [a + 0.1, K.eave, -n + 0.1], 0.02),
  );
  part.add('base', at(foot));
  part.add('cream', ...strips.map(at), ...hatchesOf(w, d, hatches, 'frame').map(at));
  part.add('litPane', ...hatchesOf(w, d, hatches, 'pane').map(at));
  part.add('joinery', ...hatchesOf(w, d, hatches, 'bars').map(at), at(door(-w)));
}

/** What a hatch is made of: rendered frame with a counter, pane, glazing bars; on the south and the east side. */
function hatchesOf(w: number, d: number, count: number, what: 'frame' | 'pane' | 'bars'): Geometry[] {
  const half = 0.5;
  const [sill, head] = [1.02, 2.15];
  const one =
    what === 'pane'
      ? box([-half, sill, -0.02], [half, head, 0.012])
      : what === 'bars'
        ? merge(
            box([-half, sill, 0], [-half + 0.05, head, 0.04]),
            box([half - 0.05, sill, 0], [half, head, 0.04]),
            box([-half, head - 0.05, 0], [half, head, 0.04]),
            box([-0.025, sill, 0], [0.025, head, 0.04]),
            box([-half, sill + 0.28, 0], [half, sill + 0.32, 0.04]),
          )
        : merge(
            chamferedBox([-half - 0.16, sill - 0.1, -0.02], [half + 0.16, sill, 0.26], 0.015),
            box([-half - 0.1, sill, -0.02], [-half, head + 0.1, 0.06]),
            box([half, sill, -0.02], [half + 0.1, head + 0.1, 0.06]),
            box([-half, head, -0.02], [half, head + 0.1, 0.06]),
          );
  const south = Array.from({ length: count }, (_, i) =>
    translate(one, [((i + 0.5) / count - 0.5) * 2 * (w - 0.05), 0, d]),
  );
  return [...south, transform(one, place([w, 0, 0], 90))];
}

/** A panelled door in the side wall towards −x. */
const door = (x: number): Geometry =>
  merge(
    box([x - 0.05, 0.02, -0.48], [x + 0.02, 2.1, -0.4]),
    box([x - 0.05, 0.02, 0.4], [x + 0.02, 2.1, 0.48]),
    box([x - 0.05, 2.02, -0.48], [x + 0.02, 2.1, 0.48]),
    box([x - 0.02, 0.02, -0.4], [x + 0.02, 2.02, 0.4]),
    box([x - 0.035, 0.2, -0.3], [x, 0.95, 0.3]),
    box([x - 0.035, 1.1, -0.3], [x, 1.9, 0.3]),
  );

/** A straight ramp along the café's side with a kerb and two hand rails; it ends at the ground floor's side door. */
function addRamp(builder: ModelBuilder): void {
  const part = builder.part('ramp', { evidence: 'estimated', tile: 'garden', phases: PRESENT, solid: false });
  const half = R.width / 2;
  const top = R.topHeight;
  const body = extrude(
    [
      [R.top - 1.5, -0.05],
      [R.foot, -0.05],
      [R.foot, 0.02],
      [R.top, top],
      [R.top - 1.5, top],
    ],
    -half,
    half,
  );
  // The elevation runs along z: turn x into z.
  const set = (geometry: Geometry): Geometry => transform(geometry, place([R.x, 0, 0], -90));
  part.add('step', set(body));
  const rails = [-half + 0.08, half - 0.08].flatMap((side) => {
    const at = (z: number, y: number) => [R.x + side, y, z] as const;
    const slope = (z: number): number => (z < R.top ? top : top * (1 - (z - R.top) / (R.foot - R.top)));
    const stations = [R.top - 1.4, R.top, 2.25, 4.5, 6.75, R.foot - 0.15];
    return [
      tube(
        stations.map((z) => at(z, slope(z) + R.rail)),
        0.024,
        6,
      ),
      tube(
        stations.map((z) => at(z, slope(z) + 0.45)),
        0.016,
        5,
      ),
      ...stations.map((z) => tube([at(z, slope(z) - 0.02), at(z, slope(z) + R.rail)], 0.02, 6)),
    ];
  });
  part.add('iron', ...rails);
  // The door that it leads to, in the end wall of the main block.
  const wall = MAIN.halfLength;
  const [z0, z1] = [R.top - 1.4, R.top - 0.35];
  part.add(
    'joinery',
    box([wall - 0.05, top, z0], [wall + 0.03, top + 2.2, z1]),
    box([wall, top + 0.15, z0 + 0.1], [wall + 0.05, top + 0.95, z1 - 0.1]),
    box([wall, top + 1.1, z0 + 0.1], [wall + 0.05, top + 2.05, z1 - 0.1]),
  );
  part.add(
    'cream',
    box([wall - 0.05, top, z0 - 0.12], [wall + 0.08, top + 2.32, z0]),
    box([wall - 0.05, top, z1], [wall + 0.08, top + 2.32, z1 + 0.12]),
    box([wall - 0.05, top + 2.2, z0 - 0.16], [wall + 0.1, top + 2.34, z1 + 0.16]),
  );
}
