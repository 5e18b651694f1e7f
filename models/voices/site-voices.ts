// All that is heard at a site in one language: a sound file and a caption file a stop, and a list of them.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CueTime, Lang, VoiceList } from '../../src/content/index.ts';
import type { SitePack } from '../pipeline/steps/discover.ts';
import { readPackContent } from '../pipeline/steps/read-pack.ts';
import { writeFolder } from '../pipeline/steps/write-folder.ts';
import { lineVoice, type LineVoice, type Origin } from './line-voices.ts';
import { mp3DelaySeconds, mp3Of } from './mp3.ts';
import { stopNarration } from './stop-narration.ts';
import { webVtt } from './web-vtt.ts';

/** Changes whenever the same voices would give other files. */
const PROCESS_ID = 'voices 1';

/** Where from and where to. */
export interface VoiceOptions {
  readonly outRoot: string;
  readonly cacheFolder: string;
  /** See lineVoice. */
  readonly command: string | null;
}

/** How many cues came from where, and how many files were made anew. */
export interface VoiceReport {
  readonly origins: Readonly<Record<Origin, number>>;
  readonly made: number;
  readonly seconds: number;
  readonly bytes: number;
}

interface CachedStop {
  readonly mp3: Uint8Array;
  readonly cues: readonly CueTime[];
}

/** Makes a site's files in one language. Errors name the cue and its source. */
export async function siteVoices(
  pack: SitePack,
  lang: Lang,
  { outRoot, cacheFolder, command }: VoiceOptions,
): Promise<VoiceReport> {
  const { tour, words } = readPackContent(pack.folder);
  const captions = words[lang].cues;
  const out = join(outRoot, pack.id, lang);
  const files = new Map<string, string | Uint8Array>();
  const stops: VoiceList['stops'] = [];
  const origins = { recording: 0, command: 0, synthesizer: 0 };
  let made = 0;
  for (const { id: tourId, stops: told } of tour.tours) {
    for (const { id: stopId, cues } of told) {
      const lines = cues.map(({ id }) => ({
        id,
        voice: lineVoice(pack.folder, { id, caption: captions[id] ?? '' }, lang, command),
      }));
      for (const { voice } of lines) origins[voice.origin]++;
      const { stop, isNew } = await cachedStop(lines, cacheFolder);
      if (isNew) made++;
      const name = `${tourId}-${stopId}`;
      files.set(`${name}.mp3`, stop.mp3);
      files.set(`${name}.vtt`, webVtt(stop.cues, captions));
      stops.push({
        tour: tourId,
        stop: stopId,
        file: `${name}.mp3`,
        captions: `${name}.vtt`,
        isSynthesized: lines.some(({ voice }) => voice.origin !== 'recording'),
        cues: [...stop.cues],
      });
    }
  }
  const list: VoiceList = { schemaVersion: 1, site: pack.id, lang, stops };
  files.set('voices.json', `${JSON.stringify(list)}\n`);
  writeFolder(out, files);
  const bytes = stops.reduce((sum, { file }) => sum + files.get(file)!.length, 0);
  const seconds = stops.reduce((sum, { cues }) => sum + (cues.at(-1)?.endSeconds ?? 0), 0);
  return { origins, made, seconds, bytes };
}

async function cachedStop(
  lines: readonly { readonly id: string; readonly voice: LineVoice }[],
  cacheFolder: string,
): Promise<{ readonly stop: CachedStop; readonly isNew: boolean }> {
  const hash = createHash('sha256').update(PROCESS_ID);
  for (const { id, voice } of lines) hash.update('\0').update(id).update('\0').update(voice.key);
  const base = join(cacheFolder, hash.digest('hex').slice(0, 32));
  const [sound, times] = [`${base}.mp3`, `${base}.json`];
  if (existsSync(sound) && existsSync(times)) {
    const cues = JSON.parse(readFileSync(times, 'utf8')) as readonly CueTime[];
    return { stop: { mp3: readFileSync(sound), cues }, isNew: false };
  }
  const spoken = [];
  for (const { id, voice } of lines) spoken.push({ id, sound: await voice.speak() });
  const narration = stopNarration(spoken);
  const late = mp3DelaySeconds(narration.sound);
  const round = (seconds: number): number => Math.round((seconds + late) * 1000) / 1000;
  const cues = narration.cues.map(({ id, startSeconds, endSeconds }) => ({
    id,
    startSeconds: round(startSeconds),
    endSeconds: round(endSeconds),
  }));
  const mp3 = await mp3Of(narration.sound);
  mkdirSync(dirname(base), { recursive: true });
  writeFileSync(sound, mp3);
  // Last, so that a build that was cut off leaves no entry that looks whole.
  writeFileSync(times, JSON.stringify(cues));
  return { stop: { mp3, cues }, isNew: true };
}
