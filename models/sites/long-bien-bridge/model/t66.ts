// The T66 girder of 1973: two low parallel trusses beside the track, bolted from standard pieces, nothing overhead.
import type { Geometry } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import {
  gussetPair,
  mergeRiveted,
  type PairSpec,
  pairMember,
  platesOnly,
  type RivetedSteel,
} from '../../../kit/riveted-member.ts';
import { bar } from '../../../kit/steel-member.ts';
import type { Point3 } from '../../../../src/base/index.ts';
import * as dim from './dimensions.ts';
import { type FloorSteel, floorSteel } from './floor-steel.ts';

/** How far the end posts stand inside the girder's length. */
const INSET = 0.25;
/** Axis of the lower chord over the soffit. */
const AXIS = dim.SOFFIT + 0.17;
const CHORD = { acrossMetres: dim.T66.member, depthMetres: 0.34 } as const;
const WEB = { acrossMetres: dim.T66.member - 0.04, depthMetres: 0.18 } as const;
/** Splices of the chords lie at every third panel. */
const SPLICE_EVERY = 3;

const pairSpec = (section: typeof CHORD | typeof WEB, hidden: number): PairSpec => ({
  ...section,
  open: 'edges',
  lacing: 'none',
  hiddenMetres: hidden,
  rivetsBelow: 0,
  rivetSide: 0,
});

/** A girder of `dim.T66.modelLength`, x from 0; placed stretched to its span. */
export interface T66Girder extends FloorSteel {
  readonly steel: Geometry;
  /** Bolt heads, for a near eye. */
  readonly bolts: RivetedSteel['rivets'];
}

function plane(z: number, level: Level): RivetedSteel {
  const { modelLength, panels, depth } = dim.T66;
  const pitch = (modelLength - 2 * INSET) / panels;
  const foot = (i: number): Point3 => [INSET + i * pitch, AXIS, z];
  const head = (i: number): Point3 => [INSET + i * pitch, AXIS + depth, z];
  const nodes = Array.from({ length: panels + 1 }, (_, i) => i);
  if (level === 'massing') {
    const plain = (a: Point3, b: Point3, thick: number): Geometry => bar(a, b, dim.T66.member, thick);
    return platesOnly(
      plain(foot(0), foot(panels), 0.34),
      plain(head(0), head(panels), 0.34),
      ...nodes
        .slice(1)
        .map((i) => (i % 2 ? plain(foot(i - 1), head(i), 0.18) : plain(head(i - 1), foot(i), 0.18))),
    );
  }
  const chord: PairSpec = { ...pairSpec(CHORD, 0.3), freeEnds: true };
  const web = pairSpec(WEB, 0.4);
  const face = dim.T66.member / 2 + 0.006;
  return mergeRiveted(
    pairMember(foot(0), foot(panels), chord),
    pairMember(head(0), head(panels), chord),
    ...nodes.map((i) => pairMember(foot(i), head(i), web)),
    ...nodes
      .slice(1)
      .map((i) => (i % 2 ? pairMember(foot(i - 1), head(i), web) : pairMember(head(i - 1), foot(i), web))),
    ...nodes.flatMap((i) => {
      const inward = i === 0 ? 0.12 : i === panels ? -0.12 : 0;
      const at = ([x, y]: Point3, lift: number): Point3 => [x + inward, y + lift, z];
      const plates = {
        widthMetres: i % SPLICE_EVERY === 0 ? 0.9 : 0.62,
        heightMetres: 0.6,
        faceMetres: face,
        clip: 0,
        rivetsBelow: Infinity,
        rivetSide: z > 0 ? 1 : -1,
      } as const;
      return [gussetPair(at(foot(i), 0.12), plates), gussetPair(at(head(i), -0.12), plates)];
    }),
  );
}

/** Builds the girder. */
export function t66Girder(level: Level): T66Girder {
  const { modelLength, panels } = dim.T66;
  const trusses = mergeRiveted(...[-1, 1].map((side) => plane(side * dim.TRUSS_HALF_SPACING, level)));
  const pitch = (modelLength - 2 * INSET) / panels;
  const girders = Array.from({ length: panels / 2 + 1 }, (_, i) => INSET + 2 * i * pitch);
  return { steel: trusses.plates, bolts: trusses.rivets, ...floorSteel(girders, modelLength, level) };
}
