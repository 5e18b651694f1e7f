// Ornament of the Lê hall's roof: the sun on the ridge and the dragon's head at the foot of each roll.
import { type Geometry, merge } from '../../../kit/geometry.ts';
import { circle } from '../../../kit/outline.ts';
import { roundSection, taperedSweep } from '../../../kit/sculpture.ts';
import { box, extrude } from '../../../kit/solids.ts';

/** A disc with twelve flames, standing on the ridge at the origin. */
export function ridgeSun(fine: boolean): Geometry {
  const [radius, middle] = [0.55, 1.05];
  const flames = Array.from({ length: 12 }, (_, i) => {
    const angle = (2 * Math.PI * i) / 12;
    const point = (r: number, bend: number): [number, number, number] => [
      r * Math.cos(angle + bend),
      middle + r * Math.sin(angle + bend),
      0,
    ];
    return taperedSweep(
      [
        { at: point(radius * 0.9, 0), width: 0.12, height: 0.2 },
        { at: point(radius * 1.25, 0.08), width: 0.09, height: 0.14 },
        { at: point(radius * 1.6, -0.06), width: 0.02, height: 0.03 },
      ],
      roundSection(fine ? 8 : 5),
      60,
      [0, 0, 1],
    );
  });
  return merge(
    extrude(circle(radius, fine ? 32 : 16, [0, middle]), -0.1, 0.1),
    box([-0.3, -0.1, -0.14], [0.3, middle - radius + 0.1, 0.14]),
    ...flames,
  );
}

/** A dragon's head that closes a roll at the eave: skull, snout, jaw, horns; z outward, foot at the origin. */
export function rollHead(): Geometry {
  const section = roundSection(6);
  const horn = (side: number): Geometry =>
    taperedSweep(
      [
        { at: [side * 0.04, 0.1, -0.02], width: 0.03, height: 0.03 },
        { at: [side * 0.07, 0.18, -0.1], width: 0.01, height: 0.01 },
      ],
      roundSection(3),
    );
  return merge(
    taperedSweep(
      [
        { at: [0, 0.06, -0.14], width: 0.2, height: 0.16 },
        { at: [0, 0.08, -0.02], width: 0.22, height: 0.19 },
        { at: [0, 0.09, 0.1], width: 0.13, height: 0.09 },
        { at: [0, 0.13, 0.17], width: 0.1, height: 0.07 },
      ],
      section,
    ),
    taperedSweep(
      [
        { at: [0, 0, -0.04], width: 0.14, height: 0.06 },
        { at: [0, 0.005, 0.12], width: 0.08, height: 0.03 },
      ],
      section,
    ),
    horn(-1),
    horn(1),
  );
}
