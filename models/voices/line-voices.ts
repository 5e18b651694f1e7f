// Where a line's sound comes from: a person, a command of the operator's, or the synthesizer, in this order.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../src/content/index.ts';
import { spokenText } from './spoken-text.ts';
import type { Sound } from './sound.ts';
import { SYNTHESIZER_ID, synthesized } from './synthesizer.ts';
import { readWav } from './wav.ts';

/** Whose voice it is. */
export type Origin = 'recording' | 'command' | 'synthesizer';

/** A line that can be had. */
export interface LineVoice {
  readonly origin: Origin;
  /** The same key, the same sound. */
  readonly key: string;
  readonly speak: () => Promise<Sound>;
}

/** Where a narrator's recording of a cue has to lie in a site pack. */
export const recordingFile = (lang: Lang, cueId: string): string => join('recordings', lang, `${cueId}.wav`);

/**
 * The voice for one cue.
 * @param command null, or what a shell runs: the text on its standard input, the language in NARRATE_LANG, a WAVE file
 * on its standard output.
 */
export function lineVoice(
  packFolder: string,
  cue: { readonly id: string; readonly caption: string },
  lang: Lang,
  command: string | null,
): LineVoice {
  const file = join(packFolder, recordingFile(lang, cue.id));
  if (existsSync(file)) {
    const bytes = readFileSync(file);
    return {
      origin: 'recording',
      key: `recording ${bytes.toString('base64')}`,
      speak: async () => named(file, () => readWav(bytes)),
    };
  }
  const text = spokenText(cue.caption, lang);
  if (command) {
    return {
      origin: 'command',
      key: `command ${command} ${lang} ${text}`,
      speak: async () =>
        named(`NARRATE_COMMAND for ${cue.id} (${lang})`, () =>
          readWav(
            execFileSync('sh', ['-c', command], {
              input: text,
              env: { ...process.env, NARRATE_LANG: lang },
              maxBuffer: 256 * 1024 * 1024,
              stdio: ['pipe', 'pipe', 'inherit'],
            }),
          ),
        ),
    };
  }
  return {
    origin: 'synthesizer',
    key: `${SYNTHESIZER_ID} ${lang} ${text}`,
    speak: () => synthesized(text, lang),
  };
}

function named<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new Error(`${name}: ${(cause as Error).message}`, { cause });
  }
}
