import { describe, expect, it } from 'vitest';
import { estimateCueSeconds, parseContent, siteDocumentSchema } from '../../../src/content/index.ts';
import { buildModel } from '../fixtures/small-site/model/index.ts';
import { readPackContent } from './read-pack.ts';
import { siteDocument } from './site-document.ts';

const content = readPackContent('models/pipeline/fixtures/small-site');
const { anchors, parts } = buildModel('full');
const document = siteDocument({ content, anchors, parts, siteId: 'small-site' });
const [, gate, columns] = document.tours[0]!.stops;

describe('the site document', () => {
  it('has the shape that the browser parses', () => {
    expect(parseContent(siteDocumentSchema, document, 'site.json').ok).toBe(true);
  });

  it('has views in metres, from their anchors', () => {
    // The anchor "columns" is at x = −12.
    expect(document.details[2]).toMatchObject({
      position: [-12, 0, 0],
      pose: { position: [-22, 2, 0], target: [-12, 3, 0], fovDegrees: 45 },
    });
    expect(columns!.pose.position).toEqual([-24, 3, 8]);
  });

  it('says in which phases the part of a detail stands', () => {
    const standing = new Map(document.details.map(({ part, standsIn }) => [part, standsIn]));
    expect(standing.get('columns')).toEqual(['today']);
    expect(standing.get('gate')).toBeNull();
  });

  it('lets a cue without a view stay where the one before was', () => {
    expect(gate!.cues.map((cue) => cue.pose.position)).toEqual([
      [6, 2, 18],
      [8, 10, 20],
      [8, 10, 20],
    ]);
  });

  it('fills in phase and highlight, and times each sentence in each language', () => {
    expect(gate!.cues.map((cue) => cue.phase)).toEqual(['today', 'today', 'then']);
    expect(gate!.cues[0]).toMatchObject({
      highlight: 'gate',
      durationSeconds: {
        vi: estimateCueSeconds(content.words.vi.cues['gate.1']!, 'vi'),
        en: estimateCueSeconds(content.words.en.cues['gate.1']!, 'en'),
      },
    });
  });

  it('names every anchor and sentence that is missing', () => {
    const { 'gate.1': _, ...cues } = content.words.vi.cues;
    const words = { ...content.words, vi: { ...content.words.vi, cues } };
    const compile = (): unknown =>
      siteDocument({ content: { ...content, words }, anchors: new Map(), parts, siteId: 'small-site' });
    expect(compile).toThrow(/site\.json details\.0\.anchor: the model has no anchor "gate"/);
    expect(compile).toThrow(/words\.vi\.json cues: no sentence for "gate\.1"/);
  });
});
