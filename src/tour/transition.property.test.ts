// What holds from any position, after any sequence of events.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS, type Pose } from '../content/index.ts';
import { exampleSite, exampleTour } from './example-site.ts';
import { OPEN_WORLD, type TourWorld } from './flight.ts';
import { cueSeconds, currentCue, isPlaying, poseGoal, progress, restPose } from './selectors.ts';
import type { TourEffect, TourEvent, TourState } from './state.ts';
import { initialState, transition } from './transition.ts';

const site = exampleSite();
const tour = exampleTour();
const stopIds = tour.stops.map((stop) => stop.id);
const cueIds = tour.stops.flatMap((stop) => stop.cues.map((cue) => cue.id));

const metre = fc.double({ min: -300, max: 300, noNaN: true });
const anyPose: fc.Arbitrary<Pose> = fc.record({
  position: fc.tuple(metre, metre, metre),
  target: fc.tuple(metre, metre, metre),
  fovDegrees: fc.double({ min: 15, max: 90, noNaN: true }),
});
const maybeFrom = fc.option(
  anyPose.map((from) => ({ from })),
  { nil: {} },
);
const anySeconds = fc.oneof(
  fc.double({ min: 0, max: 6, noNaN: true }),
  fc.double({ min: 0, max: 100 }),
  fc.constantFrom(Number.NaN, -3, 0, Number.POSITIVE_INFINITY),
);
const anyLang = fc.constantFrom(...LANGS);
const anyCueId = fc.constantFrom(...cueIds, 'attic.1');

const bare = fc.constantFrom<TourEvent['type'][]>('pause', 'look-around', 'close-detail');
const withFrom = fc.constantFrom<TourEvent['type'][]>('play', 'next-stop', 'previous-stop', 'restart');
const anyEvent: fc.Arbitrary<TourEvent> = fc.oneof(
  { weight: 4, arbitrary: anySeconds.map((deltaSeconds) => ({ type: 'tick', deltaSeconds }) as const) },
  { weight: 3, arbitrary: bare.map((type) => ({ type }) as TourEvent) },
  {
    weight: 4,
    arbitrary: fc.tuple(withFrom, maybeFrom).map(([type, from]) => ({ type, ...from }) as TourEvent),
  },
  fc.tuple(anyCueId, maybeFrom).map(([cueId, from]) => ({ type: 'seek-cue', cueId, ...from }) as const),
  fc
    .tuple(fc.constantFrom(...stopIds, 'attic'), maybeFrom)
    .map(([stopId, from]) => ({ type: 'seek-stop', stopId, ...from }) as const),
  fc.double().map((rate) => ({ type: 'set-rate', rate }) as const),
  anyLang.map((lang) => ({ type: 'switch-language', lang }) as const),
  fc
    .constantFrom('lintel', 'ridge', 'cellar')
    .map((detailId) => ({ type: 'open-detail', detailId }) as const),
  anyPose.map((from) => ({ type: 'return', from }) as const),
  fc
    .tuple(anyCueId, anySeconds)
    .map(([cueId, secondsIntoCue]) => ({ type: 'narration-at', cueId, secondsIntoCue }) as const),
  anyCueId.map((cueId) => ({ type: 'narration-ended', cueId }) as const),
);

/** Open sky, a wall through the middle of the site, or nowhere to go. */
const anyWorld: fc.Arbitrary<TourWorld> = fc.constantFrom<TourWorld[]>(
  OPEN_WORLD,
  { isSegmentFree: (a, b) => a[0] < 20 === b[0] < 20 || Math.min(a[1], b[1]) > 45 },
  { isSegmentFree: () => false },
);

interface Reached {
  readonly state: TourState;
  readonly effects: readonly TourEffect[];
}
const run = (start: TourState, events: readonly TourEvent[], world: TourWorld): Reached =>
  events.reduce<Reached>(
    (now, event) => {
      const { state, effects } = transition(site, tour, now.state, event, world);
      return { state, effects: [...now.effects, ...effects] };
    },
    { state: start, effects: [] },
  );

const anyReached: fc.Arbitrary<Reached> = fc
  .tuple(anyLang, fc.array(anyEvent, { maxLength: 25 }), anyWorld)
  .map(([lang, events, world]) => run(initialState(lang), events, world));

function expectInvariants(state: TourState): void {
  const { stopIndex, cueIndex, secondsIntoCue } = state.position;
  const cue = tour.stops[stopIndex]?.cues[cueIndex];
  expect(cue).toBeDefined();
  expect(secondsIntoCue).toBeGreaterThanOrEqual(0);
  expect(secondsIntoCue).toBeLessThanOrEqual(cueSeconds(cue!, state.lang));
  expect(state.rate).toBeGreaterThanOrEqual(0.75);
  expect(state.rate).toBeLessThanOrEqual(1.5);
  for (const goal of [poseGoal(site, tour, state), restPose(site, tour, state)]) {
    const numbers = goal ? [...goal.position, ...goal.target, goal.fovDegrees] : [];
    expect(numbers.every(Number.isFinite)).toBe(true);
  }
  const { fraction } = progress(tour, state);
  expect(fraction >= 0 && fraction <= 1).toBe(true);
  if (state.status === 'travelling') {
    expect(state.leg.elapsedSeconds).toBeLessThan(state.leg.durationSeconds);
  }
}

describe('after any events', () => {
  it('is at a place of the tour, with a view that can be computed', () => {
    fc.assert(fc.property(anyReached, ({ state }) => expectInvariants(state)));
  });

  it('asks only for things that exist, and for one voice at a time', () => {
    fc.assert(
      fc.property(anyReached, ({ state, effects }) => {
        let isTold = false;
        for (const effect of effects) {
          if (effect.type === 'tell-cue') {
            expect(cueIds).toContain(effect.cueId);
            expect(Number.isFinite(effect.secondsIntoCue)).toBe(true);
            isTold = true;
          } else if (effect.type === 'hush') {
            // Silence is asked for only when something was told.
            expect(isTold).toBe(true);
            isTold = false;
          } else if (effect.type !== 'announce-ended') expect(stopIds).toContain(effect.stopId);
        }
        expect(isTold).toBe(state.status === 'at-stop');
      }),
    );
  });

  it('keeps the cue, and what was playing, when the language is switched', () => {
    fc.assert(
      fc.property(anyReached, anyLang, ({ state }, lang) => {
        const { state: next } = transition(site, tour, state, { type: 'switch-language', lang });
        expect(currentCue(tour, next).id).toBe(currentCue(tour, state).id);
        expect(next.status).toBe(state.status);
        expect(isPlaying(next)).toBe(isPlaying(state));
        expect(next.lang).toBe(lang);
        expectInvariants(next);
        if (lang !== state.lang && state.status !== 'ended') expect(next.position.secondsIntoCue).toBe(0);
      }),
    );
  });

  it('comes back to the same second after looking around and opening a detail', () => {
    fc.assert(
      fc.property(anyReached, anyPose, anyWorld, fc.boolean(), ({ state }, from, world, withDetail) => {
        const away: TourEvent[] = [
          { type: 'look-around' },
          ...(withDetail ? [{ type: 'open-detail', detailId: 'ridge' } as const] : []),
          { type: 'tick', deltaSeconds: 100 },
          { type: 'return', from },
        ];
        const home = run(state, away, world).state;
        expect(home.position).toEqual(state.position);
        if (home.status !== 'travelling') return;
        const plays = state.status === 'free-look' ? state.resumePlaying : isPlaying(state);
        expect(isPlaying(home)).toBe(plays);
        // One tick that ends exactly with the flight adds no second to the telling.
        const flight = { type: 'tick', deltaSeconds: home.leg.durationSeconds } as const;
        const landed = transition(site, tour, home, flight, world).state;
        expect(landed.position).toEqual(state.position);
        expect(landed.status).toBe(plays ? 'at-stop' : 'paused');
      }),
    );
  });

  it('stands still while paused, looking around, waiting or over', () => {
    fc.assert(
      fc.property(anyReached, anySeconds, ({ state }, deltaSeconds) => {
        const { state: held } = transition(site, tour, state, { type: 'pause' });
        expect(transition(site, tour, held, { type: 'tick', deltaSeconds }).state).toBe(held);
      }),
    );
  });

  it('can always be taken from start to end', () => {
    fc.assert(
      fc.property(anyReached, anyWorld, ({ state }, world) => {
        const events: TourEvent[] = [{ type: 'restart' }, { type: 'tick', deltaSeconds: 1000 }];
        expect(run(state, events, world).state.status).toBe('ended');
      }),
    );
  });
});

describe('a whole tour', () => {
  it('takes the same time whatever the size of its ticks', () => {
    const anyTick = fc.double({ min: 0.01, max: 5, noNaN: true });
    fc.assert(
      fc.property(
        anyLang,
        fc.array(anyTick, { minLength: 1, maxLength: 5 }),
        anyWorld,
        (lang, ticks, world) => {
          let { state } = run(initialState(lang), [{ type: 'play' }], world);
          let spent = 0;
          let flown = 0;
          for (let count = 0; state.status !== 'ended'; count += 1) {
            const deltaSeconds = ticks[count % ticks.length]!;
            const before = state;
            state = transition(site, tour, state, { type: 'tick', deltaSeconds }, world).state;
            spent += deltaSeconds;
            // Each of the two flights is met once, either while it is flown or inside a large tick.
            if (state.status === 'travelling' && before.position.stopIndex !== state.position.stopIndex) {
              flown += state.leg.durationSeconds;
            }
          }
          const contentSeconds = tour.stops
            .flatMap((stop) => stop.cues)
            .reduce((sum, cue) => sum + cueSeconds(cue, lang), 0);
          const largestTick = Math.max(...ticks);
          const tolerance = 1e-6;
          expect(spent).toBeGreaterThan(contentSeconds + flown - tolerance);
          expect(spent).toBeLessThan(contentSeconds + 2 * 5 + largestTick + tolerance);
        },
      ),
    );
  });

  it('loses and gains nothing: any cut of a stretch of time leads to the same place', () => {
    const anyCuts = fc.array(fc.double({ min: 0.001, max: 4, noNaN: true }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(anyLang, anyCuts, anyWorld, (lang, pieces, world) => {
        const { state } = run(initialState(lang), [{ type: 'play' }], world);
        const total = pieces.reduce((sum, piece) => sum + piece, 0);
        const ticks = pieces.map((deltaSeconds) => ({ type: 'tick', deltaSeconds }) as const);
        const cut = run(state, ticks, world).state;
        const whole = run(state, [{ type: 'tick', deltaSeconds: total }], world).state;
        expect(progress(tour, cut).fraction).toBeCloseTo(progress(tour, whole).fraction, 9);
      }),
    );
  });
});
