import { describe, expect, it } from 'vitest';
import { atCitadel } from './example-visit.ts';
import type { SessionState } from './session.ts';
import { HandNarrator } from './stand-ins.ts';

const position = (state: SessionState) => state.tour!.state.position;
const tourStatus = (state: SessionState) => state.tour!.state.status;

describe('the voice', () => {
  const speaking = () => atCitadel({}, {}, new HandNarrator(['vi']));

  it('is given the current cue, in words', async () => {
    const { session, narrator } = await speaking();
    session.send({ type: 'play' });
    expect(narrator.lines).toEqual([
      {
        cueId: 'gate.1',
        lang: 'vi',
        text: 'gate.1 vi',
        secondsIntoCue: 0,
        durationSeconds: 4,
        rate: 1,
        clip: null,
      },
    ]);
  });

  it('leads: a cue is not left before it is told to its end', async () => {
    const { session, frames, narrator, now } = await speaking();
    session.send({ type: 'play' });
    frames.pass(6);
    expect(position(now())).toMatchObject({ cueIndex: 0, secondsIntoCue: 4 });
    narrator.reports?.ended();
    expect(position(now())).toMatchObject({ cueIndex: 1, secondsIntoCue: 0 });
    frames.pass(1);
    narrator.reports?.ended();
    expect(tourStatus(now())).toBe('travelling');
  });

  it('is followed to its own second when it knows it', async () => {
    const { session, frames, narrator, now } = await speaking();
    session.send({ type: 'play' });
    narrator.playhead = 2.75;
    frames.pass(0.1);
    expect(position(now()).secondsIntoCue).toBe(2.75);
  });

  it('hands over to the timer in the same second when it fails', async () => {
    const { session, frames, narrator, now } = await speaking();
    session.send({ type: 'play' });
    frames.pass(1);
    narrator.reports?.failed();
    expect(position(now()).secondsIntoCue).toBeCloseTo(1, 6);
    frames.pass(4);
    expect(position(now()).cueIndex).toBe(1);
  });

  it('is given up when it gets stuck, until sound is asked for again', async () => {
    const { session, frames, narrator, now } = await speaking();
    session.send({ type: 'play' });
    frames.pass(4 + 4.5);
    expect(position(now()).cueIndex).toBe(1);
    expect(narrator.lines).toHaveLength(1);
    session.setSound(true);
    expect(narrator.lines.at(-1)).toMatchObject({ cueId: 'gate.2' });
  });

  it('ignores what an earlier line still has to say', async () => {
    const { session, narrator, now } = await speaking();
    session.send({ type: 'play' });
    const late = narrator.reports;
    session.send({ type: 'seek-cue', cueId: 'gate.2' });
    late?.ended();
    expect(position(now())).toMatchObject({ stopIndex: 0, cueIndex: 1 });
  });

  it('is silent where there is none for the language, and the tour goes on', async () => {
    const { session, frames, narrator, now } = await atCitadel({}, { lang: 'en' }, new HandNarrator(['vi']));
    session.send({ type: 'play' });
    frames.pass(5.5);
    expect(narrator.lines).toEqual([]);
    expect(position(now()).cueIndex).toBe(1);
  });

  it('may arrive late', async () => {
    const { narrator, now } = await atCitadel();
    expect(now().spokenLangs).toEqual([]);
    narrator.learn(['vi', 'en']);
    expect(now().spokenLangs).toEqual(['vi', 'en']);
  });

  it('can be switched off and on in the middle of a cue', async () => {
    const { session, frames, narrator, now } = await speaking();
    session.send({ type: 'play' });
    frames.pass(1);
    session.setSound(false);
    expect(narrator.reports).toBeNull();
    frames.pass(1);
    expect(now()).toMatchObject({ soundOn: false });
    session.setSound(true);
    expect(narrator.lines.at(-1)?.secondsIntoCue).toBeCloseTo(2, 6);
  });
});

describe('a recorded voice', () => {
  const CLIP = { startSeconds: 1, endSeconds: 5, isSynthesized: false };
  const clips = new Map([
    ['gate.1', { ...CLIP, url: 'gate.mp3' }],
    ['hall.1', { ...CLIP, url: 'hall.mp3' }],
  ]);
  const recorded = () => atCitadel({}, {}, new HandNarrator([]), { voices: { vi: clips } });

  it('makes a language one that can be heard, while its site is open', async () => {
    const { now, session } = await recorded();
    expect(now().spokenLangs).toEqual(['vi']);
    session.goHome();
    expect(now().spokenLangs).toEqual([]);
  });

  it('is given to the narrator with the line, and the next stop’s ahead of time', async () => {
    const { session, narrator } = await recorded();
    session.send({ type: 'play' });
    expect(narrator.lines[0]).toMatchObject({ cueId: 'gate.1', clip: { url: 'gate.mp3', startSeconds: 1 } });
    expect(narrator.prepared).toContain('hall.mp3');
  });

  it('ends where its cue ends, though the file goes on', async () => {
    const { session, frames, narrator, now } = await recorded();
    session.send({ type: 'play' });
    narrator.playhead = 3.9;
    frames.pass(0.1);
    expect(position(now())).toMatchObject({ cueIndex: 0, secondsIntoCue: 3.9 });
    narrator.playhead = 4.01;
    frames.pass(0.1);
    expect(position(now())).toMatchObject({ cueIndex: 1, secondsIntoCue: 0 });
  });

  it('leaves a sentence that nobody recorded to the timer', async () => {
    const { session, frames, narrator, now } = await recorded();
    session.send({ type: 'seek-cue', cueId: 'gate.2' });
    session.send({ type: 'play' });
    frames.pass(1);
    expect(narrator.lines).toEqual([]);
    expect(position(now()).secondsIntoCue).toBeCloseTo(1, 6);
  });

  it('gives way to the device’s own where the visitor wants that and the device can', async () => {
    const narrator = new HandNarrator(['vi']);
    const { session, now } = await atCitadel({}, {}, narrator, { voices: { vi: clips } });
    session.send({ type: 'play' });
    session.setVoice('device');
    expect(narrator.lines.map(({ clip }) => clip?.url ?? null)).toEqual(['gate.mp3', null]);
    expect(now().deviceLangs).toEqual(['vi']);
    narrator.learn([]);
    session.setVoice('device');
    expect(narrator.lines.at(-1)!.clip?.url).toBe('gate.mp3');
  });
});
