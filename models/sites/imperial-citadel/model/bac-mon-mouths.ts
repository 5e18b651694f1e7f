// The mouths of Bắc Môn's passage: voussoirs and quoins of stone, rings of brick headers round and behind them.
import { type Geometry, merge, transform, translate } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import { rectangle } from '../../../kit/outline.ts';
import { chamferedBox, prism } from '../../../kit/solids.ts';
import { type VoussoirArchParams, voussoirArch } from '../../../kit/voussoir-arch.ts';
import { atGate, HALF_Z, onFace } from './bac-mon-frame.ts';
import { BAC_MON } from './dimensions.ts';

const { mouth, chamber, passage, arch, brickRing, floor } = BAC_MON;

interface Opening {
  readonly width: number;
  readonly springing: number;
}

const stoneArch = ({ width, springing }: Opening): VoussoirArchParams => ({
  centreX: 0,
  sill: -0.05,
  springing,
  width,
  rings: [{ depth: arch.depth, proud: arch.proud, count: width < 4.5 ? 19 : 23 }],
  reveal: arch.reveal,
  joint: arch.joint,
  bevel: arch.bevel,
  keystone: { proud: arch.proud + 0.06, above: 0.08 },
  jambs: { width: arch.quoin, courses: arch.quoins, proud: arch.proud - 0.02 },
});

/** Rings of headers, from the opening outwards; the outer ones stand back a little. */
const headers = (opening: Opening, rings: number, proud: number): VoussoirArchParams => ({
  centreX: 0,
  sill: opening.springing,
  springing: opening.springing,
  width: opening.width,
  rings: Array.from({ length: rings }, (_, i) => ({
    depth: brickRing.depth,
    proud: proud - 0.022 * i,
    count: Math.round((Math.PI * (opening.width / 2 + (i + 0.5) * brickRing.depth)) / 0.135),
  })),
  reveal: 0.12,
  joint: 0.012,
  bevel: 0.006,
});

const whole = (params: VoussoirArchParams, level: Level): Geometry => {
  const { stones, mortar } = voussoirArch(params, level);
  return merge(stones, mortar);
};

/** Stone edges of the two mouths. */
export const stoneMouths = (level: Level): Geometry =>
  merge(onFace('north', whole(stoneArch(mouth), level)), onFace('south', whole(stoneArch(passage), level)));

/** A relieving ring of headers over each stone arch, and the rings of the vaults where they show their ends. */
export function brickRings(level: Level): Geometry {
  const over = ({ width, springing }: Opening): Opening => ({
    width: width + 2 * arch.depth + 0.02,
    springing,
  });
  const behindMouth = HALF_Z - mouth.depth;
  const behindChamber = behindMouth - chamber.depth;
  // Two rings end in the chamber on either side; drawn round the gate's centre, north towards +z.
  const inward = transform(
    translate(whole(headers(passage, 2, 0.045), level), [0, 0, behindChamber]),
    atGate('north'),
  );
  const outward = transform(
    translate(whole(headers(mouth, 2, 0.045), level), [0, 0, -behindMouth]),
    atGate('south'),
  );
  return merge(
    onFace('north', whole(headers(over(mouth), 1, brickRing.proud), level)),
    onFace('south', whole(headers(over(passage), 1, brickRing.proud), level)),
    inward,
    outward,
  );
}

/** Flagstones of the passage with a worn kerb stone across either mouth. */
export function passageFloor(): Geometry {
  const end = HALF_Z - 0.02;
  const slab = prism(
    rectangle(-passage.width / 2 - 0.05, -end, passage.width / 2 + 0.05, end - mouth.depth),
    -0.2,
    floor,
  );
  const neck = prism(
    rectangle(-mouth.width / 2 - 0.05, end - mouth.depth, mouth.width / 2 + 0.05, end),
    -0.2,
    floor,
  );
  const sill = (half: number, z: number, sign: number): Geometry =>
    chamferedBox(
      [-half, -0.2, Math.min(z, z + sign * 0.55)],
      [half, floor + 0.03, Math.max(z, z + sign * 0.55)],
      0.025,
    );
  return transform(
    merge(
      slab,
      neck,
      sill(mouth.width / 2 + 0.2, -HALF_Z - 0.12, 1),
      sill(passage.width / 2 + 0.2, HALF_Z + 0.12, -1),
    ),
    atGate(),
  );
}
