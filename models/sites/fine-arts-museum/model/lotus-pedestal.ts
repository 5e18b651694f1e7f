// The lotus throne that the Guanyin sits on (section 5.9; form and sizes estimated).
import { Matrix4 } from 'three';
import { type Geometry, merge, place, transform } from '../../../kit/geometry.ts';
import { added } from '../../../kit/sculpt-field.ts';
import { skinOf } from '../../../kit/sculpt-mesh.ts';
import { limb } from '../../../kit/sculpt-shapes.ts';
import { lathe } from '../../../kit/solids.ts';

/** A waisted pedestal on y = 0 with two rows of lotus petals under its top, `seat` metres high. Coarse: no petals. */
export function lotusPedestal(seat: number, coarse: boolean): Geometry {
  const block = transform(
    lathe(
      [
        [0.86, 0],
        [0.86, 0.1],
        [0.8, 0.14],
        [0.8, 0.2],
        [0.66, 0.26],
        [0.62, 0.3],
        [0.62, 0.44],
        [0.66, 0.48],
        [0.74, 0.54],
        [0.74, 0.6],
        [0.5, 0.62],
        [0.56, 0.8],
        [0.5, seat + 0.02],
        [0, seat + 0.02],
      ],
      coarse ? 6 : 24,
      30,
    ),
    new Matrix4().makeScale(1, 1, 0.78),
  );
  if (coarse) return block;
  const petal = skinOf(
    added(
      0.02,
      limb(
        [
          [0, 0, 0],
          [0, 0.08, 0.05],
          [0, 0.17, 0.06],
        ],
        [0.07, 0.085, 0.02],
        { flat: { axis: [0, 0, 1], ratio: 0.45 } },
      ),
    ),
    { cell: 0.014, triangles: 180 },
  );
  const row = (count: number, radius: number, y: number, shift: number): Geometry[] =>
    Array.from({ length: count }, (_, i) => {
      const degrees = ((i + shift) * 360) / count;
      const angle = (degrees * Math.PI) / 180;
      return transform(petal, place([radius * Math.sin(angle), y, radius * 0.78 * Math.cos(angle)], degrees));
    });
  return merge(block, ...row(18, 0.53, 0.62, 0), ...row(18, 0.5, 0.7, 0.5));
}
