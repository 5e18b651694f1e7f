// Outlines round an arched door that reaches the ground: no holes, so that nothing has to be cut through an edge.
import { archedOpening, type Outline, type Point2 } from './outline.ts';

/** An arched opening standing on y = `sill`, centred on x = 0; metres. */
export interface ArchedDoor {
  readonly width: number;
  readonly springing: number;
  /** Half the width when absent. */
  readonly rise?: number;
  readonly segments: number;
}

/** The line over a door, from its right foot round the head to its left foot, `beyond` metres outside the opening. */
function line(
  { width, springing, rise = width / 2, segments }: ArchedDoor,
  sill: number,
  beyond: number,
): readonly Point2[] {
  const [left, right, ...head] = archedOpening(
    0,
    sill,
    width + 2 * beyond,
    springing,
    rise + beyond,
    segments,
  );
  return [right!, ...head, left!];
}

/** A band round a door's jambs and head, between two distances from the opening: an archivolt, a lining, a hood. */
export const archBand = (door: ArchedDoor, inner: number, outer: number, sill = 0): Outline => [
  ...line(door, sill, outer),
  ...[...line(door, sill, inner)].reverse(),
];

/** A rectangular panel, `halfWidth` to both sides of the middle and from `sill` to `top`, with the door left out. */
export const panelAroundDoor = (door: ArchedDoor, halfWidth: number, top: number, sill = 0): Outline => [
  [halfWidth, sill],
  [halfWidth, top],
  [-halfWidth, top],
  [-halfWidth, sill],
  ...[...line(door, sill, 0)].reverse(),
];
