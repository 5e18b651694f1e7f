// Plain steel lamp poles over the piers, on alternate sides, and the bars that keep cars off the bridge since 2022.
import type { Point3 } from '../../../../src/base/index.ts';
import { merge, place } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { box, frustum, lathe, tube } from '../../../kit/solids.ts';
import * as dim from './dimensions.ts';

/** Poles 6 m high (section 5, estimate), outside the railing, their heads over the lane. */
const POLE = { height: 6, offset: dim.OVERALL_HALF_WIDTH + 0.08, reach: 1.5 } as const;
const LAMP = { colour: '#ffd29a', candela: 220 } as const;
/** Bars and bollards at the ends (section 5, sourced; their form an estimate). */
const BOLLARD = { height: 0.95, radius: 0.07, at: [6, dim.BRIDGE_LENGTH - 6], gap: 0.65 } as const;

/** Where lamps stand: over the supports of today, on alternate sides. */
const standing = [...new Set([...dim.SUPPORT_X.slice(1, -1), ...dim.T66_SUPPORTS])].sort((a, b) => a - b);

function pole(): { readonly steel: ReturnType<typeof merge>; readonly globe: ReturnType<typeof merge> } {
  const [foot, top] = [dim.ROAD_LEVEL - 0.3, dim.ROAD_LEVEL + POLE.height];
  const z = POLE.offset;
  const arm: Point3[] = [
    [0, top - 0.5, z],
    [0, top - 0.12, z - 0.25],
    [0, top, z - 0.7],
    [0, top + 0.02, z - POLE.reach],
  ];
  return {
    steel: merge(
      tube(
        [
          [0, foot, z],
          [0, foot + 1.2, z],
        ],
        0.07,
        8,
      ),
      tube(
        [
          [0, foot + 1.2, z],
          [0, top - 0.5, z],
        ],
        0.048,
        8,
      ),
      tube(arm, 0.032, 6),
      frustum([0.34, 0.62], [0.2, 0.4], 0.12, [0, top + 0.02, z - POLE.reach - 0.2]),
    ),
    globe: frustum([0.24, 0.46], [0.28, 0.54], 0.07, [0, top - 0.05, z - POLE.reach - 0.2]),
  };
}

/** Adds the lamps of today and the bollards. */
export function addLamps(site: ModelBuilder): void {
  if (site.level === 'massing') return;
  const { steel, globe } = pole();
  const sides = standing.map((_, i) => (i % 2 === 0 ? 1 : -1));
  const places = standing.map((x, i) => place([x + 1.2, 0, 0], sides[i]! > 0 ? 0 : 180));
  site
    .part('lamps', { evidence: 'estimated', tile: 'deck', solid: false, phases: [dim.PHASE_TODAY] })
    .repeat('railing', steel, places)
    .repeat('lamp-globe', globe, places);
  standing.forEach((x, i) => {
    const z = sides[i]! * (POLE.offset - POLE.reach - 0.2);
    const at: Point3 = [x + 1.2, dim.ROAD_LEVEL + POLE.height - 0.2, z];
    site.lamp({ at, ...LAMP, towards: [at[0], dim.ROAD_LEVEL, z], beamDegrees: 120 });
  });
  const post = lathe(
    [
      [BOLLARD.radius, 0],
      [BOLLARD.radius, BOLLARD.height - 0.05],
      [BOLLARD.radius * 0.5, BOLLARD.height],
      [0, BOLLARD.height + 0.01],
    ],
    10,
  );
  const middle = (dim.ROAD_FROM + dim.ROAD_TO) / 2;
  site
    .part('bollards', { evidence: 'sourced', tile: 'deck', phases: [dim.PHASE_TODAY] })
    .repeat(
      'mark',
      post,
      BOLLARD.at.flatMap((x) =>
        [-1, 1].flatMap((side) =>
          [-BOLLARD.gap, BOLLARD.gap].map((dz) => place([x, dim.ROAD_LEVEL, side * (middle + dz)])),
        ),
      ),
    )
    .add(
      'mark',
      ...BOLLARD.at.flatMap((x) =>
        [-1, 1].map((side) => {
          const [near, far] = [side * (dim.ROAD_FROM + 0.1), side * (dim.ROAD_TO - 0.1)];
          return box(
            [x + 1.96, dim.ROAD_LEVEL + 2.2, Math.min(near, far)],
            [x + 2.04, dim.ROAD_LEVEL + 2.3, Math.max(near, far)],
          );
        }),
      ),
      ...BOLLARD.at.flatMap((x) =>
        [dim.ROAD_FROM + 0.1, dim.ROAD_TO - 0.1].flatMap((offset) =>
          [-1, 1].map((side) =>
            box(
              [x + 1.96, dim.ROAD_LEVEL, side * offset - 0.04],
              [x + 2.04, dim.ROAD_LEVEL + 2.2, side * offset + 0.04],
            ),
          ),
        ),
      ),
    );
}
