// What can be heard at a site in one language; models/voices writes it.
import * as z from 'zod/mini';
import { LANGS, type Lang } from './identifiers.ts';
import type { SiteDocument } from './site-document.ts';

const cueTimeSchema = z.strictObject({
  id: z.string(),
  /** When the cue's caption is up, seconds from the start of the file. */
  startSeconds: z.number(),
  endSeconds: z.number(),
});

/** `public/voices/<site>/<lang>/voices.json`. */
export const voiceListSchema = z.strictObject({
  schemaVersion: z.literal(1),
  site: z.string(),
  lang: z.enum(LANGS),
  stops: z.array(
    z.strictObject({
      tour: z.string(),
      stop: z.string(),
      /** Sound and WebVTT, beside the list. */
      file: z.string(),
      captions: z.string(),
      /** Whether a machine speaks any of it. */
      isSynthesized: z.boolean(),
      cues: z.array(cueTimeSchema),
    }),
  ),
});
export type VoiceList = z.infer<typeof voiceListSchema>;
export type CueTime = z.infer<typeof cueTimeSchema>;

/** A cue's place in a sound file. */
export interface VoiceClip {
  readonly url: string;
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly isSynthesized: boolean;
}

/** The clips of a list by cue id. @param baseUrl of the list's folder, ending in "/". */
export function voiceClips({ stops }: VoiceList, baseUrl: string): ReadonlyMap<string, VoiceClip> {
  return new Map(
    stops.flatMap(({ file, isSynthesized, cues }) =>
      cues.map(({ id, startSeconds, endSeconds }): [string, VoiceClip] => [
        id,
        { url: `${baseUrl}${file}`, startSeconds, endSeconds, isSynthesized },
      ]),
    ),
  );
}

/** The document with each cue as long as its recording, where there is one: sound on or off, the pace is the same. */
export function timedByVoices(
  document: SiteDocument,
  clips: Readonly<Partial<Record<Lang, ReadonlyMap<string, VoiceClip>>>>,
): SiteDocument {
  const seconds = (id: string, lang: Lang, estimate: number): number => {
    const clip = clips[lang]?.get(id);
    return clip ? clip.endSeconds - clip.startSeconds : estimate;
  };
  return {
    ...document,
    tours: document.tours.map((tour) => ({
      ...tour,
      stops: tour.stops.map((stop) => ({
        ...stop,
        cues: stop.cues.map((cue) => ({
          ...cue,
          durationSeconds: {
            vi: seconds(cue.id, 'vi', cue.durationSeconds.vi),
            en: seconds(cue.id, 'en', cue.durationSeconds.en),
          },
        })),
      })),
    })),
  };
}
