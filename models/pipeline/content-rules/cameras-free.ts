import { isFree, type Pose, type SiteDocument } from '../../../src/content/index.ts';
import { error, type Finding, type Rule, warning } from './rule.ts';

/** No view is from under the ground or from inside a wall, so that no flight begins or ends there. */
export const camerasFree: Rule = {
  name: 'cameras-free',
  check: ({ document, solid }) =>
    document
      ? posesOf(document).flatMap(({ file, key, pose }): readonly Finding[] => {
          const { centre, radiusMetres } = document.freeLook;
          const [x, y, z] = pose.position;
          const place = `[${pose.position.join(', ')}]`;
          if (!isFree(solid, pose.position)) {
            return [error(file, key, `the camera at ${place} is under the ground or inside something solid`)];
          }
          if (pose.position.every((value, axis) => value === pose.target[axis])) {
            return [error(file, key, `the camera at ${place} looks at itself`)];
          }
          return Math.hypot(x - centre[0], z - centre[2]) > radiusMetres ||
            y > document.freeLook.maxHeightMetres
            ? [warning(file, key, `the camera at ${place} is outside the bounds of freeLook`)]
            : [];
        })
      : [],
};

interface NamedPose {
  readonly file: string;
  readonly key: string;
  readonly pose: Pose;
}

/** Every pose once: a cue that stays where the one before was is not named again. */
function posesOf(document: SiteDocument): readonly NamedPose[] {
  const stops = document.tours.flatMap((tour) => tour.stops);
  return [
    ...document.details.map(({ id, pose }) => ({ file: 'site.json', key: `details.${id}.view`, pose })),
    ...stops.flatMap((stop) => [
      { file: 'tour.json', key: `${stop.id}.view`, pose: stop.pose },
      ...stop.cues
        .filter((cue, index) => cue.pose !== (stop.cues[index - 1]?.pose ?? stop.pose))
        .map((cue) => ({ file: 'tour.json', key: `${cue.id}.view`, pose: cue.pose })),
    ]),
  ];
}
