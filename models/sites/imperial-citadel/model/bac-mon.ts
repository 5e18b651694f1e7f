// Bắc Môn, the north gate: stone plinth, leaning brick, one vaulted passage, two shell holes, a timber pavilion.
import { Matrix4 } from 'three';
import { type Geometry, merge, place, transform, translate, turn } from '../../../kit/geometry.ts';
import {
  batter,
  jambs,
  oversailingCourses,
  parapetPost,
  parapetRun,
  piercedPanel,
  planLoop,
  voussoirs,
} from '../../../kit/masonry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { archedOpening, type Outline, type Point2, rectangle } from '../../../kit/outline.ts';
import { seededRandom } from '../../../kit/random.ts';
import { box, extrude, lathe } from '../../../kit/solids.ts';
import { upturnedRoof } from '../../../kit/upturned-roof.ts';
import { BAC_MON, CHAINAGE } from './dimensions.ts';

const TILE = 'bac-mon';
const BURIED = -0.3;
const { eastWest, northSouth, height, mouth, chamber, passage } = BAC_MON;
const [HALF_X, HALF_Z] = [eastWest / 2, northSouth / 2];

/** Pieces are drawn with the north face towards +z, then turned to face north and moved along the axis. */
const toPlace = new Matrix4()
  .makeTranslation(0, 0, -CHAINAGE.bacMon)
  .multiply(new Matrix4().makeRotationY(Math.PI));
const facingNorth = (geometry: Geometry): Geometry => transform(geometry, toPlace);
const leaning = (geometry: Geometry): Geometry =>
  translate(
    transform(translate(geometry, [0, 0, -HALF_Z]), new Matrix4().makeShear(0, 0, 0, -BAC_MON.batter, 0, 0)),
    [0, 0, HALF_Z],
  );

/** Adds the gate's parts and anchors. */
export function buildBacMon(model: ModelBuilder): void {
  const full = model.level === 'full';
  const gate = model.part('bac-mon-gate', { evidence: 'sourced', tile: TILE });
  gate.add('gateBrick', facingNorth(body()));
  gate.add('bluestone', facingNorth(stonework(full)));
  gate.add('timber', facingNorth(leaves()));
  // Half a metre into the wall the holes are lost in shadow.
  gate.add(
    'darkness',
    ...shellHoles().map((hole) => facingNorth(extrude(hole, HALF_Z - mouth.depth, HALF_Z - 0.95))),
  );
  if (full) {
    const top = HALF_X - BAC_MON.batter * height;
    const topZ = HALF_Z - BAC_MON.batter * height;
    const corners = planLoop([-top + 0.3, top - 0.3], [-topZ + 0.3, topZ - 0.3]);
    corners.forEach((from, i) => {
      const run = parapetRun(from, corners[(i + 1) % 4]!, height, {
        heightMetres: 0.9,
        thicknessMetres: 0.3,
        postMetres: 0.4,
        postHeightMetres: 1.1,
        bayMetres: 2.4,
      });
      gate.add('gateBrick', facingNorth(run.courses));
      gate.repeat(
        'gateBrick',
        parapetPost(false),
        run.posts.map((m) => toPlace.clone().multiply(m)),
      );
      gate.repeat(
        'gateBrick',
        piercedPanel(false),
        run.panels.map((m) => toPlace.clone().multiply(m)),
      );
    });
  }
  buildPavilion(model);
  const z = -CHAINAGE.bacMon - HALF_Z;
  model
    .anchor('bac-mon', [0, 0, z])
    .anchor('bac-mon-shell-hole', [4.6, 5.6, z])
    .anchor('bac-mon-pavilion', [0, 12, -CHAINAGE.bacMon]);
}

function shellHoles(): Outline[] {
  const random = seededRandom(1882);
  return BAC_MON.shellHoles.map(([east, y, diameter]) =>
    Array.from({ length: 11 }, (_, i): Point2 => {
      const angle = (2 * Math.PI * i) / 11;
      const r = (diameter / 2) * (0.78 + 0.4 * random());
      // Drawn facing +z and turned afterwards: east is on the left.
      return [-east + r * Math.cos(angle), y + r * Math.sin(angle)];
    }),
  );
}

function body(): Geometry {
  const block = rectangle(-HALF_X, BURIED, HALF_X, height);
  const arch = (shape: { readonly width: number; readonly springing: number }): Outline =>
    archedOpening(0, BURIED + 0.1, shape.width, shape.springing, undefined, 18);
  const behindMouth = HALF_Z - mouth.depth;
  const behindChamber = behindMouth - chamber.depth;
  const whole = merge(
    extrude(block, behindMouth, HALF_Z, [arch(mouth), ...shellHoles()]),
    extrude(block, behindChamber, behindMouth, [arch(chamber)]),
    extrude(block, -HALF_Z, behindChamber, [arch(passage)]),
  );
  return merge(
    batter(whole, {
      x: [-HALF_X, HALF_X],
      z: [-HALF_Z, HALF_Z],
      sides: ['east', 'west', 'north', 'south'],
      perMetre: BAC_MON.batter,
    }),
  );
}

function stonework(full: boolean): Geometry {
  const pieces: Geometry[] = [];
  for (const [shape, back] of [
    [mouth, false],
    [passage, true],
  ] as const) {
    const arch = { centreX: 0, springing: shape.springing, width: shape.width };
    const edge = shape.width / 2 + 0.52;
    const front = merge(
      leaning(voussoirs(arch, 0.5, HALF_Z - 0.6, HALF_Z + 0.08, full ? 19 : 7)),
      leaning(jambs(arch, 0, 0.5, HALF_Z - 0.6, HALF_Z + 0.06, 9)),
      ...[-1, 1].map((side) => {
        const [a, b] = [side * edge, side * (HALF_X + 0.1)];
        return box([Math.min(a, b), 0, HALF_Z - 0.5], [Math.max(a, b), BAC_MON.plinthHeight, HALF_Z + 0.1]);
      }),
    );
    pieces.push(back ? turn(front, 180) : front);
  }
  for (const side of [-1, 1]) {
    const [a, b] = [side * (HALF_X - 0.5), side * (HALF_X + 0.1)];
    pieces.push(
      box([Math.min(a, b), 0, -HALF_Z + 0.5], [Math.max(a, b), BAC_MON.plinthHeight, HALF_Z - 0.5]),
    );
  }
  pieces.push(
    leaning(
      extrude(rectangle(-1.2, 5.98, 1.2, 7.06), HALF_Z - 0.3, HALF_Z + 0.12, [rectangle(-1, 6.12, 1, 6.92)]),
    ),
  );
  pieces.push(leaning(box([-1, 6.12, HALF_Z - 0.3], [1, 6.92, HALF_Z + 0.05])));
  // The dated plaque west of the arch, at eye height.
  pieces.push(leaning(box([3.2, 1.5, HALF_Z - 0.3], [4.4, 2.1, HALF_Z + 0.06])));
  const lean = BAC_MON.batter * (height - 0.3);
  pieces.push(
    oversailingCourses(
      planLoop([-HALF_X + lean, HALF_X - lean], [-HALF_Z + lean, HALF_Z - lean]),
      height - 0.32,
      0.3,
      0.22,
      full ? 3 : 1,
    ),
  );
  return merge(...pieces);
}

/** Two leaves swung open against the chamber's side walls. */
function leaves(): Geometry {
  const [width, tall, thick] = BAC_MON.leaf;
  const z = HALF_Z - mouth.depth - 0.1;
  return merge(
    ...[-1, 1].map((side) => {
      const x = side * (chamber.width / 2 - thick);
      return box([x - thick / 2, 0.05, z - width], [x + thick / 2, tall, z]);
    }),
  );
}

function buildPavilion(model: ModelBuilder): void {
  const part = model.part('bac-mon-pavilion', { evidence: 'estimated', tile: TILE });
  const full = model.level === 'full';
  const { width, depth, ridge } = BAC_MON.pavilion;
  const lift = (geometry: Geometry, y = 0): Geometry => facingNorth(translate(geometry, [0, height + y, 0]));
  const [x, z] = [width / 2, depth / 2];
  part.add('roofMortar', lift(box([-x - 0.7, -0.05, -z - 0.7], [x + 0.7, 0.3, z + 0.7])));
  part.add('darkness', lift(box([-x + 1.35, 0.3, -z + 1.35], [x - 1.35, 4.6, z - 1.35])));
  const column = lathe(
    [
      [0.2, 0],
      [0.2, 0.15],
      [0.15, 0.2],
      [0.15, 2.7],
    ],
    full ? 12 : 6,
  );
  const spots = [-x, -x / 3, x / 3, x]
    .flatMap((px) => [-z, z].map((pz) => [px, pz] as const))
    .concat([-x, x].flatMap((px) => [[px, 0]] as [number, number][]));
  part.repeat(
    'timber',
    column,
    spots.map(([px, pz]) => toPlace.clone().multiply(place([px, height + 0.3, pz]))),
  );
  const wall = (reach: number, at: number): Geometry =>
    extrude(
      rectangle(-reach, 0.3, reach, 4.75),
      at - 0.12,
      at,
      [-1.15, 0, 1.15].map((c) => rectangle(c * (reach / 1.8) - 0.5, 0.35, c * (reach / 1.8) + 0.5, 2.4)),
    );
  part.add(
    'timber',
    lift(wall(x - 1.2, z - 1.2)),
    lift(turn(wall(x - 1.2, z - 1.2), 180)),
    lift(turn(wall(z - 1.2, x - 1.2), 90)),
    lift(turn(wall(z - 1.2, x - 1.2), -90)),
  );
  for (const side of [-1, 1]) {
    part.add(
      'timber',
      lift(box([-x, 2.75, side * z - 0.1], [x, 3.05, side * z + 0.1])),
      lift(box([side * x - 0.1, 2.75, -z], [side * x + 0.1, 3.05, z])),
    );
  }
  const shared = {
    cornerLiftMetres: 0.6,
    eaveThicknessMetres: 0.16,
    ridgeWidthMetres: 0.28,
    ridgeHeightMetres: 0.42,
    ...(full ? { rollPitchMetres: 0.24 } : {}),
  };
  const lower = upturnedRoof({
    ...shared,
    eaveMetres: [width + 2.2, depth + 2.2],
    topMetres: [width - 2.6, depth - 2.6],
    riseMetres: 1.35,
    overhangMetres: 1.1,
  });
  const upper = upturnedRoof({
    ...shared,
    eaveMetres: [width - 0.4, depth - 0.4],
    topMetres: [4.9, 0],
    gableFraction: 0.5,
    riseMetres: ridge - 4.75,
    overhangMetres: 0.9,
    finialHeightMetres: 0.9,
  });
  for (const [roof, y] of [
    [lower, 2.8],
    [upper, 4.75],
  ] as const) {
    part.add('tile', lift(roof.tiles, y));
    part.add('roofMortar', lift(merge(roof.ridges, roof.gables), y));
    part.add('timber', lift(roof.soffit, y));
  }
}
