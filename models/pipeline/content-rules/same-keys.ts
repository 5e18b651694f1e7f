import { LANGS } from '../../../src/content/index.ts';
import { error, type Finding, type Rule, type RuleInput, wordsFile } from './rule.ts';

const GROUPS = ['tours', 'stops', 'cues', 'details', 'phases', 'parts'] as const;

/** Both languages name every tour, stop, cue, detail and phase, every part that is set apart, and nothing else. */
export const sameKeys: Rule = {
  name: 'same-keys',
  check: (input) => LANGS.flatMap((lang) => GROUPS.flatMap((group) => checkGroup(input, lang, group))),
};

function checkGroup(
  input: RuleInput,
  lang: (typeof LANGS)[number],
  group: (typeof GROUPS)[number],
): readonly Finding[] {
  const { required, allowed } = idsOf(input, group);
  const present = Object.keys(input.content.words[lang][group]);
  return [
    ...required
      .filter((id) => !present.includes(id))
      .map((id) => error(wordsFile(lang), `${group}.${id}`, 'has no words in this language')),
    ...present
      .filter((id) => !allowed.includes(id))
      .map((id) =>
        error(wordsFile(lang), `${group}.${id}`, 'belongs to nothing in site.json, tour.json or the model'),
      ),
  ];
}

function idsOf(
  { content, model }: RuleInput,
  group: (typeof GROUPS)[number],
): { readonly required: readonly string[]; readonly allowed: readonly string[] } {
  const { manifest, tour } = content;
  const stops = tour.tours.flatMap((each) => each.stops);
  const cues = stops.flatMap((stop) => stop.cues);
  const exactly = (ids: readonly string[]): ReturnType<typeof idsOf> => ({ required: ids, allowed: ids });
  switch (group) {
    case 'tours':
      return exactly(tour.tours.map(({ id }) => id));
    case 'stops':
      return exactly([...new Set(stops.map(({ id }) => id))]);
    case 'cues':
      return exactly([...new Set(cues.map(({ id }) => id))]);
    case 'details':
      return exactly(manifest.details.map(({ id }) => id));
    case 'phases':
      return exactly(manifest.phases.map(({ id }) => id));
    case 'parts': {
      const shown = [
        ...manifest.details.map(({ part }) => part),
        ...cues.flatMap((cue) => cue.highlight ?? []),
      ];
      return { required: [...new Set(shown)], allowed: model.parts.map(({ id }) => id) };
    }
  }
}
