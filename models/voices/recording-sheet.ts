// What a narrator takes into the studio: every sentence with the name that its file has to have.
import { estimateCueSeconds, LANGS } from '../../src/content/index.ts';
import type { SitePack } from '../pipeline/steps/discover.ts';
import { readPackContent } from '../pipeline/steps/read-pack.ts';
import { recordingFile } from './line-voices.ts';

const HEAD = ['file', 'language', 'tour', 'stop', 'seconds', 'text'];

/** Comma-separated values (RFC 4180) with a heading: a row for each cue of each pack and language. */
export function recordingSheet(packs: readonly SitePack[]): string {
  const rows = packs.flatMap(({ folder }) => {
    const { tour, words } = readPackContent(folder);
    return LANGS.flatMap((lang) =>
      tour.tours.flatMap(({ id: tourId, stops }) =>
        stops.flatMap(({ id: stopId, cues }) =>
          cues.map(({ id }) => {
            const text = (words[lang].cues[id] ?? '').replace(/\s+/g, ' ');
            const file = `${folder}/${recordingFile(lang, id)}`;
            return [file, lang, tourId, stopId, estimateCueSeconds(text, lang).toFixed(1), text];
          }),
        ),
      ),
    );
  });
  return [HEAD, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
}

const cell = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
