// The D67 house of 1967: a long low block of concrete behind a gallery (dossier/imperial-citadel.md, 4.2).
import type { Matrix4 } from 'three';
import { type Geometry, merge, place, translate, turn } from '../../../kit/geometry.ts';
import type { ModelBuilder, PartBuilder } from '../../../kit/model.ts';
import { openingWall, type WallOpening } from '../../../kit/opening-wall.ts';
import { box, chamferedBox, lathe } from '../../../kit/solids.ts';
import { CHAINAGE, D67 } from './dimensions.ts';
import { PRESENT } from './phases.ts';

const {
  eastWest,
  northSouth,
  height,
  floor,
  wall,
  roof,
  galleryDepth,
  overhang,
  window: WINDOW,
  door: DOOR,
} = D67;
const HALF_X = eastWest / 2;
const HALF_Z = northSouth / 2;
/** Underside of the roof. */
const CEILING = height - 0.25 - roof;
/** South face of the front wall, behind the gallery; the house's own z, south positive. */
const FRONT = HALF_Z - galleryDepth;
const BAY = WINDOW.spacing;
/** Bays from the middle that have a door: two to the meeting room, one to each office. */
const FRONT_DOORS = [-6, -1, 1, 6];
const REAR_DOORS = [-4, 4];
const BAYS = Array.from({ length: 15 }, (_, i) => i - 7);

/** Adds the house. */
export function buildD67House(model: ModelBuilder): void {
  const part = model.part('d67', { evidence: 'derived', tile: 'd67', phases: PRESENT });
  if (model.level === 'massing') addMassing(part);
  else {
    addShell(part);
    addOpenings(part);
    addRoofDetails(part);
  }
  model.anchor('d67', [0, 2, -CHAINAGE.d67 + HALF_Z]);
}

const onSite = (geometry: Geometry): Geometry => translate(geometry, [0, 0, -CHAINAGE.d67]);
const isDoor = (bay: number, doors: readonly number[]): boolean => doors.includes(bay);

function openings(doors: readonly number[]): readonly WallOpening[] {
  return BAYS.map((bay) => {
    const x = bay * BAY;
    return isDoor(bay, doors)
      ? { left: x - DOOR.width / 2, right: x + DOOR.width / 2, bottom: floor, top: floor + DOOR.height }
      : {
          left: x - WINDOW.width / 2,
          right: x + WINDOW.width / 2,
          bottom: floor + WINDOW.sill,
          top: floor + WINDOW.sill + WINDOW.height,
        };
  });
}

/** Block, roof and dark panes: the house from afar. */
function addMassing(part: PartBuilder): void {
  part.add(
    'concrete',
    onSite(box([-HALF_X, -0.3, -HALF_Z], [HALF_X, CEILING, FRONT])),
    onSite(box([-HALF_X, CEILING, -HALF_Z - overhang], [HALF_X, height, HALF_Z + overhang])),
  );
  const pane = box(
    [-WINDOW.width / 2, WINDOW.sill, -0.1],
    [WINDOW.width / 2, WINDOW.sill + WINDOW.height, 0.03],
  );
  const panes = BAYS.flatMap((bay) => [
    place([bay * BAY, floor, -CHAINAGE.d67 + FRONT]),
    place([bay * BAY, floor, -CHAINAGE.d67 - HALF_Z], 180),
  ]);
  part.repeat('darkness', pane, panes);
}

function addShell(part: PartBuilder): void {
  const long = (doors: readonly number[], faceZ: number): Geometry =>
    translate(
      openingWall({
        left: -HALF_X,
        right: HALF_X,
        bottom: floor - 0.05,
        top: CEILING,
        thicknessMetres: wall,
        openings: openings(doors),
        ends: true,
      }),
      [0, 0, faceZ],
    );
  const end = (side: 1 | -1): Geometry =>
    box(
      [side > 0 ? HALF_X - wall : -HALF_X, floor - 0.05, -HALF_Z + wall],
      [side > 0 ? HALF_X : -HALF_X + wall, CEILING, FRONT - wall],
    );
  part.add(
    'concrete',
    onSite(long(FRONT_DOORS, FRONT)),
    onSite(turn(long(REAR_DOORS, HALF_Z), 180)),
    onSite(end(1)),
    onSite(end(-1)),
    // Floor with the gallery in front, and the roof with its drip and upstand.
    onSite(chamferedBox([-HALF_X, -0.3, -HALF_Z], [HALF_X, floor, HALF_Z], 0.02)),
    onSite(box([-HALF_X, CEILING, -HALF_Z - overhang], [HALF_X, CEILING + 0.25, HALF_Z + overhang])),
    onSite(box([-HALF_X, CEILING + 0.25, -HALF_Z], [HALF_X, CEILING + roof, HALF_Z])),
    onSite(ring(HALF_X, HALF_Z, 0.18, CEILING + roof, height)),
  );
  const posts: Matrix4[] = Array.from({ length: 9 }, (_, i) =>
    place([((i - 4) * (HALF_X - 0.3)) / 4, 0, -CHAINAGE.d67 + HALF_Z - 0.3]),
  );
  part.repeat(
    'concrete',
    chamferedBox([-0.17, floor - 0.02, -0.17], [0.17, CEILING + 0.02, 0.17], 0.02),
    posts,
  );
  // What is behind the openings: the dark of the rooms.
  part.add(
    'darkness',
    onSite(
      box(
        [-HALF_X + wall, floor + 0.02, -HALF_Z + wall + 0.01],
        [HALF_X - wall, CEILING - 0.02, -HALF_Z + wall + 0.03],
      ),
    ),
    onSite(
      box(
        [-HALF_X + wall, floor + 0.02, FRONT - wall - 0.03],
        [HALF_X - wall, CEILING - 0.02, FRONT - wall - 0.01],
      ),
    ),
  );
}

/** Four upright strips round a rectangle, metres from its middle. */
function ring(halfX: number, halfZ: number, thickness: number, from: number, to: number): Geometry {
  return merge(
    box([-halfX, from, halfZ - thickness], [halfX, to, halfZ]),
    box([-halfX, from, -halfZ], [halfX, to, -halfZ + thickness]),
    box([-halfX, from, -halfZ + thickness], [-halfX + thickness, to, halfZ - thickness]),
    box([halfX - thickness, from, -halfZ + thickness], [halfX, to, halfZ - thickness]),
  );
}

function addOpenings(part: PartBuilder): void {
  const at = (bay: number, faceZ: number, isRear: boolean): Matrix4 =>
    isRear
      ? place([bay * BAY, floor, -CHAINAGE.d67 - faceZ], 180)
      : place([bay * BAY, floor, -CHAINAGE.d67 + faceZ]);
  const spots = [
    ...BAYS.map((bay) => ({ bay, doors: FRONT_DOORS, place: at(bay, FRONT, false) })),
    ...BAYS.map((bay) => ({ bay, doors: REAR_DOORS, place: at(bay, HALF_Z, true) })),
  ];
  const windows = spots.filter(({ bay, doors }) => !isDoor(bay, doors)).map((spot) => spot.place);
  const doors = spots.filter((spot) => isDoor(spot.bay, spot.doors)).map((spot) => spot.place);
  part.repeat('concrete', surround(), windows);
  part.repeat('timber', louvreWindow(), windows);
  part.repeat('greenSteel', steelShutters(), windows);
  part.repeat('greenSteel', steelDoor(), doors);
}

/** Sill and hood of a window, proud of the wall; the wall's face is z = 0, the floor y = 0. */
function surround(): Geometry {
  const [half, sill, head] = [WINDOW.width / 2, WINDOW.sill, WINDOW.sill + WINDOW.height];
  return merge(
    chamferedBox([-half - 0.1, sill - 0.09, -0.02], [half + 0.1, sill, 0.08], 0.012),
    chamferedBox([-half - 0.1, head, -0.02], [half + 0.1, head + 0.1, 0.1], 0.012),
  );
}

/** A pair of louvred leaves in a frame, deep in the wall. */
function louvreWindow(): Geometry {
  const [half, sill, head] = [WINDOW.width / 2, WINDOW.sill, WINDOW.sill + WINDOW.height];
  const z = -wall + 0.12;
  const parts = [
    box([-half, sill, z - 0.05], [-half + 0.06, head, z]),
    box([half - 0.06, sill, z - 0.05], [half, head, z]),
    box([-0.05, sill, z - 0.05], [0.05, head, z + 0.005]),
    box([-half + 0.06, sill, z - 0.05], [half - 0.06, sill + 0.06, z]),
    box([-half + 0.06, head - 0.06, z - 0.05], [half - 0.06, head, z]),
  ];
  for (const side of [-1, 1]) {
    const middle = (side * (half - 0.005)) / 2;
    for (let y = sill + 0.12; y < head - 0.1; y += 0.105) {
      parts.push(box([middle - 0.24, y, z - 0.04], [middle + 0.24, y + 0.055, z - 0.015]));
    }
  }
  return merge(...parts);
}

/** Two steel leaves folded back against the wall, with stiffeners and hinges. */
function steelShutters(): Geometry {
  const [half, sill, head] = [WINDOW.width / 2, WINDOW.sill, WINDOW.sill + WINDOW.height];
  return merge(
    ...[-1, 1].map((side) => {
      const [near, far] = [side * (half + 0.02), side * (half + 0.02 + half - 0.03)];
      const [left, right] = [Math.min(near, far), Math.max(near, far)];
      return merge(
        box([left, sill, 0.035], [right, head, 0.05]),
        ...[0.16, 0.5, 0.84].map((share) => {
          const y = sill + share * WINDOW.height;
          return box([left + 0.04, y - 0.025, 0.05], [right - 0.04, y + 0.025, 0.075]);
        }),
        ...[0.2, 0.8].map((share) => {
          const y = sill + share * WINDOW.height;
          return box(
            [Math.min(side * half, near) - 0.01, y - 0.04, 0.01],
            [Math.max(side * half, near) + 0.03, y + 0.04, 0.035],
          );
        }),
      );
    }),
  );
}

/** A two-leaf door of steel plate with stiffeners, set back in the wall. */
function steelDoor(): Geometry {
  const [half, top] = [DOOR.width / 2, DOOR.height];
  const z = -0.28;
  return merge(
    box([-half, 0, z - 0.08], [-half + 0.07, top, z + 0.02]),
    box([half - 0.07, 0, z - 0.08], [half, top, z + 0.02]),
    box([-half + 0.07, top - 0.07, z - 0.08], [half - 0.07, top, z + 0.02]),
    ...[-1, 1].flatMap((side) => {
      const [left, right] = side < 0 ? [-half + 0.07, -0.006] : [0.006, half - 0.07];
      return [
        box([left, 0.02, z - 0.05], [right, top - 0.075, z - 0.03]),
        ...[0.25, 0.95, 1.65, 2.2].map((y) =>
          box([left + 0.05, y - 0.03, z - 0.03], [right - 0.05, y + 0.03, z - 0.005]),
        ),
        box([side * 0.08 - 0.015, 1.0, z - 0.03], [side * 0.08 + 0.015, 1.2, z + 0.03]),
      ];
    }),
  );
}

/** Vents on the roof and steps up to the gallery. */
function addRoofDetails(part: PartBuilder): void {
  const vent = lathe(
    [
      [0, 0],
      [0.18, 0],
      [0.18, 0.35],
      [0.34, 0.36],
      [0.34, 0.42],
      [0.2, 0.52],
      [0, 0.56],
    ],
    14,
  );
  const spots = [-16, -9, -2.5, 2.5, 9, 16].map((x, i) =>
    place([x, height - 0.25 - 0.02, -CHAINAGE.d67 + (i % 2 === 0 ? -2.5 : 1.5)]),
  );
  part.repeat('greenSteel', vent, spots);
  const step = chamferedBox([-1.3, -0.2, 0], [1.3, floor - 0.16, 0.34], 0.015);
  part.repeat(
    'concrete',
    step,
    FRONT_DOORS.map((bay) => place([bay * BAY, 0, -CHAINAGE.d67 + HALF_Z])),
  );
}
