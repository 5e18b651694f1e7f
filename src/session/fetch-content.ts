// Site packages over HTTP, from the app's own server.
import { fail, ok, type Result, warn } from '../base/index.ts';
import {
  catalogueSchema,
  completeWords,
  decodeSolidMap,
  LANGS,
  type Lang,
  parseContentText,
  siteDocumentSchema,
  timedByVoices,
  type VoiceClip,
  voiceClips,
  voiceListSchema,
  type Words,
  wordsSchema,
} from '../content/index.ts';
import type { ContentLoader } from './ports.ts';

/** Pauses before a file is asked for again, when the network or the server failed; kiosk-a11y.md, section 9. */
const RETRY_AFTER_SECONDS = [1, 2, 4];

/** What the loader uses of the browser, so that tests need neither a server nor patience. */
interface FetchContentOptions {
  /** Address of the folder of catalogue.json, ending in "/". */
  readonly baseUrl: string;
  /** Address of the folder that has a folder of voices a site, ending in "/". */
  readonly voicesUrl: string;
  readonly fetch: (url: string, init: { readonly signal: AbortSignal }) => Promise<Response>;
  /** Resolves after that many seconds. */
  readonly wait: (seconds: number) => Promise<void>;
}

/** A file that could not be had. The message names it. */
class LoadError extends Error {
  override readonly name = 'LoadError';
  constructor(
    readonly file: string,
    problem: string,
  ) {
    super(`${file}: ${problem}`);
  }
}

/** Loads and checks what the pipeline wrote; every failure names its file. */
export function fetchContent({ baseUrl, voicesUrl, fetch, wait }: FetchContentOptions): ContentLoader {
  async function load(
    file: string,
    signal: AbortSignal,
    address = `${baseUrl}${file}`,
  ): Promise<Result<Response>> {
    let error = new LoadError(file, 'cancelled');
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      try {
        const response = await fetch(address, { signal });
        if (response.ok) return ok(response);
        error = new LoadError(file, `the server answered ${response.status}`);
        // Asking again does not bring back a file that is not there.
        if (response.status < 500) return fail(error);
      } catch (cause) {
        error = new LoadError(file, `the network failed (${(cause as Error).message})`);
      }
      const pause = RETRY_AFTER_SECONDS[attempt];
      if (pause === undefined) break;
      await wait(pause);
    }
    return fail(error);
  }

  /** As `load`, read to its end: a connection can break in the middle of a file too. */
  async function read<T>(
    file: string,
    signal: AbortSignal,
    take: (response: Response) => Promise<Result<T>>,
    address?: string,
  ): Promise<Result<T>> {
    const response = await load(file, signal, address);
    if (!response.ok) return response;
    try {
      return await take(response.value);
    } catch (cause) {
      return fail(new LoadError(file, (cause as Error).message));
    }
  }

  const wordsOf = (folder: string, lang: Lang, signal: AbortSignal): Promise<Result<Words>> => {
    const file = `${folder}words.${lang}.json`;
    return read(file, signal, async (response) => parseContentText(wordsSchema, await response.text(), file));
  };

  /** Null where a site has no voices: the tour is told without. */
  const clipsOf = async (
    siteId: string,
    lang: Lang,
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, VoiceClip> | null> => {
    const folder = `${siteId}/${lang}/`;
    const file = `voices/${folder}voices.json`;
    const list = await read(
      file,
      signal,
      async (response) => parseContentText(voiceListSchema, await response.text(), file),
      `${voicesUrl}${folder}voices.json`,
    );
    if (list.ok) return voiceClips(list.value, `${voicesUrl}${folder}`);
    if (!signal.aborted) warn(file, list.error.message);
    return null;
  };

  return {
    loadCatalogue: (signal) => {
      const file = 'catalogue.json';
      return read(file, signal, async (response) =>
        parseContentText(catalogueSchema, await response.text(), file),
      );
    },

    async loadSite(entry, signal) {
      const file = entry.document;
      const folder = file.slice(0, file.lastIndexOf('/') + 1);
      const voices = Promise.all(LANGS.map((lang) => clipsOf(entry.id, lang, signal)));
      const [document, ...words] = await Promise.all([
        read(file, signal, async (response) =>
          parseContentText(siteDocumentSchema, await response.text(), file),
        ),
        ...LANGS.map((lang) => wordsOf(folder, lang, signal)),
      ]);
      if (!document.ok) return document;
      const byLang: Partial<Record<Lang, Words>> = {};
      for (const [index, result] of words.entries()) {
        if (!result.ok) return result;
        const lang = LANGS[index]!;
        const { words: complete, missing } = completeWords(document.value, result.value);
        for (const key of missing) warn(`${folder}words.${lang}.json`, `${key} is missing`);
        byLang[lang] = complete;
      }
      const clips: Partial<Record<Lang, ReadonlyMap<string, VoiceClip>>> = {};
      for (const [index, own] of (await voices).entries()) if (own) clips[LANGS[index]!] = own;
      return ok({
        document: timedByVoices(document.value, clips),
        words: byLang as Record<Lang, Words>,
        voices: clips,
        baseUrl: `${baseUrl}${folder}`,
      });
    },

    loadSolidMap({ document, baseUrl: siteUrl }, signal) {
      const file = `${siteUrl.slice(baseUrl.length)}${document.solidMap}`;
      return read(file, signal, async (response) => ok(decodeSolidMap(await response.arrayBuffer())));
    },
  };
}
