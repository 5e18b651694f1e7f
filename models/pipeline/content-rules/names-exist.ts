import { error, type Finding, type Rule } from './rule.ts';

/** Every anchor, part and phase that the JSON files name is in the model or in site.json. */
export const namesExist: Rule = {
  name: 'names-exist',
  check({ content: { manifest, tour }, model }) {
    const parts = new Set(model.parts.map(({ id }) => id));
    const phases = new Set(manifest.phases.map(({ id }) => id));
    const findings: Finding[] = [];
    const want = (kind: string, known: boolean, id: string, file: string, key: string): void => {
      if (!known) findings.push(error(file, key, `there is no ${kind} "${id}"`));
    };
    const anchor = (id: string, file: string, key: string): void =>
      want('anchor', model.anchors.has(id), id, file, key);
    want('phase', phases.has(manifest.defaultPhase), manifest.defaultPhase, 'site.json', 'defaultPhase');
    for (const detail of manifest.details) {
      const key = `details.${detail.id}`;
      anchor(detail.anchor, 'site.json', `${key}.anchor`);
      anchor(detail.view.anchor, 'site.json', `${key}.view.anchor`);
      want('part', parts.has(detail.part), detail.part, 'site.json', `${key}.part`);
      if (detail.phase) want('phase', phases.has(detail.phase), detail.phase, 'site.json', `${key}.phase`);
    }
    for (const part of model.parts) {
      for (const phase of part.phases ?? []) want('phase', phases.has(phase), phase, 'model', part.id);
    }
    for (const stop of tour.tours.flatMap(({ stops }) => stops)) {
      anchor(stop.view.anchor, 'tour.json', `${stop.id}.view.anchor`);
      for (const cue of stop.cues) {
        if (cue.view) anchor(cue.view.anchor, 'tour.json', `${cue.id}.view.anchor`);
        if (cue.highlight) {
          want('part', parts.has(cue.highlight), cue.highlight, 'tour.json', `${cue.id}.highlight`);
        }
        if (cue.phase) want('phase', phases.has(cue.phase), cue.phase, 'tour.json', `${cue.id}.phase`);
      }
    }
    return findings;
  },
};
