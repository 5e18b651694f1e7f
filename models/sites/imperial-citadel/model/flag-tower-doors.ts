// Plaster frames of the four doors of the third tier with their name panels, and of the door at the shaft's foot.
import { type ArchedDoor, archBand, panelAroundDoor } from '../../../kit/arch-outline.ts';
import { brushRelief } from '../../../kit/brush-relief.ts';
import { type Geometry, merge, transform, translate } from '../../../kit/geometry.ts';
import type { Level, ModelBuilder } from '../../../kit/model.ts';
import { type Point2, rectangle } from '../../../kit/outline.ts';
import { chamferedBox, extrude, moulding } from '../../../kit/solids.ts';
import { FLAG_TOWER } from './dimensions.ts';
import { onShaft, onTier, TOWER_PHASES, TOWER_TILE } from './flag-tower-frame.ts';
import { DOOR_NAMES } from './flag-tower-names.ts';

const { door } = FLAG_TOWER;
/** The slab's face, on which pilasters, archivolt and panel are laid; it reaches this far back as the door's lining. */
const SLAB_PROUD = door.proud * 0.6;
const LINING = 0.36;
const HALF = door.frameWidth / 2;
/** Where the pilasters' capitals end and the entablature begins. */
const ENTABLATURE = door.frameHeight - 0.3;

/** Adds the part. Frames are drawn in the plane z = 0 of the leaning wall, their sill at y = 0. */
export function buildDoors(model: ModelBuilder): void {
  const part = model.part('flag-tower-doors', {
    evidence: 'estimated',
    phases: TOWER_PHASES,
    tile: TOWER_TILE,
    closeUp: true,
  });
  const frame = doorFrame(model.level);
  const third = FLAG_TOWER.tiers[2];
  for (let side = 0; side < 4; side++) {
    part.add('plaster', transform(frame, onTier(third, side)));
    const name = nameRelief(side, model.level);
    if (name.length > 0) part.add('characterPaint', transform(merge(...name), onTier(third, side)));
  }
  part.add('plaster', transform(shaftDoorFrame(model.level), onShaft(2, 0)));
}

function doorFrame(level: Level): Geometry {
  const segments = level === 'close' ? 20 : 12;
  const arch: ArchedDoor = { width: door.width, springing: door.springing, segments };
  return merge(
    extrude(panelAroundDoor(arch, HALF, door.frameHeight - 0.06), -LINING, SLAB_PROUD),
    ...pilaster(level),
    ...archivolt(arch),
    ...panel(level),
    entablature(level),
  );
}

/** A flat pilaster on either side: plinth, shaft, a capital of three courses. */
function pilaster(level: Level): Geometry[] {
  const chamfer = level === 'close' ? 0.012 : 0.006;
  const { proud } = door;
  const block = (half: number, low: number, high: number, out: number, from = HALF - 0.19): Geometry[] =>
    [-1, 1].map((side) => {
      const x = side * from;
      return chamferedBox([x - half, low, 0], [x + half, high, out], chamfer);
    });
  return [
    // Between pilaster and archivolt, before the brick plinth of the wall.
    ...block(0.19, -0.02, 0.235, proud - 0.012, HALF - 0.35),
    ...block(0.185, -0.02, 0.24, proud + 0.035),
    ...block(0.17, 0.24, 0.29, proud + 0.02),
    ...block(0.14, 0.29, ENTABLATURE - 0.16, proud),
    ...block(0.155, ENTABLATURE - 0.16, ENTABLATURE - 0.12, proud + 0.015),
    ...block(0.145, ENTABLATURE - 0.12, ENTABLATURE - 0.07, proud + 0.005),
    ...block(0.175, ENTABLATURE - 0.07, ENTABLATURE, proud + 0.03),
  ];
}

/** Two fasciae round the arch, down to the sill, with small imposts at the springing. */
function archivolt(arch: ArchedDoor): Geometry[] {
  const { width, springing } = arch;
  const band = (inner: number, outer: number, front: number): Geometry =>
    extrude(archBand(arch, inner, outer, -0.02), 0, front, [], 40);
  const impost = (side: number): Geometry => {
    const [near, far] = [width / 2 - 0.012, width / 2 + 0.165].map((x) => side * x) as [number, number];
    return chamferedBox(
      [Math.min(near, far), springing - 0.1, -0.05],
      [Math.max(near, far), springing, door.proud + 0.05],
      0.012,
    );
  };
  return [band(0.012, 0.1, door.proud - 0.01), band(0.1, 0.15, door.proud + 0.025), impost(-1), impost(1)];
}

/** The raised border of the name panel; its field is the slab's own face. */
function panel(level: Level): Geometry[] {
  const { width, height, middle } = door.panel;
  const frame = (outer: number, inner: number, front: number): Geometry =>
    extrude(
      rectangle(
        -width / 2 - outer,
        middle - height / 2 - outer,
        width / 2 + outer,
        middle + height / 2 + outer,
      ),
      0,
      front,
      [
        rectangle(
          -width / 2 - inner,
          middle - height / 2 - inner,
          width / 2 + inner,
          middle + height / 2 + inner,
        ),
      ],
    );
  if (level !== 'close') return [frame(0.05, 0, door.proud + 0.015)];
  return [frame(0.05, 0.02, door.proud + 0.02), frame(0.02, 0, door.proud - 0.008)];
}

/** Architrave, frieze and a cornice that returns to the wall on both sides. */
function entablature(level: Level): Geometry {
  const [low, top, proud] = [ENTABLATURE, door.frameHeight, door.proud];
  const path: Point2[] = [
    [-HALF, 0.3],
    [-HALF, 0],
    [HALF, 0],
    [HALF, 0.3],
  ];
  const profile: Point2[] =
    level === 'close'
      ? [
          [-0.05, low],
          [proud, low],
          [proud, low + 0.06],
          [proud + 0.02, low + 0.065],
          [proud + 0.02, low + 0.11],
          [proud + 0.035, low + 0.125],
          [proud + 0.055, low + 0.165],
          [proud + 0.06, low + 0.185],
          [proud + 0.13, low + 0.19],
          [proud + 0.13, low + 0.235],
          [proud + 0.145, low + 0.245],
          [proud + 0.17, low + 0.285],
          [proud + 0.17, top],
          [-0.05, top + 0.05],
        ]
      : [
          [-0.05, low],
          [proud, low],
          [proud + 0.02, low + 0.11],
          [proud + 0.06, low + 0.185],
          [proud + 0.13, low + 0.19],
          [proud + 0.17, top],
          [-0.05, top + 0.05],
        ];
  return moulding(path, profile, false, 25);
}

/** The name over the door of a side: two characters, the first on the right. */
function nameRelief(side: number, level: Level): Geometry[] {
  const { character, relief } = door;
  const { width, middle } = door.panel;
  return DOOR_NAMES[side]!.map((strokes, i) => {
    const x = (i === 0 ? 1 : -1) * width * 0.235 - character / 2;
    return translate(brushRelief(strokes, character, relief, level), [x, middle - character / 2, SLAB_PROUD]);
  });
}

/** The surround of the little door on the north of the shaft. */
function shaftDoorFrame(level: Level): Geometry {
  const { width, height } = FLAG_TOWER.shaft.door;
  const arch: ArchedDoor = { width, springing: height - width / 2, segments: level === 'close' ? 16 : 10 };
  return merge(
    extrude(archBand(arch, 0, 0.2, -0.02), -0.25, 0.05, [], 40),
    extrude(archBand(arch, 0.12, 0.21, -0.02), -0.1, 0.085, [], 40),
    chamferedBox([-width / 2 - 0.22, -0.02, -0.4], [width / 2 + 0.22, 0.06, 0.14], 0.015),
  );
}
