import { error, type Rule, warning } from './rule.ts';

/** Every source that a cue or a detail rests on is in site.json, and the licence is one that people know. */
export const sourcesNamed: Rule = {
  name: 'sources-named',
  check({ content: { manifest, tour } }) {
    const known = new Set(manifest.sources.map(({ id }) => id));
    const cues = tour.tours.flatMap(({ stops }) => stops.flatMap((stop) => stop.cues));
    const used = [
      ...manifest.details.map((detail) => ({
        file: 'site.json',
        key: `details.${detail.id}`,
        ids: detail.sources,
      })),
      ...cues.map((cue) => ({ file: 'tour.json', key: cue.id, ids: cue.sources })),
    ];
    const cited = new Set(used.flatMap(({ ids }) => ids));
    return [
      ...used.flatMap(({ file, key, ids }) =>
        ids
          .filter((id) => !known.has(id))
          .map((id) => error(file, `${key}.sources`, `site.json names no source "${id}"`)),
      ),
      ...(/^[A-Za-z0-9.+-]+$/.test(manifest.licence)
        ? []
        : [error('site.json', 'licence', `"${manifest.licence}" is no SPDX name, such as CC-BY-4.0`)]),
      ...manifest.sources
        .filter(({ id }) => !cited.has(id))
        .map(({ id }) => warning('site.json', `sources.${id}`, 'nothing rests on this source')),
    ];
  },
};
