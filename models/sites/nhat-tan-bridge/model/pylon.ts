// One pylon: two legs that lean out to the knee and in to the head, a cross-beam under the deck, and what it stands on.
// Dossier section 4 (geometry solved from sourced slopes and height; member sizes estimated) and section 5.
import { Matrix4 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, transform } from '../../../kit/geometry.ts';
import type { Level, PartBuilder } from '../../../kit/model.ts';
import type { Outline, Point2 } from '../../../kit/outline.ts';
import { box, chamferedBox, lathe, loft } from '../../../kit/solids.ts';
import { CAP, legHalfSpacing, PYLON, type Pylon, STEEL } from './dimensions.ts';
import { leg } from './pylon-leg.ts';
import { SEAT_TOP } from './pylon-bearings.ts';
import { oval } from './wells.ts';

const HEAD: Outline = [
  [2.3, 0],
  [1.8, 2.0],
  [0, 2.6],
  [-1.8, 2.0],
  [-2.3, 0],
  [-1.8, -2.0],
  [0, -2.6],
  [1.8, -2.0],
];
const TOP: Outline = HEAD.map(([u, v]): Point2 => [(u * 0.8) / 2.3, (v * 1.5) / 2.6]);
/** The joint round the head where its pinched top begins. */
const HEAD_JOINT = { half: 0.07, depth: 0.05 } as const;

/** A mesh mirrored to the other side of the centre line. */
export const mirrorAcross = (geometry: Geometry): Geometry =>
  transform(geometry, new Matrix4().makeScale(1, 1, -1));
/** A mesh of the +y leg with its twin. */
export const bothSides = (geometry: Geometry): Geometry => merge(geometry, mirrorAcross(geometry));

function head(level: Level): Geometry {
  const ring = (outline: Outline, height: number, inset = 0): Point3[] =>
    outline.map(([u, v]): Point3 => {
      const k = 1 - inset / Math.hypot(u, v);
      return [v * k, height, u * k];
    });
  const { half, depth } = HEAD_JOINT;
  const joint = (at: number): Point3[][] =>
    level === 'massing'
      ? []
      : [
          ring(HEAD, at - half),
          ring(HEAD, at - half / 3, depth),
          ring(HEAD, at + half / 3, depth),
          ring(HEAD, at + half),
        ];
  return loft(
    [ring(HEAD, PYLON.headFrom), ...joint(102.4), ring(HEAD, PYLON.headPinchFrom), ring(TOP, PYLON.height)],
    true,
    6,
  );
}

/** The hollow beam under the deck, its long edges cut back, with joints between its pours and the seats on it. */
export function crossBeam(level: Level): Geometry {
  const half = PYLON.crossBeamLength / 2;
  const [low, high] = [PYLON.crossBeamFrom, PYLON.crossBeamTo];
  const section = (inset: number): Point2[] => {
    const [h, b, t, cut] = [half - inset, low + inset, high - inset, 0.35];
    return [
      [-h + cut, b],
      [h - cut, b],
      [h, b + cut],
      [h, t - cut],
      [h - cut, t],
      [-h + cut, t],
      [-h, t - cut],
      [-h, b + cut],
    ];
  };
  const reach = PYLON.kneeHalfSpacing - 0.8;
  const stations: [number, number][] = [
    [-reach, 0],
    [reach, 0],
  ];
  if (level !== 'massing') {
    for (const z of [-13, -6.5, 0, 6.5, 13]) {
      stations.push([z - 0.05, 0], [z - 0.02, 0.03], [z + 0.02, 0.03], [z + 0.05, 0]);
    }
    stations.sort((a, b) => a[0] - b[0]);
  }
  const beam = loft(
    stations.map(([z, inset]) => section(inset).map(([x, y]): Point3 => [x, y, z])),
    true,
    10,
  );
  const seat = chamferedBox(
    [-0.75, high - 0.05, -STEEL.girderY - 0.75],
    [0.75, SEAT_TOP, -STEEL.girderY + 0.75],
    0.06,
  );
  const stopper = chamferedBox([-0.8, high - 0.05, -0.8], [0.8, high + 0.9, 0.8], 0.08);
  return merge(beam, bothSides(seat), stopper);
}

/** Cap on the pipe well with its edge cut back, and the pedestals of the legs. */
export function footing(level: Level): Geometry {
  const segments = level === 'massing' ? 6 : 16;
  const ring = (inset: number, y: number): Point3[] =>
    oval(CAP.length - 2 * inset, CAP.width - 2 * inset, segments).map(([x, z]): Point3 => [x, y, -z]);
  const cap = loft([ring(0, -CAP.depth), ring(0, -CAP.edge), ring(CAP.edge, 0)], true, 15);
  const axis = legHalfSpacing(1);
  const half = CAP.pedestal / 2;
  const pedestal = chamferedBox([-half, -0.05, -axis - half], [half, CAP.pedestalHeight, -axis + half], 0.7);
  return merge(cap, bothSides(pedestal));
}

/** Height above the footing at which a leg comes out of the ground or of its pedestal. */
export const legFootHeight = (pylon: Pylon, groundLevel: number): number =>
  pylon.inWater ? 0 : Math.max(0, groundLevel - pylon.footing - 3);

/** Moves a mesh from the pylon's own frame to its place. */
export const atPylon = (pylon: Pylon, geometry: Geometry): Geometry =>
  transform(geometry, new Matrix4().makeTranslation(pylon.x, pylon.footing, 0));

/** Builds one pylon into its part; `groundLevel` is where a land pylon's legs leave the soil. */
export function addPylon(part: PartBuilder, pylon: Pylon, groundLevel: number, level: Level): void {
  const from = legFootHeight(pylon, groundLevel);
  const body = merge(bothSides(leg(from, PYLON.legTop, level)), head(level), crossBeam(level));
  part.add('pylon-concrete', atPylon(pylon, body));
  if (pylon.inWater) part.add('pier-concrete', atPylon(pylon, footing(level)));
  else if (level !== 'massing') part.add('pier-concrete', ...plinths(pylon, groundLevel));
}

/** On land the cap is buried; a low kerb round each leg keeps the soil off it. */
function plinths(pylon: Pylon, groundLevel: number): Geometry[] {
  const axis = legHalfSpacing(groundLevel - pylon.footing);
  return [-1, 1].map((side) =>
    chamferedBox(
      [pylon.x - 4.2, groundLevel - 1.5, side * axis - 3.6],
      [pylon.x + 4.2, groundLevel + 0.35, side * axis + 3.6],
      0.12,
    ),
  );
}

/** Rods against lightning on the heads, with their feet (estimate, section 4). */
export function lightningRod(): Geometry {
  const top = PYLON.height;
  return merge(
    lathe(
      [
        [0.07, top - 0.2],
        [0.05, top + 1],
        [0.02, top + PYLON.rodHeight],
      ],
      6,
    ),
    box([-0.25, top - 0.03, -0.25], [0.25, top + 0.05, 0.25]),
  );
}
