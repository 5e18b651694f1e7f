// Riveted members with their real sections: two channels or flats tied by lacing and battens, box chords with angles;
// and where the thick lacing bars and the rivet heads of a close view go.
import { Matrix4, Vector3 } from 'three';
import type { Point3 } from '../../src/base/index.ts';
import { fromTriangles, type Geometry, merge, type Triangle } from './geometry.ts';
import type { Outline, Point2 } from './outline.ts';
import { box, quad, skirt, sweepSection } from './solids.ts';

/** Steelwork as it is drawn from afar, and the places of what only a near eye sees. */
export interface RivetedSteel {
  readonly plates: Geometry;
  /** Lacing and battens as single faces: they need a double-sided material. */
  readonly lacing: Geometry;
  /** Places of `lacingBar`. */
  readonly bars: readonly Matrix4[];
  /** Places of `rivetRow`. */
  readonly rivets: readonly Matrix4[];
}

/** All steelwork as one. */
export const mergeRiveted = (...steel: readonly RivetedSteel[]): RivetedSteel => ({
  plates: merge(...steel.map((one) => one.plates)),
  lacing: merge(...steel.map((one) => one.lacing)),
  bars: steel.flatMap((one) => one.bars),
  rivets: steel.flatMap((one) => one.rivets),
});

/** Plates without anything else. */
export const platesOnly = (...plates: readonly Geometry[]): RivetedSteel => ({
  plates: merge(...plates),
  lacing: merge(),
  bars: [],
  rivets: [],
});

/** Lacing bars 65 × 10 mm at 60°; snap heads Ø 36, 18 high, about 95 apart (dossier/long-bien-bridge.md, section 4). */
const BAR = { width: 0.065, thickness: 0.01, slope: Math.tan(Math.PI / 3) } as const;
const RIVET = { radius: 0.018, height: 0.018, pitch: 0.095, sides: 5, inRow: 3 } as const;
/** Length of one `rivetRow`, metres. */
export const RIVET_ROW_METRES = RIVET.pitch * RIVET.inRow;

/** Rolled sections: thickness of webs and legs, and the leg of an angle or flange of a channel (period practice). */
const PLATE = 0.016;
const LEG = 0.085;
/** How far battens, drawn as flats, lie off the channels. */
const BATTEN = 0.012;

/** One lacing bar, 1 m long along x from the origin, its outer face at y = +10 mm: placed stretched to its length. */
export const lacingBar = (): Geometry => box([0, 0, -BAR.width / 2], [1, BAR.thickness, BAR.width / 2]);

/** Three snap heads along x on the plane y = 0. */
export function rivetRow(): Geometry {
  const heads = Array.from({ length: RIVET.inRow }, (_, i) => {
    const x = (i + 0.5) * RIVET.pitch;
    const rim = (share: number, y: number): Point3[] =>
      Array.from({ length: RIVET.sides }, (_, k): Point3 => {
        const angle = (-2 * Math.PI * k) / RIVET.sides;
        return [x + share * RIVET.radius * Math.cos(angle), y, share * RIVET.radius * Math.sin(angle)];
      });
    const foot = rim(1, 0);
    const top: Point3 = [x, RIVET.height, 0];
    return foot.map((p, k): Triangle => [p, foot[(k + 1) % RIVET.sides]!, top]);
  });
  return fromTriangles(heads.flat(), 120);
}

interface Frame {
  readonly origin: Vector3;
  readonly along: Vector3;
  /** Square to the plates. */
  readonly p: Vector3;
  /** Square to the open faces. */
  readonly q: Vector3;
  readonly length: number;
}

/** A member of two plates or channels held apart. */
export interface PairSpec {
  /** Along `across`: for a truss, at right angles to its plane. */
  readonly acrossMetres: number;
  readonly depthMetres: number;
  /** Open faces look along `across` (`sides`) or the other way (`edges`). */
  readonly open: 'sides' | 'edges';
  /** How the open faces are tied; battens alone when `none`. */
  readonly lacing: 'single' | 'crossed' | 'none';
  /** Length at each end that gussets hide. */
  readonly hiddenMetres: number;
  /** Only below this height are heads and thick lacing bars worth drawing. */
  readonly rivetsBelow: number;
  /** Heads on the face that looks this way along `across`; on none when 0. */
  readonly rivetSide: -1 | 0 | 1;
  /** Whether its ends stand free, so that one looks into them; they are closed then. */
  readonly freeEnds?: boolean;
}

const at = (frame: Frame, along: number, p: number, q: number): Vector3 =>
  frame.origin
    .clone()
    .addScaledVector(frame.along, along)
    .addScaledVector(frame.p, p)
    .addScaledVector(frame.q, q);
const asPoint = (v: Vector3): Point3 => [v.x, v.y, v.z];

/** A closed outline in (p, q) pushed along a frame; the ends stay open, they lie inside gussets. */
function push(frame: Frame, outline: readonly Point2[], from: number, to: number): Geometry {
  const ring = (along: number): Point3[] => outline.map(([p, q]) => asPoint(at(frame, along, p, q)));
  const [near, far] = [ring(from), ring(to)];
  const faces = near.flatMap((corner, i): Triangle[] => {
    const j = (i + 1) % near.length;
    return quad(corner, near[j]!, far[j]!, far[i]!);
  });
  return fromTriangles(faces, 5);
}

/** A matrix that lays x along `along`, y along `up`. */
function lay(origin: Vector3, along: Vector3, up: Vector3, stretch = 1): Matrix4 {
  const z = new Vector3().crossVectors(along, up);
  return new Matrix4()
    .makeBasis(along, up, z)
    .setPosition(origin)
    .multiply(new Matrix4().makeScale(stretch, 1, 1));
}

/** Places of rivet rows along a line on a face that looks along `up`. */
export function rivetsAlong(from: Point3, to: Point3, up: Point3, below = Infinity): Matrix4[] {
  const start = new Vector3(...from);
  const way = new Vector3(...to).sub(start);
  const length = way.length();
  const count = Math.max(1, Math.round(length / RIVET_ROW_METRES));
  const step = length / count;
  const along = way.normalize();
  const normal = new Vector3(...up);
  normal.addScaledVector(along, -normal.dot(along)).normalize();
  return Array.from({ length: count }, (_, i) => start.clone().addScaledVector(along, i * step))
    .filter((origin) => origin.y < below)
    .map((origin) => lay(origin, along, normal, step / RIVET_ROW_METRES));
}

function frameOf(from: Point3, to: Point3, across: Point3, open: PairSpec['open']): Frame {
  const origin = new Vector3(...from);
  const along = new Vector3(...to).sub(origin);
  const length = along.length();
  along.normalize();
  const depth = new Vector3(...across).cross(along).normalize();
  const side = new Vector3().crossVectors(along, depth);
  return open === 'sides'
    ? { origin, along, p: depth, q: side, length }
    : { origin, along, p: side, q: depth.negate(), length };
}

/** Two channels (or, without lacing, two flats) tied over their open faces. */
export function pairMember(
  from: Point3,
  to: Point3,
  spec: PairSpec,
  across: Point3 = [0, 0, 1],
): RivetedSteel {
  const frame = frameOf(from, to, across, spec.open);
  const [apart, wide] =
    spec.open === 'sides'
      ? [spec.depthMetres / 2, spec.acrossMetres / 2]
      : [spec.acrossMetres / 2, spec.depthMetres / 2];
  const leg = Math.min(LEG, apart * 0.7);
  const channel = (s: 1 | -1): Geometry => {
    const outline: Point2[] = [
      [apart, -wide],
      [apart, wide],
      [apart - leg, wide],
      [apart - leg, wide - PLATE],
      [apart - PLATE, wide - PLATE],
      [apart - PLATE, -wide + PLATE],
      [apart - leg, -wide + PLATE],
      [apart - leg, -wide],
    ];
    const turned = s > 0 ? outline : outline.map(([p, q]): Point2 => [-p, -q]);
    const skin = push(frame, turned, 0, frame.length);
    if (!spec.freeEnds) return skin;
    const pieces = [
      [0, 1, 4, 5],
      [1, 2, 3, 4],
      [0, 5, 6, 7],
    ].map((corners) => corners.map((i) => turned[i]!));
    const ends = pieces.flatMap((piece): Triangle[] => {
      const [a, b, c, d] = piece.map(([p, q]) => asPoint(at(frame, 0, p, q)));
      const [e, f, g, h] = piece.map(([p, q]) => asPoint(at(frame, frame.length, p, q)));
      return [...quad(d!, c!, b!, a!), ...quad(e!, f!, g!, h!)];
    });
    return merge(skin, fromTriangles(ends, 5));
  };
  const plates = [channel(1), channel(-1)];
  const [start, end] = [spec.hiddenMetres, frame.length - spec.hiddenMetres];
  const open = end - start;
  const flats: Geometry[] = [];
  const batten = (middle: number, size: number): void => {
    for (const s of [1, -1] as const) {
      const corner = (along: number, p: number): Point3 => asPoint(at(frame, along, p, s * (wide + BATTEN)));
      const [from, to] = [middle - size / 2, middle + size / 2];
      const [a, b] = [apart * s, -apart * s];
      flats.push(fromTriangles(quad(corner(from, a), corner(to, a), corner(to, b), corner(from, b)), 0));
    }
  };
  const laced = spec.lacing !== 'none' && open > 1;
  const size = Math.min(0.4, 2.2 * apart);
  if (laced) {
    batten(start + size / 2, size);
    batten(end - size / 2, size);
  } else {
    const count = Math.floor(open / 2.3);
    for (let i = 0; i < count; i++) batten(start + ((i + 0.5) * open) / count, 0.22);
  }
  const tied = laced
    ? lace(frame, spec, apart, wide, leg, start + size, end - size)
    : { faces: merge(), bars: [] };
  return {
    plates: merge(...plates),
    lacing: merge(tied.faces, ...flats),
    bars: tied.bars.filter((bar) => bar.elements[13]! < spec.rivetsBelow),
    rivets: headsOf(frame, spec, apart, wide, leg, laced, [start, end]),
  };
}

/** Two rows of heads on the face that looks along `across`, near its edges. */
function headsOf(
  frame: Frame,
  spec: PairSpec,
  apart: number,
  wide: number,
  leg: number,
  laced: boolean,
  [start, end]: readonly [number, number],
): Matrix4[] {
  const { rivetSide: face, rivetsBelow } = spec;
  if (face === 0) return [];
  const open = spec.open === 'sides';
  const axis = open ? frame.q : frame.p;
  return ([1, -1] as const).flatMap((side) => {
    const line = (along: number): Point3 => {
      const lift = wide + (laced ? BAR.thickness : 0);
      const inset = Math.min(leg / 2, wide / 2);
      return asPoint(
        open
          ? at(frame, along, side * (apart - leg / 2), face * lift)
          : at(frame, along, face * apart, side * (wide - inset)),
      );
    };
    return rivetsAlong(line(start), line(end), asPoint(axis.clone().multiplyScalar(face)), rivetsBelow);
  });
}

function lace(
  frame: Frame,
  spec: PairSpec,
  apart: number,
  wide: number,
  leg: number,
  start: number,
  end: number,
): { readonly faces: Geometry; readonly bars: Matrix4[] } {
  const reach = apart - leg / 2;
  const steps = Math.max(2, Math.round((end - start) / (2 * reach * BAR.slope)));
  const pitch = (end - start) / steps;
  const positions: number[] = [];
  const normals: number[] = [];
  const indices: number[] = [];
  const bars: Matrix4[] = [];
  for (const face of [1, -1] as const) {
    const up = frame.q.clone().multiplyScalar(face);
    for (let i = 0; i < steps; i++) {
      const leans = spec.lacing === 'crossed' ? [1, -1] : [i % 2 === 0 ? 1 : -1];
      leans.forEach((lean, layer) => {
        const q = face * (wide + layer * BAR.thickness);
        const a = at(frame, start + i * pitch, -lean * reach, q);
        const b = at(frame, start + (i + 1) * pitch, lean * reach, q);
        const way = b.clone().sub(a);
        const length = way.length();
        way.normalize();
        bars.push(lay(a, way, up, length));
        const sideways = new Vector3().crossVectors(way, up).multiplyScalar(BAR.width / 2);
        const lift = up.clone().multiplyScalar(BAR.thickness / 2);
        const first = positions.length / 3;
        for (const [end, side] of [
          [a, -1],
          [a, 1],
          [b, 1],
          [b, -1],
        ] as const) {
          const corner = end.clone().addScaledVector(sideways, side).add(lift);
          positions.push(corner.x, corner.y, corner.z);
          normals.push(up.x, up.y, up.z);
        }
        indices.push(first, first + 1, first + 2, first, first + 2, first + 3);
      });
    }
  }
  return { faces: { positions, normals, indices }, bars };
}

/** A chord of two webs with angles and a cover plate along a polyline, open underneath (or above). */
export function angledChord(
  path: readonly Point3[],
  acrossMetres: number,
  depthMetres: number,
  open: 'up' | 'down',
  rivetsBelow: number,
  rivetSide: -1 | 1,
): RivetedSteel {
  const cover = 0.03;
  const [w, d] = [acrossMetres / 2 - LEG, depthMetres / 2];
  const lip = w + LEG;
  const under = d - cover;
  const down: Point2[] = [
    [-lip, -d],
    [-w + PLATE, -d],
    [-w + PLATE, under],
    [w - PLATE, under],
    [w - PLATE, -d],
    [lip, -d],
    [lip, -d + PLATE],
    [w, -d + PLATE],
    [w, under],
    [lip, under],
    [lip, d],
    [-lip, d],
    [-lip, under],
    [-w, under],
    [-w, -d + PLATE],
    [-lip, -d + PLATE],
  ];
  const profile = open === 'down' ? down : down.map(([s, u]): Point2 => [-s, -u]);
  const rivets = path.slice(1).flatMap((to, i) => {
    const from = path[i]!;
    const line = (z: number, y: number, up: Point3): Matrix4[] =>
      rivetsAlong([from[0], from[1] + y, from[2] + z], [to[0], to[1] + y, to[2] + z], up, rivetsBelow);
    return [d - 0.06, -d + 0.06].flatMap((y) => line(rivetSide * w, y, [0, 0, rivetSide]));
  });
  return { plates: sweepSection(path, profile, 20), lacing: merge(), bars: [], rivets };
}

/** A pair of gusset plates. */
export interface GussetSpec {
  readonly widthMetres: number;
  readonly heightMetres: number;
  /** Distance of the plates' inner faces from the middle plane of the truss. */
  readonly faceMetres: number;
  /** Share of half the smaller side that is clipped off the corners. */
  readonly clip: number;
  readonly rivetsBelow: number;
  readonly rivetSide: -1 | 1;
}

/** A plate parallel to a truss plane, between two distances from it. */
function plateOn(outline: Outline, inner: number, outer: number): Geometry {
  const [back, front] = [Math.min(inner, outer), Math.max(inner, outer)];
  const ring = (z: number): Point3[] => outline.map(([x, y]): Point3 => [x, y, z]);
  const [low, high] = [ring(back), ring(front)];
  const fan = (points: readonly Point3[]): Triangle[] =>
    points.slice(2).map((point, i): Triangle => [points[0]!, points[i + 1]!, point]);
  return fromTriangles([...skirt(low, high), ...fan(high), ...fan([...low].reverse())], 10);
}

/** Two gusset plates with clipped corners, one on each face of a truss plane at z; rivets round the edge of one. */
export function gussetPair([x, y, z]: Point3, spec: GussetSpec): RivetedSteel {
  const [w, h] = [spec.widthMetres / 2, spec.heightMetres / 2];
  const clip = Math.min(w, h) * spec.clip;
  const outline: Outline =
    clip > 0
      ? [
          [x - w + clip, y - h],
          [x + w - clip, y - h],
          [x + w, y - h + clip],
          [x + w, y + h - clip],
          [x + w - clip, y + h],
          [x - w + clip, y + h],
          [x - w, y + h - clip],
          [x - w, y - h + clip],
        ]
      : [
          [x - w, y - h],
          [x + w, y - h],
          [x + w, y + h],
          [x - w, y + h],
        ];
  const plates = ([1, -1] as const).map((side) => {
    const [inner, outer] = [z + side * spec.faceMetres, z + side * (spec.faceMetres + PLATE)];
    return plateOn(outline, inner, outer);
  });
  const outer = z + spec.rivetSide * (spec.faceMetres + PLATE);
  const inset = 0.92;
  const pull = ([u, v]: Point2): Point3 => [x + (u - x) * inset, y + (v - y) * inset, outer];
  const rivets = outline.flatMap((from, i) =>
    rivetsAlong(
      pull(from),
      pull(outline[(i + 1) % outline.length]!),
      [0, 0, spec.rivetSide],
      spec.rivetsBelow,
    ),
  );
  return { plates: merge(...plates), lacing: merge(), bars: [], rivets };
}
