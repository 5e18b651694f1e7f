// The two gate leaves, swung open in their chamber: ironwood planks, straps and studs, bronze wheels, stone sockets.
import { Matrix4 } from 'three';
import { type Geometry, merge, transform, translate } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import { box, chamferedBox, lathe } from '../../../kit/solids.ts';
import { atGate, HALF_Z } from './bac-mon-frame.ts';
import { squaredStone } from './bac-mon-stone.ts';
import { BAC_MON } from './dimensions.ts';

const { leaf, wheel, chamber, mouth, floor } = BAC_MON;

/** The leaves by what they are made of. */
export interface Leaves {
  readonly wood: Geometry;
  readonly iron: Geometry;
  readonly bronze: Geometry;
  readonly stone: Geometry;
}

const STRAPS = [0.42, 1.5, 2.6, 3.7, 4.8];
const STRAP = { width: 0.1, thickness: 0.014 } as const;
const STUD = { radius: 0.032, height: 0.022 } as const;
/** Middle of the wheel from the pivot's edge of the leaf. */
const WHEEL_AT = leaf.width - 0.16;

/**
 * One leaf by its parts, drawn shut: its pivot's edge at x = 0, the leaf to the right, its outer face towards +z,
 * its foot at y = 0. Studs and straps are on both faces: one looks into the passage when it stands open.
 */
function drawn(level: Level): Leaves {
  const fine = level === 'close';
  const half = leaf.thickness / 2;
  const pitch = leaf.width / leaf.planks;
  const wood: Geometry[] = [];
  for (let i = 0; i < leaf.planks; i++) {
    const [left, right] = [i * pitch + 0.004, (i + 1) * pitch - 0.004];
    // The last plank makes room for the wheel.
    const foot = i === leaf.planks - 1 ? wheel.diameter * 0.75 : 0;
    wood.push(
      chamferedBox([left, foot, -half], [right, leaf.height - (i % 3) * 0.006, half], fine ? 0.008 : 0.004),
    );
  }
  // What closes the joints between the planks, and the round post that turns in the sockets.
  wood.push(box([0.02, 0.3, -half + 0.03], [leaf.width - 0.02, leaf.height - 0.05, half - 0.03]));
  wood.push(
    lathe(
      [
        [0.095, -leaf.foot],
        [0.095, leaf.height + 0.2],
      ],
      fine ? 16 : 8,
    ),
  );
  const iron: Geometry[] = [];
  const stud = lathe(
    [
      [STUD.radius, 0],
      [STUD.radius * 0.8, STUD.height * 0.6],
      [STUD.radius * 0.35, STUD.height * 0.95],
      [0, STUD.height],
    ],
    7,
    60,
  );
  for (const side of [1, -1]) {
    const facing = new Matrix4().makeRotationX((side * Math.PI) / 2);
    for (const y of STRAPS) {
      const z = side * half;
      iron.push(
        box(
          [0.03, y - STRAP.width / 2, Math.min(z, z + side * STRAP.thickness)],
          [leaf.width - 0.03, y + STRAP.width / 2, Math.max(z, z + side * STRAP.thickness)],
        ),
      );
      if (!fine) continue;
      for (let i = 0; i < leaf.planks; i++)
        for (const part of [0.27, 0.73])
          iron.push(
            translate(transform(stud, facing), [(i + part) * pitch, y, z + side * STRAP.thickness * 0.9]),
          );
    }
    if (!fine) continue;
    // A row of studs along each plank between the straps.
    for (let i = 0; i < leaf.planks; i++)
      for (let row = 0; row + 1 < STRAPS.length; row++)
        iron.push(
          translate(transform(stud, facing), [
            (i + 0.5) * pitch,
            (STRAPS[row]! + STRAPS[row + 1]!) / 2,
            side * (half - 0.002),
          ]),
        );
  }
  // The fork that holds the wheel: two cheeks down from the lowest strap.
  const axle = wheel.diameter / 2 - leaf.foot + 0.005;
  for (const dx of [-0.085, 0.085]) {
    const x = WHEEL_AT + dx;
    iron.push(box([x - 0.016, axle - 0.05, -0.06], [x + 0.016, 0.46, 0.06]));
  }
  const turned = transform(
    lathe(
      [
        [0.03, -wheel.thickness / 2 - 0.035],
        [0.055, -wheel.thickness / 2 - 0.005],
        [wheel.diameter / 2 - 0.06, -wheel.thickness / 2 + 0.012],
        [wheel.diameter / 2 - 0.045, -wheel.thickness / 2],
        [wheel.diameter / 2 - 0.012, -wheel.thickness / 2],
        [wheel.diameter / 2, -wheel.thickness / 2 + 0.014],
        [wheel.diameter / 2, wheel.thickness / 2 - 0.014],
        [wheel.diameter / 2 - 0.012, wheel.thickness / 2],
        [wheel.diameter / 2 - 0.045, wheel.thickness / 2],
        [wheel.diameter / 2 - 0.06, wheel.thickness / 2 - 0.012],
        [0.055, wheel.thickness / 2 + 0.005],
        [0.03, wheel.thickness / 2 + 0.035],
      ],
      fine ? 28 : 14,
    ),
    new Matrix4().makeRotationZ(Math.PI / 2),
  );
  // Sockets: a stone with a hollow below, a bracket of stone above, both built into the wall behind the pivot.
  const bevel = fine ? 0.02 : 0;
  const stone = [
    squaredStone({ left: -0.4, right: 0.24, bottom: -0.3, top: -leaf.foot + 0.06 }, -0.24, 0.2, bevel),
    squaredStone(
      { left: -0.4, right: 0.22, bottom: leaf.height + 0.04, top: leaf.height + 0.3 },
      -0.22,
      0.2,
      bevel,
    ),
  ];
  return {
    wood: merge(...wood),
    iron: merge(...iron),
    bronze: translate(turned, [WHEEL_AT, axle, 0]),
    stone: merge(...stone),
  };
}

/** Both leaves in the chamber. */
export function leaves(level: Level): Leaves {
  const one = drawn(level);
  const pivotX = chamber.width / 2 - leaf.pivot;
  const pivotZ = HALF_Z - mouth.depth - 0.16;
  const foot = floor + leaf.foot;
  // Drawn with north towards +z. Shut, a leaf runs from its pivot to the middle; open, it lies along the wall.
  const swing = ((90 - leaf.ajar) * Math.PI) / 180;
  const right = new Matrix4()
    .makeTranslation(pivotX, foot, pivotZ)
    .multiply(new Matrix4().makeRotationY(-swing))
    .multiply(new Matrix4().makeScale(-1, 1, 1));
  const left = new Matrix4().makeScale(-1, 1, 1).multiply(right);
  const socket = (mirror: 1 | -1): Matrix4 =>
    new Matrix4()
      .makeScale(mirror, 1, 1)
      .multiply(
        new Matrix4().makeTranslation(pivotX, foot, pivotZ).multiply(new Matrix4().makeScale(-1, 1, 1)),
      );
  const both = (geometry: Geometry, motions: readonly Matrix4[]): Geometry =>
    merge(...motions.map((motion) => transform(geometry, atGate('north').multiply(motion))));
  return {
    wood: both(one.wood, [right, left]),
    iron: both(one.iron, [right, left]),
    bronze: both(one.bronze, [right, left]),
    stone: both(one.stone, [socket(1), socket(-1)]),
  };
}
