// The steel pole and the flag of 24 m² on it: one cloth, the star cut into it, so that both sides show the same.
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, translate } from '../../../kit/geometry.ts';
import type { Level, ModelBuilder } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { box, lathe, tube } from '../../../kit/solids.ts';
import { FLAG_TOWER } from './dimensions.ts';
import { TOWER_PHASES, TOWER_TILE } from './flag-tower-frame.ts';
import { flagCloth } from './flag-tower-cloth.ts';
import { PRESENT } from './phases.ts';

/** From the pole's middle to the hoist. */
export const HOIST = 0.16;

/** Adds pole and flag. */
export function buildFlag(model: ModelBuilder): void {
  const pole = model.part('flag-tower-pole', {
    evidence: 'estimated',
    phases: TOWER_PHASES,
    tile: TOWER_TILE,
    solid: false,
  });
  pole.add('steel', poleBody(model.level), ...rigging(model.level));
  const flag = model.part('flag', {
    evidence: 'sourced',
    phases: PRESENT,
    tile: TOWER_TILE,
    closeUp: true,
    solid: false,
  });
  const { red, yellow } = flagCloth(model.level);
  flag.add('flagRed', translate(red, [HOIST, 0, 0]));
  flag.add('flagYellow', translate(yellow, [HOIST, 0, 0]));
}

/** Flange, tapering tube with two sleeves, truck, ball and lightning rod: its tip is the top of all. */
function poleBody(level: Level): Geometry {
  const { from, to, footDiameter, topDiameter } = FLAG_TOWER.pole;
  const [foot, top] = [footDiameter / 2, topDiameter / 2];
  const shoulder = to - 0.4;
  const radius = (y: number): number => foot + ((top - foot) * (y - from)) / (shoulder - from);
  const sleeve = (y: number): Point2[] => [
    [radius(y), y],
    [radius(y) + 0.018, y + 0.01],
    [radius(y) + 0.018, y + 0.22],
    [radius(y + 0.23), y + 0.23],
  ];
  const profile: Point2[] = [
    [0.2, from - 0.1],
    [0.2, from + 0.03],
    [0.13, from + 0.05],
    [0.12, from + 0.14],
    [foot, from + 0.16],
    ...sleeve(from + 2.6),
    ...sleeve(from + 5.2),
    [top, shoulder],
    [0.11, shoulder + 0.02],
    [0.11, shoulder + 0.07],
    [0.05, shoulder + 0.09],
    [0.075, shoulder + 0.13],
    [0.075, shoulder + 0.17],
    [0.03, shoulder + 0.21],
    [0.014, shoulder + 0.23],
    [0.008, to - 0.03],
    [0, to],
  ];
  return lathe(profile, level === 'close' ? 20 : 10, 40);
}

/** Pulley and cleat, and the halyard with the rings that hold the flag's hoist. */
function rigging(level: Level): Geometry[] {
  const { from, to } = FLAG_TOWER.pole;
  const { top, height } = FLAG_TOWER.flag;
  const pulley = to - 0.42;
  const bracket = box([0.05, pulley - 0.03, -0.03], [0.2, pulley + 0.03, 0.03]);
  if (level !== 'close') return [bracket];
  const sheave = [-0.036, 0.036].map((z) =>
    tube(
      [
        [0.17, pulley, z - 0.008],
        [0.17, pulley, z + 0.008],
      ],
      0.05,
      12,
    ),
  );
  const cleat = from + 1.1;
  const line = (path: readonly Point3[]): Geometry => tube(path, 0.009, 5);
  const halyard = [
    line([
      [0.13, cleat, 0],
      [HOIST - 0.012, top - height, 0.012],
      [HOIST - 0.012, top, 0.012],
      [0.17, pulley, 0.045],
    ]),
    line([
      [0.17, pulley, -0.045],
      [0.2, (pulley + cleat) / 2, -0.1],
      [0.13, cleat + 0.03, -0.02],
    ]),
  ];
  const rings = [0.03, 0.35, 0.65, 0.97].map((share) =>
    tube(
      [
        [HOIST - 0.03, top - height * share, 0],
        [HOIST + 0.012, top - height * share, 0],
      ],
      0.022,
      6,
    ),
  );
  return [
    bracket,
    ...sheave,
    merge(
      box([0.08, cleat - 0.02, -0.02], [0.15, cleat + 0.02, 0.02]),
      box([0.13, cleat - 0.1, -0.02], [0.155, cleat + 0.1, 0.02]),
    ),
    ...halyard,
    ...rings,
  ];
}
