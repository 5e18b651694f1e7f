import { error, type Rule } from './rule.ts';

/** There is a highlight tour of four to six stops, and there are at least four details. */
export const enoughToSee: Rule = {
  name: 'enough-to-see',
  check({ content: { manifest, tour } }) {
    const highlight = tour.tours.find(({ id }) => id === 'highlight');
    const count = highlight?.stops.length ?? 0;
    return [
      ...(highlight ? [] : [error('tour.json', 'tours', 'there is no tour "highlight"')]),
      ...(highlight && (count < 4 || count > 6)
        ? [error('tour.json', 'tours.highlight', `${count} stops, between 4 and 6 expected`)]
        : []),
      ...(manifest.details.length < 4
        ? [error('site.json', 'details', `${manifest.details.length} details, at least 4 expected`)]
        : []),
    ];
  },
};
