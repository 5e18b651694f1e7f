// The single metre-gauge track: rails with foot and head, guard rails, timber sleepers, no ballast.
import type { Matrix4 } from 'three';
import { fromTriangles, type Geometry, merge } from '../../../kit/geometry.ts';
import type { Level, ModelBuilder, PartBuilder } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { box, quad, sweepSection } from '../../../kit/solids.ts';
import { bar } from '../../../kit/steel-member.ts';
import * as dim from './dimensions.ts';
import { MODULE, modules, runLength, standing } from './run.ts';

/** A light flat-bottomed rail (estimate; the gauge is sourced). */
const RAIL = { head: 0.06, height: 0.13, foot: 0.11, web: 0.016 } as const;
/** The polished strip lies this much over the rail's top, so that the two do not flicker. */
const SHINE = 0.002;
const SLEEPERS_A_MODULE = Math.round(MODULE / dim.SLEEPER.pitch);
/** Distance between the inner face of a rail's head and the guard rail's middle. */
const GUARD_GAP = 0.2;
/** Track on the western viaduct, as far as the station reaches, in modules. */
const STATION_MODULES = 36;
const RAIL_OFFSET = dim.GAUGE / 2 + RAIL.head / 2;
const SLEEPER_TOP = dim.RAIL_TOP - RAIL.height;

/** Half of the section, from the middle of the foot round to the middle of the head; (across, up from the foot). */
const HALF_SECTION: readonly Point2[] = [
  [RAIL.foot / 2, 0],
  [RAIL.web / 2, 0.022],
  [RAIL.web / 2, 0.086],
  [RAIL.head / 2, 0.096],
  [RAIL.head / 2, RAIL.height],
];

function railsModule(level: Level): Geometry {
  const length = MODULE * runLength(level);
  if (level === 'massing') {
    const y = dim.RAIL_TOP - RAIL.height / 2;
    return merge(
      ...[-RAIL_OFFSET, RAIL_OFFSET].map((z) => bar([0, y, z], [length, y, z], RAIL.head, RAIL.height)),
    );
  }
  const section: Point2[] = [
    ...HALF_SECTION,
    ...[...HALF_SECTION].reverse().map(([s, u]): Point2 => [-s, u]),
  ];
  const running = [-RAIL_OFFSET, RAIL_OFFSET].map((z) =>
    sweepSection(
      [
        [0, SLEEPER_TOP, z],
        [length, SLEEPER_TOP, z],
      ],
      section,
      30,
    ),
  );
  const guard = dim.GAUGE / 2 - GUARD_GAP;
  const guards = [-guard, guard].flatMap((z) => [
    bar([0, SLEEPER_TOP + 0.055, z], [length, SLEEPER_TOP + 0.055, z], 0.03, 0.11),
  ]);
  return merge(...running, ...guards);
}

/** The polished strip on top of both rails of a module. */
function runningSurface(length: number): Geometry {
  const half = RAIL.head / 2 - 0.008;
  return merge(
    ...[-RAIL_OFFSET, RAIL_OFFSET].map((z) =>
      fromTriangles(
        quad(
          [0, dim.RAIL_TOP + SHINE, z + half],
          [length, dim.RAIL_TOP + SHINE, z + half],
          [length, dim.RAIL_TOP + SHINE, z - half],
          [0, dim.RAIL_TOP + SHINE, z - half],
        ),
      ),
    ),
  );
}

function sleepersModule(level: Level): Geometry {
  const { length, width, height } = dim.SLEEPER;
  const low = SLEEPER_TOP - height;
  if (level === 'massing') {
    return box([0, low, -length / 2], [MODULE * runLength(level), SLEEPER_TOP, length / 2]);
  }
  const pitch = MODULE / SLEEPERS_A_MODULE;
  return merge(
    ...Array.from({ length: SLEEPERS_A_MODULE }, (_, i) => {
      const x = (i + 0.5) * pitch;
      return box([x - width / 2, low, -length / 2], [x + width / 2, SLEEPER_TOP, length / 2]);
    }),
  );
}

/** Base plates and spike heads of a module's sleepers: for a near eye. */
export function fastenings(): Geometry {
  const pitch = MODULE / SLEEPERS_A_MODULE;
  const plate = { along: 0.16, across: 0.3, thick: 0.014 } as const;
  const pieces: Geometry[] = [];
  for (let i = 0; i < SLEEPERS_A_MODULE; i++) {
    const x = (i + 0.5) * pitch;
    for (const side of [-1, 1]) {
      const z = side * RAIL_OFFSET;
      for (const edge of [-1, 1]) {
        // Two half plates, one each side of the rail's foot, with a spike in each.
        const [near, far] = [z + edge * (RAIL.foot / 2 + 0.001), z + (edge * plate.across) / 2];
        pieces.push(
          box(
            [x - plate.along / 2, SLEEPER_TOP, Math.min(near, far)],
            [x + plate.along / 2, SLEEPER_TOP + plate.thick, Math.max(near, far)],
          ),
          box(
            [x + edge * 0.04 - 0.022, SLEEPER_TOP + 0.009, z + edge * 0.068 - 0.026],
            [x + edge * 0.04 + 0.022, SLEEPER_TOP + 0.045, z + edge * 0.068 + 0.026],
          ),
        );
      }
    }
  }
  return merge(...pieces);
}

/** Fishplates where the rails of two modules meet at x = 0, and the bolts through them. */
export function fishplates(): { readonly plates: Geometry; readonly bolts: Geometry } {
  const [plates, bolts]: [Geometry[], Geometry[]] = [[], []];
  for (const side of [-1, 1]) {
    for (const face of [-1, 1]) {
      const z = side * RAIL_OFFSET + face * 0.02;
      plates.push(box([-0.23, SLEEPER_TOP + 0.028, z - 0.012], [0.23, SLEEPER_TOP + 0.092, z + 0.012]));
      for (const x of [-0.17, -0.06, 0.06, 0.17]) {
        const [inner, outer] = [z + face * 0.012, z + face * 0.032];
        bolts.push(
          box(
            [x - 0.016, SLEEPER_TOP + 0.045, Math.min(inner, outer)],
            [x + 0.016, SLEEPER_TOP + 0.077, Math.max(inner, outer)],
          ),
        );
      }
    }
  }
  return { plates: merge(...plates), bolts: merge(...bolts) };
}

/** Adds the track: over what stands in every phase, and over the gap in all but that of the war. */
export function addTrack(site: ModelBuilder): void {
  const { level } = site;
  const [rails, sleepers] = [railsModule(level), sleepersModule(level)];
  const shine = runningSurface(MODULE * runLength(level));
  const lay = (part: PartBuilder, places: readonly Matrix4[]): void => {
    part.repeat('rail', rails, places).repeat('sleeper', sleepers, places);
    if (level !== 'massing') part.repeat('rail-top', shine, places);
  };
  const common = { evidence: 'derived', tile: 'deck', solid: false } as const;
  lay(site.part('track', common), [
    ...modules(level, standing),
    ...modules(level, () => true, -STATION_MODULES, 0),
  ]);
  lay(
    site.part('gap-track', { ...common, phases: [...dim.BEFORE_WAR, ...dim.SINCE_REPAIR] }),
    modules(level, dim.inGap),
  );
}
