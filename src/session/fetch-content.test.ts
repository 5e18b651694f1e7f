import { describe, expect, it, vi } from 'vitest';
import { EMPTY_SOLID_MAP, encodeSolidMap } from '../content/index.ts';
import { fetchContent } from './fetch-content.ts';
import { CATALOGUE, loadedSite, siteDocument, siteWords } from './stand-ins.ts';

type Answer = () => Response | Promise<Response>;
const json =
  (data: unknown): Answer =>
  () =>
    new Response(JSON.stringify(data));
const failing =
  (status: number): Answer =>
  () =>
    new Response('sorry', { status });
const unreachable: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

const FILES: Readonly<Record<string, Answer>> = {
  'catalogue.json': json(CATALOGUE),
  'citadel/site.json': json(siteDocument('citadel')),
  'citadel/words.vi.json': json(siteWords('vi')),
  'citadel/words.en.json': json(siteWords('en')),
  'citadel/solid.bin': () => new Response(encodeSolidMap(EMPTY_SOLID_MAP)),
};

/** A loader whose server answers from `files`; each answer of a list once, the last one for good. */
function server(files: Readonly<Record<string, Answer | readonly Answer[]>> = {}) {
  const asked: string[] = [];
  const waited: number[] = [];
  const loader = fetchContent({
    baseUrl: 'https://tour.test/sites/',
    voicesUrl: 'https://tour.test/voices/',
    fetch: async (url) => {
      const file = url.replace('https://tour.test/sites/', '').replace('https://tour.test/', '');
      const answer = files[file] ?? FILES[file] ?? failing(404);
      const turn = asked.filter((each) => each === file).length;
      asked.push(file);
      return typeof answer === 'function' ? answer() : answer[Math.min(turn, answer.length - 1)]!();
    },
    wait: (seconds) => {
      waited.push(seconds);
      return Promise.resolve();
    },
  });
  return { loader, asked, waited };
}

const signal = new AbortController().signal;
const citadel = CATALOGUE.sites[0]!;

describe('loading', () => {
  it('reads the catalogue', async () => {
    expect(await server().loader.loadCatalogue(signal)).toEqual({ ok: true, value: CATALOGUE });
  });

  it('reads a site with its words in both languages', async () => {
    const result = await server().loader.loadSite(citadel, signal);
    const expected = { ...loadedSite('citadel'), baseUrl: 'https://tour.test/sites/citadel/' };
    expect(result).toEqual({ ok: true, value: expected });
  });

  it('reads the voices that a site has, times its cues by them, and goes on without those it lacks', async () => {
    const list = {
      schemaVersion: 1,
      site: 'citadel',
      lang: 'en',
      stops: [
        {
          tour: 'highlight',
          stop: 'gate',
          file: 'highlight-gate.mp3',
          captions: 'highlight-gate.vtt',
          isSynthesized: false,
          cues: [{ id: 'gate.1', startSeconds: 1, endSeconds: 3.5 }],
        },
      ],
    };
    const result = await server({ 'voices/citadel/en/voices.json': json(list) }).loader.loadSite(
      citadel,
      signal,
    );
    if (!result.ok) throw result.error;
    const { voices, document } = result.value;
    expect(Object.keys(voices)).toEqual(['en']);
    expect(voices.en!.get('gate.1')).toMatchObject({
      url: 'https://tour.test/voices/citadel/en/highlight-gate.mp3',
      startSeconds: 1,
    });
    expect(document.tours[0]!.stops[0]!.cues[0]!.durationSeconds).toEqual({ vi: 4, en: 2.5 });
  });

  it('reads what is solid', async () => {
    const { loader } = server();
    const site = { ...loadedSite('citadel'), baseUrl: 'https://tour.test/sites/citadel/' };
    const result = await loader.loadSolidMap(site, signal);
    expect(result).toMatchObject({ ok: true, value: { cellMetres: EMPTY_SOLID_MAP.cellMetres } });
  });
});

describe('a file that does not come', () => {
  it.each([
    ['a server that is overloaded', failing(503)],
    ['a network that is away', unreachable],
  ])('is asked for again after 1, 2 and 4 s: %s', async (_, broken) => {
    const { loader, asked, waited } = server({ 'catalogue.json': broken });
    const result = await loader.loadCatalogue(signal);
    expect(result).toMatchObject({ ok: false, error: { file: 'catalogue.json' } });
    expect(asked).toHaveLength(4);
    expect(waited).toEqual([1, 2, 4]);
  });

  it('is taken when it comes at last', async () => {
    const { loader, waited } = server({ 'catalogue.json': [unreachable, failing(500), json(CATALOGUE)] });
    expect((await loader.loadCatalogue(signal)).ok).toBe(true);
    expect(waited).toEqual([1, 2]);
  });

  it('is not asked for again when it is not there', async () => {
    const { loader, waited } = server({ 'citadel/words.en.json': failing(404) });
    const result = await loader.loadSite(citadel, signal);
    expect(result).toMatchObject({
      ok: false,
      error: { message: 'citadel/words.en.json: the server answered 404' },
    });
    expect(waited).toEqual([]);
  });

  it('is no longer asked for when nobody wants it', async () => {
    const controller = new AbortController();
    const leave: Answer = () => {
      controller.abort();
      return unreachable();
    };
    const { loader, asked } = server({ 'catalogue.json': leave });
    expect((await loader.loadCatalogue(controller.signal)).ok).toBe(false);
    expect(asked).toEqual(['catalogue.json']);
  });
});

describe('a file that is malformed', () => {
  it.each<[string, string, unknown, RegExp]>([
    [
      'a field of the site is missing',
      'citadel/site.json',
      { ...siteDocument('citadel'), tours: undefined },
      /tours/,
    ],
    ['a word is missing', 'citadel/words.vi.json', { ...siteWords('vi'), title: undefined }, /title/],
  ])('is named, with what is wrong, and not asked for again: %s', async (_, file, data, problem) => {
    const { loader, asked } = server({ [file]: json(data) });
    const result = await loader.loadSite(citadel, signal);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.error.message.startsWith(`${file}: `)).toBe(true);
    expect(result.error.message).toMatch(problem);
    expect(asked.filter((each) => each === file)).toHaveLength(1);
  });

  it('says so when a page comes instead of data', async () => {
    const { loader } = server({ 'catalogue.json': () => new Response('<!doctype html>') });
    const result = await loader.loadCatalogue(signal);
    expect(result).toMatchObject({ ok: false, error: { message: expect.stringContaining('not JSON') } });
  });

  it('names a solid map that was cut off', async () => {
    const { loader } = server({ 'citadel/solid.bin': () => new Response(new Uint8Array(7)) });
    const site = { ...loadedSite('citadel'), baseUrl: 'https://tour.test/sites/citadel/' };
    const result = await loader.loadSolidMap(site, signal);
    expect(result).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('citadel/solid.bin') },
    });
  });
});

describe('a connection that breaks in the middle of a file', () => {
  it('is a failure of that file', async () => {
    const broken = new Response('x');
    vi.spyOn(broken, 'text').mockRejectedValue(new TypeError('network error'));
    const { loader } = server({ 'catalogue.json': () => broken });
    expect(await loader.loadCatalogue(signal)).toMatchObject({
      ok: false,
      error: { message: 'catalogue.json: network error' },
    });
  });
});
