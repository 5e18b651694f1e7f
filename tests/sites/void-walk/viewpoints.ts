// Every place that a visitor can come to, as far as a sample can say: the tours, the details, on foot, and in free look.
import { MathUtils } from 'three';
import type { Point3 } from '../../../src/base/index.ts';
import { groundHeightMetres, isFree, type SiteDocument, type SolidMap } from '../../../src/content/index.ts';
import type { View } from './look.ts';

/** How many places to try. */
export interface SampleOptions {
  /** About so many standing places, each with a look to all four sides. */
  readonly standingPlaces: number;
  /** Looks round the middle of the site and round each detail: distances × heights × sides. */
  readonly orbitDistances: number;
  readonly orbitHeights: number;
  readonly orbitSides: number;
}

/** For `npm run check:void`. */
export const WALK_DEFAULTS: SampleOptions = {
  standingPlaces: 400,
  orbitDistances: 3,
  orbitHeights: 4,
  orbitSides: 6,
};

const EYE_METRES = 1.6;
const FOV_DEGREES = 45;
/** On foot, a look to a side takes in the next one's edge. */
const WALK_FOV_DEGREES = 60;
/** From almost straight above to a little under the horizontal. */
const POLAR_DEGREES = [10, 95] as const;

/** Poses of tours and details that are shown in a phase. */
export function posedViews(document: SiteDocument, phase: string): readonly View[] {
  const cues = document.tours.flatMap(({ id, stops }) =>
    stops.flatMap((stop) => stop.cues.map((cue) => ({ ...cue, tour: id }))),
  );
  return [
    ...cues
      .filter((cue) => cue.phase === phase)
      .map((cue) => ({ name: `cue ${cue.tour} ${cue.id}`, ...cue.pose })),
    ...document.details
      .filter((detail) => detail.phase === phase)
      .map((detail) => ({ name: `detail ${detail.id}`, ...detail.pose })),
  ];
}

/** Looks to four sides at eye height, on a square grid over where one may walk. */
export function standingViews(
  { freeLook }: SiteDocument,
  solid: SolidMap,
  { standingPlaces }: SampleOptions,
): readonly View[] {
  const { centre, radiusMetres } = freeLook;
  const step = Math.sqrt((Math.PI * radiusMetres ** 2) / standingPlaces);
  const count = Math.floor(radiusMetres / step);
  const views: View[] = [];
  for (let row = -count; row <= count; row++) {
    for (let column = -count; column <= count; column++) {
      const [x, z] = [centre[0] + column * step, centre[2] + row * step];
      if (Math.hypot(x - centre[0], z - centre[2]) > radiusMetres) continue;
      const position: Point3 = [x, groundHeightMetres(solid, x, z) + EYE_METRES, z];
      if (!isFree(solid, position)) continue;
      for (const [side, dx, dz] of [
        ['north', 0, -1],
        ['east', 1, 0],
        ['south', 0, 1],
        ['west', -1, 0],
      ] as const) {
        const target: Point3 = [x + 10 * dx, position[1] - 1, z + 10 * dz];
        views.push({ name: `on foot, ${side}`, position, target, fovDegrees: WALK_FOV_DEGREES });
      }
    }
  }
  return views;
}

/** Looks at the middle of the site and at each detail of a phase from all round, as free look allows. */
export function orbitViews(
  document: SiteDocument,
  phase: string,
  solid: SolidMap,
  options: SampleOptions,
): readonly View[] {
  const { centre, minDistanceMetres, maxDistanceMetres } = document.freeLook;
  const farthestRoundDetail = Math.min(maxDistanceMetres, 120);
  return [
    ...orbit('the middle', centre, [0.1 * maxDistanceMetres, maxDistanceMetres], options),
    ...document.details
      .filter((detail) => detail.phase === phase)
      .flatMap(({ id, position }) =>
        orbit(`detail ${id}`, position, [minDistanceMetres, farthestRoundDetail], options),
      ),
  ].filter(({ position }) => isWithin(document, position) && isFree(solid, position));
}

function isWithin({ freeLook }: SiteDocument, [x, y, z]: Point3): boolean {
  const [cx, cy, cz] = freeLook.centre;
  return Math.hypot(x - cx, z - cz) <= freeLook.radiusMetres && y - cy <= freeLook.maxHeightMetres;
}

function orbit(
  name: string,
  target: Point3,
  [nearest, farthest]: readonly [number, number],
  { orbitDistances, orbitHeights, orbitSides }: SampleOptions,
): readonly View[] {
  const steps = (count: number): readonly number[] =>
    Array.from({ length: count }, (_, i) => (count > 1 ? i / (count - 1) : 0));
  return steps(orbitDistances).flatMap((d) =>
    steps(orbitHeights).flatMap((h) =>
      Array.from({ length: orbitSides }, (_, side): View => {
        // Distances in equal factors: near ones matter as much as far ones.
        const distance = nearest * (farthest / nearest) ** d;
        const polar = MathUtils.degToRad(POLAR_DEGREES[0] + h * (POLAR_DEGREES[1] - POLAR_DEGREES[0]));
        const azimuth = (2 * Math.PI * (side + h / 2)) / orbitSides;
        return {
          name: `round ${name}`,
          position: [
            target[0] + distance * Math.sin(polar) * Math.sin(azimuth),
            target[1] + distance * Math.cos(polar),
            target[2] + distance * Math.sin(polar) * Math.cos(azimuth),
          ],
          target,
          fovDegrees: FOV_DEGREES,
        };
      }),
    ),
  );
}
