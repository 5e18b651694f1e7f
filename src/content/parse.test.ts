import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { ContentError, parseContent, parseContentText } from './parse.ts';

const schema = z.strictObject({
  hour: z.number().check(z.minimum(0), z.maximum(24)),
  lang: z.enum(['vi', 'en']),
  stops: z.array(z.strictObject({ id: z.string().check(z.minLength(1)) })),
});
const sound = { hour: 9, lang: 'vi', stops: [{ id: 'gate' }] };

describe('parsing', () => {
  it('gives back what has the right shape', () => {
    expect(parseContent(schema, sound, 'x.json')).toEqual({ ok: true, value: sound });
  });

  it.each([
    ['a missing value', { ...sound, hour: undefined }, 'x.json: hour: expected number'],
    ['a number out of range', { ...sound, hour: 25 }, 'x.json: hour: expected at most 24'],
    ['a word that is not offered', { ...sound, lang: 'fr' }, 'x.json: lang: expected one of vi, en'],
    ['an empty id deep inside', { ...sound, stops: [{ id: '' }] }, 'x.json: stops.0.id: expected at least 1'],
    ['a stranger', { ...sound, colour: 1 }, 'x.json: (root): unknown colour'],
  ])('names file, path and expectation for %s', (_, data, message) => {
    const result = parseContent(schema, data, 'x.json');
    expect(result.ok).toBe(false);
    if (!result.ok) {
      expect(result.error).toBeInstanceOf(ContentError);
      expect(result.error.message).toBe(message);
    }
  });

  it('names the file when the text is not JSON', () => {
    const result = parseContentText(schema, '{ "hour": 9,', 'x.json');
    expect(!result.ok && result.error.message).toMatch(/^x\.json: not JSON/);
  });
});
