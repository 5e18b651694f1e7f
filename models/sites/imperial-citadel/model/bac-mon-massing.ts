// Bắc Môn from afar: the leaning block with its passage, plinth, stone edges, cornice and parapet as plain bodies.
import { type Geometry, merge, transform, turn } from '../../../kit/geometry.ts';
import { batter, oversailingCourses } from '../../../kit/masonry.ts';
import { archedOpening, type Outline, rectangle } from '../../../kit/outline.ts';
import { box, extrude } from '../../../kit/solids.ts';
import { voussoirArch } from '../../../kit/voussoir-arch.ts';
import { atGate, BURIED, HALF_X, HALF_Z, onFace, PLINTH_TOP, planAt } from './bac-mon-frame.ts';
import { BAC_MON } from './dimensions.ts';

const { mouth, passage, chamber, arch, height, parapet, tablet } = BAC_MON;

/** Brick block. */
export function massingBrick(): Geometry {
  const block = rectangle(-HALF_X, BURIED, HALF_X, height);
  const hole = ({ width, springing }: { readonly width: number; readonly springing: number }): Outline =>
    archedOpening(0, BURIED + 0.1, width, springing, undefined, 6);
  const behindMouth = HALF_Z - mouth.depth;
  const behindChamber = behindMouth - chamber.depth;
  const whole = merge(
    extrude(block, behindMouth, HALF_Z, [hole(mouth)]),
    extrude(block, behindChamber, behindMouth, [hole(chamber)]),
    extrude(block, -HALF_Z, behindChamber, [hole(passage)]),
  );
  const leaning = batter(whole, {
    x: [-HALF_X, HALF_X],
    z: [-HALF_Z, HALF_Z],
    sides: ['east', 'west', 'north', 'south'],
    perMetre: BAC_MON.batter,
  });
  const wall = planAt(height, -parapet.inset);
  const [x, z] = [wall[1]![0], wall[2]![1]];
  const t = parapet.thickness / 2;
  const top = height + parapet.height;
  const rails = [1, -1].flatMap((side) => [
    box([-x, height - 0.05, side * z - t], [x, top, side * z + t]),
    box([side * x - t, height - 0.05, -z], [side * x + t, top, z]),
  ]);
  return merge(transform(leaning, atGate('north')), ...rails.map((rail) => transform(rail, atGate())));
}

/** Plinth, arch edges, tablet, cornice. */
export function massingStone(): Geometry {
  const edge = (shape: { readonly width: number; readonly springing: number }): Geometry =>
    voussoirArch(
      {
        centreX: 0,
        sill: 0,
        springing: shape.springing,
        width: shape.width,
        rings: [{ depth: arch.depth, proud: arch.proud, count: 9 }],
        reveal: arch.reveal,
        joint: 0,
        bevel: 0,
        jambs: { width: arch.quoin, courses: 1, proud: arch.proud },
      },
      'massing',
    ).stones;
  const plinth = (width: number): Geometry =>
    merge(
      ...[-1, 1].map((side) => {
        const [a, b] = [side * (width / 2 + 0.45), side * (HALF_X + 0.02)];
        return box([Math.min(a, b), 0, HALF_Z - 0.5], [Math.max(a, b), PLINTH_TOP, HALF_Z + 0.02]);
      }),
    );
  const flanks = [-1, 1].map((side) => {
    const [a, b] = [side * (HALF_X - 0.5), side * (HALF_X + 0.02)];
    return box([Math.min(a, b), 0, -HALF_Z + 0.5], [Math.max(a, b), PLINTH_TOP, HALF_Z - 0.5]);
  });
  const plate = box(
    [-tablet.width / 2 - 0.15, tablet.middle - tablet.height / 2 - 0.15, -0.2],
    [tablet.width / 2 + 0.15, tablet.middle + tablet.height / 2 + 0.15, 0.08],
  );
  return merge(
    onFace('north', merge(edge(mouth), plate)),
    onFace('south', edge(passage)),
    transform(merge(plinth(mouth.width), turn(plinth(passage.width), 180), ...flanks), atGate('north')),
    transform(oversailingCourses(planAt(height - 0.3), height - 0.3, 0.3, BAC_MON.cornice.out, 1), atGate()),
  );
}
