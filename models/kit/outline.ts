// Flat outlines (x to the right, y up, metres), counter-clockwise, and what to cut out of them.

/** A corner of a flat outline, metres. */
export type Point2 = readonly [number, number];

/** A closed outline, counter-clockwise, last point not repeated. */
export type Outline = readonly Point2[];

/** A rectangle by its edges. */
export const rectangle = (left: number, bottom: number, right: number, top: number): Outline => [
  [left, bottom],
  [right, bottom],
  [right, top],
  [left, top],
];

/** A regular polygon whose flats are at `acrossFlats` / 2 from the centre; the first flat faces +x. */
export function regularPolygon(sides: number, acrossFlats: number): Outline {
  const radius = acrossFlats / 2 / Math.cos(Math.PI / sides);
  return Array.from({ length: sides }, (_, i): Point2 => {
    const angle = ((2 * i - 1) * Math.PI) / sides;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}

/** A circle as a polygon. */
export const circle = (radius: number, segments = 24, centre: Point2 = [0, 0]): Outline =>
  Array.from({ length: segments }, (_, i): Point2 => {
    const angle = (2 * Math.PI * i) / segments;
    return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)];
  });

/**
 * A door or window with an arched head, standing on `sill`, centred on `centreX`.
 * `rise` is the height of the head above the springing: half the width gives a semicircle, less a segmental arch.
 */
export function archedOpening(
  centreX: number,
  sill: number,
  width: number,
  springing: number,
  rise: number = width / 2,
  segments = 12,
): Outline {
  const half = width / 2;
  const radius = (half * half + rise * rise) / (2 * rise);
  const centreY = springing + rise - radius;
  const start = Math.atan2(springing - centreY, half);
  const head = Array.from({ length: segments + 1 }, (_, i): Point2 => {
    const angle = start + ((Math.PI - 2 * start) * i) / segments;
    return [centreX + radius * Math.cos(angle), centreY + radius * Math.sin(angle)];
  });
  return [[centreX - half, sill], [centreX + half, sill], ...head];
}

/** The signed area: positive when counter-clockwise. */
export const signedArea = (outline: Outline): number =>
  outline.reduce((sum, [x, y], i) => {
    const [nx, ny] = outline[(i + 1) % outline.length]!;
    return sum + x * ny - nx * y;
  }, 0) / 2;

/** The same outline, counter-clockwise. */
export const counterClockwise = (outline: Outline): Outline =>
  signedArea(outline) < 0 ? [...outline].reverse() : outline;

/** The outline moved outwards by metres (inwards when negative), corners mitred; counter-clockwise. */
export function outset(outline: Outline, metres: number): Outline {
  const ring = counterClockwise(outline);
  return ring.map((point, i): Point2 => {
    const before = ring[(i + ring.length - 1) % ring.length]!;
    const after = ring[(i + 1) % ring.length]!;
    const normal = (a: Point2, b: Point2): Point2 => {
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
      return [(b[1] - a[1]) / length, -(b[0] - a[0]) / length];
    };
    const [n1, n2] = [normal(before, point), normal(point, after)];
    const scale = metres / Math.max(0.4, 1 + n1[0] * n2[0] + n1[1] * n2[1]);
    return [point[0] + (n1[0] + n2[0]) * scale, point[1] + (n1[1] + n2[1]) * scale];
  });
}
