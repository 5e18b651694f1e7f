// The passages through Đoan Môn: three barrel vaults straight to the court, two that turn inside the wings.
import type { Point3 } from '../../../../src/base/index.ts';
import { fromTriangles, type Geometry, merge, mirrorX, type Triangle } from '../../../kit/geometry.ts';
import { quad } from '../../../kit/solids.ts';
import { DOAN_MON } from './dimensions.ts';
import { archSize, BURIED, springing, WALL } from './doan-mon-frame.ts';

const { batter, arch, brickArch, sideDoor, archAxes } = DOAN_MON;
/** The vaults stand a little behind the stones of the mouths. */
const BEHIND = 0.01;
const ARC_SEGMENTS = 16;
const STEP_METRES = 1.3;

/** Where the vaults begin behind the mouths' stones. */
const fromSouth = (y: number): number => WALL.south + batter * Math.max(0, y) + arch.reveal;
const fromUBottom = (y: number): number => WALL.uBottom - batter * Math.max(0, y) - brickArch.reveal;
const fromInnerFlank = (y: number): number => WALL.innerFlank + batter * Math.max(0, y) + brickArch.reveal;

interface Section {
  readonly centre: number;
  readonly radius: number;
  readonly springing: number;
}
type Node = readonly [across: number, up: number];

/** Half of the section, from the foot of the jamb to the crown: distance from the middle, height. */
function halfSection({ radius, springing: spring }: Section, jambs: readonly number[]): Node[] {
  const quarter = ARC_SEGMENTS / 2;
  return [
    ...jambs.map((y): Node => [radius, y]),
    ...Array.from({ length: quarter + 1 }, (_, i): Node => {
      const angle = (Math.PI / 2) * (i / quarter);
      return [radius * Math.cos(angle), spring + radius * Math.sin(angle)];
    }),
  ];
}

/** The skin of a passage faces its middle line, whichever way its quads were written. */
function facing(triangles: readonly Triangle[], middle: (p: Point3) => Point3): Triangle[] {
  return triangles.map(([a, b, c]): Triangle => {
    const [u, v] = [minus(b, a), minus(c, a)];
    const normal: Point3 = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
    const centroid: Point3 = [(a[0] + b[0] + c[0]) / 3, (a[1] + b[1] + c[1]) / 3, (a[2] + b[2] + c[2]) / 3];
    const to = minus(middle(centroid), centroid);
    return normal[0] * to[0] + normal[1] * to[1] + normal[2] * to[2] >= 0 ? [a, b, c] : [a, c, b];
  });
}
const minus = (a: Point3, b: Point3): Point3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];

/** Joins lines of equally many points. */
const skin = (lines: readonly (readonly Point3[])[]): Triangle[] =>
  lines
    .slice(1)
    .flatMap((line, i) =>
      line.slice(1).flatMap((_, k) => quad(lines[i]![k]!, lines[i]![k + 1]!, line[k + 1]!, line[k]!)),
    );

const vaultOf = (x: number): Section => ({
  centre: x,
  radius: archSize(x).width / 2 + BEHIND,
  springing: springing(x),
});

function straightVault(x: number): Geometry {
  const section = vaultOf(x);
  const half = halfSection(section, [BURIED, 0.9, 1.8]);
  const nodes: Node[] = [...half.map(([a, y]): Node => [-a, y]), ...[...half].reverse().slice(1)];
  const count = Math.ceil((fromUBottom(0) - fromSouth(0)) / STEP_METRES);
  const lines = Array.from({ length: count + 1 }, (_, i) =>
    nodes.map(([a, y]): Point3 => {
      const north = fromSouth(y) + ((fromUBottom(y) - fromSouth(y)) * i) / count;
      return [x + a, y, -north];
    }),
  );
  return fromTriangles(
    facing(skin(lines), ([, , z]) => [x, 1.5, z]),
    30,
  );
}

const DOOR: Section = {
  centre: sideDoor.north,
  radius: sideDoor.width / 2 + BEHIND,
  springing: sideDoor.height - sideDoor.width / 2,
};
/** The tunnel ends where the side passage's far jamb stands. */
const END = DOOR.centre + DOOR.radius + 0.35;

/** Norths across the side passage with the height that it is open there, its jambs given twice. */
function doorStations(): { readonly north: number; readonly open: number }[] {
  const arc = Array.from({ length: ARC_SEGMENTS + 1 }, (_, i) => {
    const angle = Math.PI * (1 - i / ARC_SEGMENTS);
    return {
      north: DOOR.centre + DOOR.radius * Math.cos(angle),
      open: DOOR.springing + (i % ARC_SEGMENTS === 0 ? 0 : DOOR.radius * Math.sin(angle)),
    };
  });
  return [{ ...arc[0]!, open: BURIED }, ...arc, { ...arc[ARC_SEGMENTS]!, open: BURIED }];
}

/** The east tunnel that turns west: its own vault, the side passage's that cuts into it, and its end wall. */
function turningVault(x: number): Geometry {
  const section = vaultOf(x);
  const half = halfSection(section, [BURIED, 0.9, 1.8, DOOR.springing]);
  /** How far from the middle the skin is at a height. */
  const reachAt = (y: number): number =>
    y <= section.springing
      ? section.radius
      : Math.sqrt(Math.max(0, section.radius ** 2 - (y - section.springing) ** 2));
  const ring = (north: (y: number) => number, open: number): Point3[] => [
    ...half.map(([a, y]): Point3 => {
      const [across, up] = y < open ? [reachAt(open), open] : [a, y];
      return [x - across, up, -north(up)];
    }),
    ...[...half]
      .reverse()
      .slice(1)
      .map(([a, y]): Point3 => [x + a, y, -north(y)]),
  ];
  const near = DOOR.centre - DOOR.radius;
  const count = Math.ceil((near - fromSouth(0)) / STEP_METRES);
  const approach = Array.from({ length: count }, (_, i) =>
    ring((y) => fromSouth(y) + ((near - fromSouth(y)) * i) / count, BURIED),
  );
  const doors = doorStations();
  const end = ring(() => END, BURIED);
  const along = [...approach, ...doors.map(({ north, open }) => ring(() => north, open)), end];
  const middle = (p: Point3): Point3 => [x, 1.5, p[2]];
  const endWall = end.map((point, i): Triangle => [[x, 1.5, -END], point, end[(i + 1) % end.length]!]);
  const arcs = doors.slice(1, -1);
  const jambs = (north: number): { north: number; up: number }[] =>
    [BURIED, 0.9, 1.8].map((up) => ({ north, up }));
  const door = [
    ...jambs(near),
    ...arcs.map(({ north, open }) => ({ north, up: open })),
    ...jambs(DOOR.centre + DOOR.radius).reverse(),
  ];
  const side = Array.from({ length: 3 }, (_, i) =>
    door.map(({ north, up }): Point3 => {
      const [from, to] = [fromInnerFlank(up), x - reachAt(up)];
      return [from + ((to - from) * i) / 2, up, -north];
    }),
  );
  return merge(
    fromTriangles(facing(skin(along), middle), 30),
    fromTriangles(
      facing(endWall, () => [x, 1.5, 0]),
      10,
    ),
    fromTriangles(
      facing(skin(side), ([px]) => [px, 1.5, -DOOR.centre]),
      30,
    ),
  );
}

/** All five passages, seen from inside. */
export function vaults(): Geometry {
  const straight = archAxes.filter((x) => Math.abs(x) < WALL.innerFlank).map(straightVault);
  const turning = turningVault(Math.max(...archAxes));
  return merge(...straight, turning, mirrorX(turning));
}
