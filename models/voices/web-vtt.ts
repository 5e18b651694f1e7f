// WebVTT, whose cue identifiers are the tour's cue ids.
import type { CueTime } from '../../src/content/index.ts';

/** A caption file. Throws for a cue without a caption. */
export function webVtt(cues: readonly CueTime[], captions: Readonly<Record<string, string>>): string {
  const blocks = cues.map(({ id, startSeconds, endSeconds }) => {
    const caption = captions[id];
    if (!caption) throw new Error(`No caption for cue "${id}".`);
    return `${id}\n${clock(startSeconds)} --> ${clock(endSeconds)}\n${escaped(caption)}`;
  });
  return `WEBVTT\n\n${blocks.join('\n\n')}\n`;
}

function clock(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const rest = String(milliseconds % 1000).padStart(3, '0');
  return `${two(milliseconds / 3_600_000)}:${two((milliseconds / 60_000) % 60)}:${two((milliseconds / 1000) % 60)}.${rest}`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
