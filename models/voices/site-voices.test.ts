import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loudnessLufs } from './loudness.ts';
import { recordingSheet } from './recording-sheet.ts';
import type { VoiceList } from '../../src/content/index.ts';
import { siteVoices } from './site-voices.ts';
import { peakOf, secondsOf, silence, type Sound } from './sound.ts';
import { RATE_HERTZ, stopNarration } from './stop-narration.ts';
import { synthesized } from './synthesizer.ts';

/** Speech is synthesized sentence by sentence. */
const PATIENCE_MS = 120_000;

let home: string;
let folder: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'voices-'));
  folder = join(home, 'small-site');
  cpSync('models/pipeline/fixtures/small-site', folder, { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const make = (cache: string, command: string | null = null) =>
  siteVoices({ id: 'small-site', folder }, 'vi', {
    outRoot: join(home, 'out'),
    cacheFolder: join(home, cache),
    command,
  });
const out = (file: string) => readFileSync(join(home, 'out/small-site/vi', file));
const list = () => JSON.parse(out('voices.json').toString()) as VoiceList;

/** A stand-in for a person at a microphone: a tone in a WAVE file of 16 bits at 48 kHz. */
function toneWav(seconds: number): Uint8Array {
  const samples = Int16Array.from({ length: seconds * 48_000 }, (_, i) => 9000 * Math.sin(i / 20));
  const bytes = new Uint8Array(44 + samples.byteLength);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('RIFF----WAVEfmt '));
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, 48_000, true);
  view.setUint16(34, 16, true);
  bytes.set(new TextEncoder().encode('data'), 36);
  view.setUint32(40, samples.byteLength, true);
  bytes.set(new Uint8Array(samples.buffer), 44);
  return bytes;
}
function record(cueId: string, bytes: Uint8Array): void {
  mkdirSync(join(folder, 'recordings/vi'), { recursive: true });
  writeFileSync(join(folder, 'recordings/vi', `${cueId}.wav`), bytes);
}

describe('the voices of a site', { timeout: PATIENCE_MS }, () => {
  it('are a sound and a caption file a stop, with cues that follow one another, the same every time', async () => {
    const report = await make('cache');
    expect(report).toMatchObject({ origins: { recording: 0, command: 0, synthesizer: 11 }, made: 4 });
    const { stops } = list();
    expect(stops.map(({ stop }) => stop)).toEqual(['arrival', 'gate', 'columns', 'pond']);
    for (const { file, captions, cues } of stops) {
      expect(out(file).length).toBeGreaterThan(20_000);
      for (const [i, { id, startSeconds, endSeconds }] of cues.entries()) {
        expect(endSeconds - startSeconds, id).toBeGreaterThan(2);
        if (i > 0) expect(startSeconds).toBe(cues[i - 1]!.endSeconds);
        expect(out(captions).toString()).toContain(`\n${id}\n`);
      }
    }
    const first = out('highlight-gate.mp3');
    expect(await make('cache')).toMatchObject({ made: 0 });
    expect(await make('another-cache')).toMatchObject({ made: 4 });
    expect(out('highlight-gate.mp3').equals(first)).toBe(true);
  });

  it('use recordings where they lie, and go back when they are taken away', async () => {
    await make('cache');
    const [before, elsewhere] = [out('highlight-gate.mp3'), out('highlight-pond.mp3')];
    const lengthOf = (cue: string) => {
      const { startSeconds, endSeconds } = list()
        .stops.flatMap(({ cues }) => cues)
        .find(({ id }) => id === cue)!;
      return endSeconds - startSeconds;
    };
    for (const [cue, seconds] of [
      ['gate.1', 3],
      ['gate.2', 4],
      ['gate.3', 5],
    ] as const) {
      record(cue, toneWav(seconds));
    }
    expect(await make('cache')).toMatchObject({ origins: { recording: 3, synthesizer: 8 }, made: 1 });
    // Lead, breath and the margins round what is heard come on top.
    expect(lengthOf('gate.2') - lengthOf('gate.1')).toBeCloseTo(1, 1);
    expect(lengthOf('gate.3')).toBeCloseTo(5 + 0.52, 1);
    expect(out('highlight-pond.mp3').equals(elsewhere)).toBe(true);
    rmSync(join(folder, 'recordings'), { recursive: true });
    expect(await make('cache')).toMatchObject({ origins: { recording: 0 }, made: 0 });
    expect(out('highlight-gate.mp3').equals(before)).toBe(true);
  });

  it('come from the operator’s command where one is set, with the text and the language', async () => {
    const wav = join(home, 'tone.wav');
    writeFileSync(wav, toneWav(2));
    const heard = join(home, 'heard.txt');
    const report = await make('cache', `(echo "$NARRATE_LANG"; cat; echo) >> ${heard}; cat ${wav}`);
    expect(report.origins).toEqual({ recording: 0, command: 11, synthesizer: 0 });
    const lines = readFileSync(heard, 'utf8').split('\n');
    expect(lines.slice(0, 2)).toEqual([
      'vi',
      'Trước mắt bạn là một cổng gạch nhỏ, dựng lên chỉ để thử mọi điều.',
    ]);
  });

  it('name a recording or a command that gives no sound', async () => {
    record('gate.2', new TextEncoder().encode('no sound at all'));
    await expect(make('cache')).rejects.toThrow(/recordings\/vi\/gate\.2\.wav: it is no WAVE file/);
    rmSync(join(folder, 'recordings'), { recursive: true });
    await expect(make('cache', 'exit 3')).rejects.toThrow(/NARRATE_COMMAND for arrival\.1 \(vi\)/);
  });

  it('leave nothing of an earlier run', async () => {
    mkdirSync(join(home, 'out/small-site/vi'), { recursive: true });
    writeFileSync(join(home, 'out/small-site/vi/highlight-gone.mp3'), 'old');
    await make('cache');
    expect(readdirSync(join(home, 'out/small-site/vi'))).not.toContain('highlight-gone.mp3');
  });
});

describe('a stop', { timeout: PATIENCE_MS }, () => {
  it('is heard at −18 LUFS, every sentence of it, without clipping', async () => {
    const quiet: Sound = await synthesized('Cổng cao bảy mét.', 'vi');
    const loud = { ...quiet, samples: quiet.samples.map((value) => Math.max(-1, Math.min(1, 6 * value))) };
    const { sound, cues } = stopNarration([
      { id: 'gate.1', sound: quiet },
      { id: 'gate.2', sound: loud },
    ]);
    expect(Math.abs(loudnessLufs(sound) + 18)).toBeLessThan(0.2);
    expect(peakOf(sound)).toBeLessThan(10 ** (-1.4 / 20));
    for (const { startSeconds, endSeconds } of cues) {
      const samples = sound.samples.slice(startSeconds * RATE_HERTZ, endSeconds * RATE_HERTZ);
      expect(Math.abs(loudnessLufs({ ...sound, samples }) + 18)).toBeLessThan(1);
    }
    expect(secondsOf(sound)).toBeCloseTo(cues[1]!.endSeconds, 3);
  });

  it('cannot have a sentence without sound', () => {
    expect(() => stopNarration([{ id: 'gate.1', sound: silence(2, RATE_HERTZ) }])).toThrow(
      /"gate.1" is silent/,
    );
  });
});

describe('the sheet for the studio', () => {
  it('has every cue in both languages, with the name that its file must have', () => {
    const rows = recordingSheet([{ id: 'small-site', folder }]).split('\r\n');
    expect(rows).toHaveLength(1 + 2 * 11);
    expect(rows[1]).toMatch(
      /recordings\/vi\/arrival\.1\.wav,vi,highlight,arrival,\d\.\d,"Trước mắt bạn là một cổng gạch nhỏ, dựng lên chỉ để thử mọi điều."$/,
    );
  });
});
