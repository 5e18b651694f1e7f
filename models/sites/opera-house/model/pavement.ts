// Apron, kerbs, roundabout and road markings of August Revolution Square (dossier/opera-house.md, section 3.1).
import { type Geometry, place, transform } from '../../../kit/geometry.ts';
import type { PartBuilder } from '../../../kit/model.ts';
import { circle, type Outline, outset, rectangle } from '../../../kit/outline.ts';
import { box, pad, sheet } from '../../../kit/solids.ts';
import type { Context } from './context.ts';
import { PRESENT, UNCUT } from './phases.ts';
import { EARTH_Y, ISLAND, LAWNS, OWN_BLOCK, PAVEMENTS, PIT, ROAD_Y } from './places.ts';

/** Granite kerb: how far it stands proud of the paving behind it, and its width, metres. */
const KERB = { rise: 0.015, width: 0.28 } as const;
/** Paint lies this high on the road. */
const PAINT_Y = ROAD_Y + 0.012;

/** Ground at every level; the cut-away has a ground of its own with the pit left open. */
export function addPavement({ site, full }: Context): void {
  const part = site.part('square', { evidence: 'estimated', tile: 'square', solid: false });
  for (const plan of PAVEMENTS) part.add('paving', pad(plan, ROAD_Y - 0.1, 0));
  addIsland(part, full);
  for (const lawn of LAWNS) part.add('grass', pad(lawn, -0.05, 0.05));
  if (full) addKerbs(part);
  const pit = rectangle(PIT.west, PIT.front, PIT.east, PIT.back);
  const grounds = [
    { id: 'ground', phases: full ? UNCUT : undefined, road: [], own: OWN_BLOCK },
    ...(full ? [{ id: 'ground-cut', phases: ['today-cut'], road: [pit], own: notched() }] : []),
  ];
  for (const { id, phases, road, own } of grounds) {
    const ground = site.part(id, {
      evidence: 'estimated',
      tile: id === 'ground' ? 'square' : 'foundations',
      solid: false,
      ...(phases ? { phases } : {}),
    });
    ground.add('earth', sheet(circle(3200, 48), EARTH_Y, road));
    ground.add('road', pad(circle(720, 40), EARTH_Y - 0.2, ROAD_Y, road));
    ground.add('apron', pad(own, ROAD_Y - 0.1, 0));
    if (full && id === 'ground') ground.add('kerb', box([-34, ROAD_Y, 13.22], [34, KERB.rise, 13.52]));
  }
  if (full)
    addMarkings(
      site.part('markings', { evidence: 'estimated', tile: 'square', solid: false, phases: PRESENT }),
    );
}

/** The own block with the pit cut out of its front edge. */
const notched = (): Outline => [
  [-34, -13.5],
  [PIT.west, -13.5],
  [PIT.west, PIT.back],
  [PIT.east, PIT.back],
  [PIT.east, -13.5],
  [34, -13.5],
  [34, 98],
  [-34, 98],
];

function addIsland(part: PartBuilder, full: boolean): void {
  const sides = full ? 56 : 12;
  const ring = (radius: number): Outline => circle(radius, sides, ISLAND.centre);
  part.add('kerb', pad(ring(ISLAND.kerb), ROAD_Y - 0.1, 0.06, [ring(ISLAND.lawn)]));
  part.add('grass', pad(ring(ISLAND.lawn - 0.02), ROAD_Y - 0.1, 0.1));
  if (!full) return;
  // A gravel walk round a raised bed.
  part.add('apron', pad(ring(5.6), 0.05, 0.13, [ring(4.2)]));
  part.add('kerb', pad(ring(4.2), 0, 0.42, [ring(3.9)]));
  part.add('earth', pad(ring(3.88), 0, 0.36));
}

function addKerbs(part: PartBuilder): void {
  for (const plan of PAVEMENTS.slice(0, 6)) {
    part.add('kerb', pad(outset(plan, 0.02), ROAD_Y - 0.1, KERB.rise, [outset(plan, -KERB.width)]));
  }
  for (const lawn of LAWNS) part.add('kerb', pad(outset(lawn, 0.16), -0.05, 0.09, [outset(lawn, 0.01)]));
}

/** Zebra crossings, the dashed ring round the island, and the middle lines of the streets. */
function addMarkings(part: PartBuilder): void {
  const stripes = (x: number, z: number, along: 'x' | 'z', count: number): Geometry[] =>
    Array.from({ length: count }, (_, i) => {
      const offset = (i - (count - 1) / 2) * 0.95;
      const [cx, cz] = along === 'x' ? [x + offset, z] : [x, z + offset];
      const [hx, hz] = along === 'x' ? [0.23, 1.6] : [1.6, 0.23];
      return box([cx - hx, ROAD_Y - 0.02, cz - hz], [cx + hx, PAINT_Y, cz + hz]);
    });
  part.add(
    'paint',
    ...stripes(0, 85, 'x', 22),
    ...[-1, 1].flatMap((s) => [
      ...stripes(s * 42.5, 74, 'z', 15),
      ...stripes(s * 42.5, 18, 'z', 10),
      ...stripes(s * 42, 8, 'x', 15),
    ]),
  );
  const dash = box([-0.08, ROAD_Y - 0.02, -0.9], [0.08, PAINT_Y, 0.9]);
  const count = 32;
  part.add(
    'paint',
    ...Array.from({ length: count }, (_, i) => {
      const angle = (360 * i) / count;
      const [c, s] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
      return transform(dash, place([16.5 * c, 0, -ISLAND.centre[1] - 16.5 * s], angle));
    }),
    ...Array.from({ length: 22 }, (_, i) => transform(dash, place([0, 0, 94 + i * 6]))),
    ...[-1, 1].flatMap((s) =>
      Array.from({ length: 16 }, (_, i) => transform(dash, place([s * 42, 0, 2 - i * 6]))),
    ),
  );
}
