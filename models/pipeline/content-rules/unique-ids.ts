import { error, type Finding, type Rule } from './rule.ts';

/** The files name the site as its folder does, no two things of a kind share an id, and a cue's id begins with its stop's. */
export const uniqueIds: Rule = {
  name: 'unique-ids',
  check({ siteId, content: { manifest, tour } }) {
    const twice = (file: string, kind: string, ids: readonly string[]): readonly Finding[] =>
      [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) =>
        error(file, `${kind}.${id}`, 'is there twice'),
      );
    const strangers = tour.tours
      .flatMap(({ stops }) => stops)
      .flatMap((stop) =>
        stop.cues
          .filter((cue) => cue.id.split('.')[0] !== stop.id)
          .map((cue) =>
            error('tour.json', cue.id, `is a cue of stop "${stop.id}" and has to begin with its id`),
          ),
      );
    return [
      ...(manifest.id === siteId
        ? []
        : [error('site.json', 'id', `"${siteId}" expected, as the folder is named`)]),
      ...(tour.site === siteId
        ? []
        : [error('tour.json', 'site', `"${siteId}" expected, as the folder is named`)]),
      ...twice(
        'site.json',
        'details',
        manifest.details.map(({ id }) => id),
      ),
      ...twice(
        'site.json',
        'phases',
        manifest.phases.map(({ id }) => id),
      ),
      ...twice(
        'site.json',
        'sources',
        manifest.sources.map(({ id }) => id),
      ),
      ...twice(
        'tour.json',
        'tours',
        tour.tours.map(({ id }) => id),
      ),
      ...tour.tours.flatMap(({ stops }) => [
        ...twice(
          'tour.json',
          'stops',
          stops.map(({ id }) => id),
        ),
        ...twice(
          'tour.json',
          'cues',
          stops.flatMap(({ cues }) => cues.map(({ id }) => id)),
        ),
      ]),
      ...strangers,
    ];
  },
};
