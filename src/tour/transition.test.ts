import { describe, expect, it } from 'vitest';
import type { Pose } from '../content/index.ts';
import { CLOSER, exampleSite, exampleTour, pose } from './example-site.ts';
import {
  currentCue,
  currentHour,
  currentPhase,
  currentStop,
  highlightedPart,
  isPlaying,
  placeOf,
  poseGoal,
  progress,
  restPose,
} from './selectors.ts';
import type { TourEvent, TourState } from './state.ts';
import { initialState, transition } from './transition.ts';

const site = exampleSite();
const tour = exampleTour();
const elsewhere: Pose = pose([30, 40, 30]);

const step = (state: TourState, event: TourEvent) => transition(site, tour, state, event);
const reach = (state: TourState, ...events: readonly TourEvent[]): TourState =>
  events.reduce((now, event) => step(now, event).state, state);
const tick = (deltaSeconds: number): TourEvent => ({ type: 'tick', deltaSeconds });
const play: TourEvent = { type: 'play' };
const pause: TourEvent = { type: 'pause' };

/** Telling, `seconds` into a cue. */
const telling = (cueId: string, seconds = 0, lang: 'vi' | 'en' = 'vi'): TourState =>
  reach(initialState(lang), { type: 'seek-cue', cueId }, play, tick(seconds));
const flightSeconds = (state: TourState): number =>
  state.status === 'travelling' ? state.leg.durationSeconds : Number.NaN;
const landed = (state: TourState): TourState => reach(state, tick(flightSeconds(state)));
const cueId = (state: TourState): string => currentCue(tour, state).id;

describe('starting', () => {
  it('begins at the first cue at once, says where it is and what comes next', () => {
    const { state, effects } = step(initialState('vi'), play);
    expect(state).toMatchObject({ status: 'at-stop', position: { stopIndex: 0, cueIndex: 0 } });
    expect(effects).toEqual([
      { type: 'announce-stop', stopId: 'gate', number: 1, count: 3 },
      { type: 'prepare-stop', stopId: 'hall' },
      { type: 'tell-cue', cueId: 'gate.1', secondsIntoCue: 0, lang: 'vi', rate: 1 },
    ]);
  });

  it('waits before it is started', () => {
    expect(step(initialState('vi'), tick(10))).toEqual({ state: initialState('vi'), effects: [] });
  });

  it('waits where an address pointed, and begins there', () => {
    const state = reach(initialState('en'), { type: 'seek-cue', cueId: 'hall.2' });
    expect(state.status).toBe('paused');
    expect(cueId(reach(state, play))).toBe('hall.2');
  });

  it('flies back to the first cue when played again at the end', () => {
    const ended = reach(telling('roof.1'), tick(99));
    expect(ended.status).toBe('ended');
    expect(reach(ended, play)).toMatchObject({ status: 'travelling', position: { stopIndex: 0 } });
    expect(cueId(landed(reach(ended, play)))).toBe('gate.1');
  });
});

describe('passing time', () => {
  it.each([
    ['within a cue', 3.5, 'gate.1', 3.5],
    ['to the next cue', 4.5, 'gate.2', 0.5],
    ['exactly on the border', 4, 'gate.2', 0],
  ])('moves %s', (_, seconds, cue, into) => {
    const state = reach(telling('gate.1'), tick(seconds));
    expect(cueId(state)).toBe(cue);
    expect(state.position.secondsIntoCue).toBeCloseTo(into, 9);
  });

  it('flies from stop to stop, in the flight’s own time', () => {
    const leaving = reach(telling('gate.2'), tick(4));
    expect(leaving).toMatchObject({ status: 'travelling', position: { stopIndex: 1, cueIndex: 0 } });
    const arrived = reach(leaving, tick(flightSeconds(leaving) + 1));
    expect(arrived.status).toBe('at-stop');
    expect(arrived.position.secondsIntoCue).toBeCloseTo(1, 9);
  });

  it('crosses cues, flights and stops in one large step as in many small ones', () => {
    const large = reach(telling('gate.1'), tick(17.5));
    let small = telling('gate.1');
    for (let count = 0; count < 175; count += 1) small = reach(small, tick(0.1));
    expect(cueId(large)).toBe(cueId(small));
    expect(large.position.secondsIntoCue).toBeCloseTo(small.position.secondsIntoCue, 6);
  });

  it('tells only the cue it comes to, from where it came to', () => {
    // 4 s of gate.1 and 4 s of gate.2 are over; the flight is not.
    const { effects } = step(telling('gate.1'), tick(8.5));
    expect(effects.map(({ type }) => type)).toEqual(['announce-stop', 'prepare-stop', 'hush']);
    const inside = step(telling('hall.1'), tick(4 + 2 + 0.5)).effects;
    expect(inside).toEqual([
      expect.objectContaining({ type: 'tell-cue', cueId: 'hall.3', secondsIntoCue: expect.closeTo(0.5) }),
    ]);
  });

  it('tells faster at a higher speed, and flies at the same', () => {
    const fast = reach(telling('gate.1'), { type: 'set-rate', rate: 1.5 }, tick(2));
    expect(fast.position.secondsIntoCue).toBeCloseTo(3, 9);
    const leaving = reach(fast, tick(1 / 1.5 + 4 / 1.5));
    const flying = reach(leaving, tick(0.5));
    expect(flying).toMatchObject({ status: 'travelling', leg: { elapsedSeconds: expect.closeTo(0.5) } });
  });

  it.each([Number.NaN, -1, Number.POSITIVE_INFINITY, 0])('ignores a step of %s seconds', (seconds) => {
    const state = telling('gate.1', 1);
    expect(reach(state, tick(seconds))).toBe(state);
  });

  it('ends after the last cue, says so and stays', () => {
    const { state, effects } = step(telling('roof.1', 3), tick(2));
    expect(state.status).toBe('ended');
    expect(effects).toEqual([{ type: 'hush' }, { type: 'announce-ended' }]);
    expect(reach(state, tick(100))).toBe(state);
  });
});

describe('pause', () => {
  it('keeps the second', () => {
    const paused = reach(telling('hall.1', 1.25), pause, tick(60));
    expect(paused).toMatchObject({ status: 'paused', position: { secondsIntoCue: 1.25 } });
    expect(reach(paused, play)).toMatchObject({ status: 'at-stop', position: { secondsIntoCue: 1.25 } });
  });

  it('hushes, and tells again from the same second', () => {
    const state = telling('hall.1', 1.25);
    expect(step(state, pause).effects).toEqual([{ type: 'hush' }]);
    expect(step(reach(state, pause), play).effects).toContainEqual(
      expect.objectContaining({ type: 'tell-cue', cueId: 'hall.1', secondsIntoCue: 1.25 }),
    );
  });

  it('holds a flight in the air', () => {
    const flying = reach(telling('gate.2'), tick(5));
    const paused = reach(flying, pause, tick(60));
    expect(poseGoal(site, tour, paused)).toEqual(poseGoal(site, tour, flying));
    expect(reach(paused, play)).toEqual(flying);
  });
});

describe('moving between stops and cues', () => {
  it.each<[string, TourState, TourEvent, string]>([
    ['next', telling('gate.1'), { type: 'next-stop' }, 'hall.1'],
    ['next, while flying there', reach(telling('gate.2'), tick(4.5)), { type: 'next-stop' }, 'roof.1'],
    ['next, at the last stop', telling('roof.1', 1), { type: 'next-stop' }, 'roof.1'],
    ['previous, just arrived', telling('hall.1', 2.9), { type: 'previous-stop' }, 'gate.1'],
    ['previous, later', telling('hall.1', 3.1), { type: 'previous-stop' }, 'hall.1'],
    ['previous, in a later cue', telling('hall.2', 0), { type: 'previous-stop' }, 'hall.1'],
    ['previous, at the first stop', telling('gate.1', 1), { type: 'previous-stop' }, 'gate.1'],
    ['a stop by id', telling('gate.1'), { type: 'seek-stop', stopId: 'roof' }, 'roof.1'],
    ['a cue by id', telling('gate.1'), { type: 'seek-cue', cueId: 'hall.3' }, 'hall.3'],
    ['an unknown stop', telling('gate.2'), { type: 'seek-stop', stopId: 'attic' }, 'gate.2'],
    ['an unknown cue', telling('gate.2'), { type: 'seek-cue', cueId: 'attic.1' }, 'gate.2'],
  ])('%s', (_, from, event, expected) => {
    const state = reach(from, event);
    expect(cueId(state)).toBe(expected);
    expect(isPlaying(state)).toBe(true);
  });

  it('goes on playing after the flight', () => {
    const state = landed(reach(telling('gate.1', 1), { type: 'next-stop' }));
    expect(state).toMatchObject({ status: 'at-stop', position: { stopIndex: 1, secondsIntoCue: 0 } });
  });

  it('stays paused after the flight', () => {
    const flying = reach(telling('gate.1', 1), pause, { type: 'next-stop' });
    expect(isPlaying(flying)).toBe(false);
    expect(landed(flying)).toMatchObject({ status: 'paused', position: { stopIndex: 1 } });
    expect(reach(landed(flying), tick(9))).toEqual(landed(flying));
  });

  it('shows a sought cue from its own view at once', () => {
    const idle = reach(initialState('vi'), { type: 'seek-cue', cueId: 'gate.2' });
    expect(poseGoal(site, tour, idle)).toEqual(CLOSER);
  });

  it('tells again when a cue is sought within itself', () => {
    const { effects } = step(telling('gate.2', 2), { type: 'seek-cue', cueId: 'gate.2' });
    expect(effects).toContainEqual(expect.objectContaining({ type: 'tell-cue', secondsIntoCue: 0 }));
  });
});

describe('speed', () => {
  it.each([
    [1.25, 1.25],
    [0.1, 0.75],
    [9, 1.5],
    [Number.NaN, 1],
  ])('%s becomes %s', (wanted, rate) => {
    expect(reach(telling('gate.1'), { type: 'set-rate', rate: wanted }).rate).toBe(rate);
  });

  it('tells on from the same second at the new speed', () => {
    expect(step(telling('gate.1', 2), { type: 'set-rate', rate: 1.25 }).effects).toEqual([
      { type: 'tell-cue', cueId: 'gate.1', secondsIntoCue: 2, lang: 'vi', rate: 1.25 },
    ]);
  });
});

describe('switching language', () => {
  const toEnglish: TourEvent = { type: 'switch-language', lang: 'en' };

  it('starts the same cue again in the other language and plays on', () => {
    const { state, effects } = step(telling('hall.2', 1.5), toEnglish);
    expect(state).toMatchObject({ status: 'at-stop', lang: 'en', position: { secondsIntoCue: 0 } });
    expect(cueId(state)).toBe('hall.2');
    expect(effects).toEqual([{ type: 'tell-cue', cueId: 'hall.2', secondsIntoCue: 0, lang: 'en', rate: 1 }]);
  });

  it('leaves the camera at the cue’s view instead of swinging back', () => {
    expect(poseGoal(site, tour, reach(telling('gate.2', 3.9), toEnglish))).toEqual(CLOSER);
  });

  it('does not stop a flight, end a pause or begin a tour', () => {
    const flying = reach(telling('gate.2'), tick(5));
    expect(reach(flying, toEnglish)).toEqual({ ...flying, lang: 'en' });
    expect(reach(telling('hall.1', 1), pause, toEnglish).status).toBe('paused');
    expect(reach(initialState('vi'), toEnglish)).toEqual(initialState('en'));
  });

  it('leaves a finished tour finished', () => {
    const ended = reach(telling('roof.1'), tick(99), toEnglish);
    expect(ended).toMatchObject({ status: 'ended', position: { secondsIntoCue: 5 } });
    expect(progress(tour, ended).fraction).toBe(1);
  });
});

describe('looking around', () => {
  it('keeps the second, hands the camera over and goes on after the flight home', () => {
    const before = telling('hall.2', 1.5);
    const { state: looking, effects } = step(before, { type: 'look-around' });
    expect(effects).toEqual([{ type: 'hush' }]);
    expect(poseGoal(site, tour, looking)).toBeNull();
    const flying = reach(looking, tick(300), { type: 'return', from: elsewhere });
    expect(poseGoal(site, tour, flying)).toEqual(elsewhere);
    expect(landed(flying)).toEqual(before);
  });

  it('lands in pause when the tour was paused', () => {
    const paused = reach(telling('hall.2', 1.5), pause);
    const flying = reach(paused, { type: 'look-around' }, { type: 'return', from: elsewhere });
    expect(isPlaying(flying)).toBe(false);
    expect(landed(flying)).toEqual(paused);
  });

  it('can be paused and played from where the visitor stands', () => {
    const looking = reach(telling('hall.2', 1.5), { type: 'look-around' });
    const waiting = reach(looking, pause, { type: 'return', from: elsewhere });
    expect(isPlaying(waiting)).toBe(false);
    const going = reach(looking, { type: 'play', from: elsewhere });
    expect(poseGoal(site, tour, going)).toEqual(elsewhere);
    expect(landed(going)).toMatchObject({ status: 'at-stop', position: { secondsIntoCue: 1.5 } });
  });

  it('goes on without a flight when nobody says where the camera is', () => {
    const looking = reach(telling('hall.2', 1.5), { type: 'look-around' });
    expect(reach(looking, play)).toMatchObject({ status: 'at-stop', position: { secondsIntoCue: 1.5 } });
    const lost = pose([Number.NaN, 0, 0]);
    expect(reach(looking, { type: 'return', from: lost }).status).toBe('at-stop');
  });

  it('means nothing to return without having left', () => {
    const state = telling('hall.1');
    expect(reach(state, { type: 'return', from: elsewhere })).toBe(state);
  });
});

describe('details', () => {
  it('brings the camera to the detail and sets its part apart', () => {
    const state = reach(telling('hall.1', 1), { type: 'open-detail', detailId: 'lintel' });
    expect(poseGoal(site, tour, state)).toEqual(pose([0, 8, 6]));
    expect(highlightedPart(site, tour, state)).toBe('arch');
    expect(placeOf(tour, state)).toEqual({
      tourId: 'highlight',
      stopId: 'hall',
      cueId: 'hall.1',
      mode: 'detail',
      detailId: 'lintel',
    });
  });

  it('leaves the camera to the visitor when closed, and goes home in the same second', () => {
    const before = telling('hall.1', 1);
    const closed = reach(
      before,
      { type: 'open-detail', detailId: 'lintel' },
      { type: 'open-detail', detailId: 'ridge' },
      { type: 'close-detail' },
    );
    expect(poseGoal(site, tour, closed)).toBeNull();
    expect(landed(reach(closed, { type: 'return', from: elsewhere }))).toEqual(before);
  });

  it('ignores a detail that the site does not have', () => {
    const state = telling('hall.1', 1);
    expect(reach(state, { type: 'open-detail', detailId: 'cellar' })).toBe(state);
  });
});

describe('following a narration', () => {
  it('goes where the narration is, but only within its own cue and never back', () => {
    const state = telling('gate.1', 1);
    const at = (id: string, seconds: number) =>
      reach(state, { type: 'narration-at', cueId: id, secondsIntoCue: seconds }).position.secondsIntoCue;
    expect(at('gate.1', 2.5)).toBe(2.5);
    expect(at('gate.1', 99)).toBe(4);
    expect(at('gate.1', 0.2)).toBe(1);
    expect(at('gate.2', 2.5)).toBe(1);
    expect(at('gate.1', Number.NaN)).toBe(1);
  });

  it('goes to the next cue when the narration is over, early or late', () => {
    expect(cueId(reach(telling('gate.1', 1), { type: 'narration-ended', cueId: 'gate.1' }))).toBe('gate.2');
    expect(cueId(reach(telling('gate.2', 1), { type: 'narration-ended', cueId: 'gate.1' }))).toBe('gate.2');
  });
});

describe('a fault', () => {
  it('stops the tour until it is restarted', () => {
    const { state, effects } = step(telling('hall.1', 1), { type: 'fault', reason: 'no cues' });
    expect(state).toMatchObject({ status: 'faulted', reason: 'no cues' });
    expect(effects).toEqual([{ type: 'hush' }]);
    expect(reach(state, play)).toBe(state);
    expect(cueId(reach(state, { type: 'restart' }))).toBe('gate.1');
  });
});

describe('what a position shows', () => {
  it('eases from one cue’s view to the next within its first seconds', () => {
    const zAt = (seconds: number) => poseGoal(site, tour, telling('gate.1', 4 + seconds))!.position[2];
    expect(zAt(0)).toBe(50);
    expect(zAt(0.3)).toBeGreaterThan(49);
    expect(zAt(3.9)).toBe(20);
    expect(restPose(site, tour, telling('gate.1', 4))).toEqual(CLOSER);
  });

  it('shows the same when paused as when told', () => {
    const state = telling('gate.1', 5.3);
    expect(poseGoal(site, tour, reach(state, pause))).toEqual(poseGoal(site, tour, state));
  });

  it('names stop, phase, hour, highlight and progress', () => {
    const state = telling('hall.2', 1);
    expect(currentStop(tour, state).id).toBe('hall');
    expect(currentPhase(site, tour, state)).toBe('old');
    const opened = reach(state, { type: 'open-detail', detailId: 'lintel' });
    expect(currentPhase(site, tour, opened)).toBe('today');
    expect(currentHour(site, tour, state)).toBe(18.5);
    expect(currentHour(site, tour, opened)).toBeNull();
    expect(highlightedPart(site, tour, telling('gate.1', 1))).toBe('arch');
    expect(highlightedPart(site, tour, state)).toBeNull();
    // Told: 4 + 4 + 4 + 1 of 22 s in Vietnamese.
    expect(progress(tour, state)).toEqual({ stopNumber: 2, stopCount: 3, fraction: 13 / 22 });
  });
});
