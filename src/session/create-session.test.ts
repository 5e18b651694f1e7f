import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pose } from '../content/index.ts';
import { createSession } from './create-session.ts';
import { atCitadel, visit } from './example-visit.ts';
import { PROFILES } from './profile.ts';
import type { SessionState, TourPlace } from './session.ts';
import {
  CATALOGUE,
  HandContent,
  HandFrames,
  HandNarrator,
  loadedSite,
  NO_SOLIDS,
  settled,
} from './stand-ins.ts';

const elsewhere: Pose = { position: [30, 40, 30], target: [0, 0, 0], fovDegrees: 45 };

const position = (state: SessionState) => state.tour!.state.position;
const tourStatus = (state: SessionState) => state.tour!.state.status;

let warned: string[];
beforeEach(() => {
  warned = [];
  vi.spyOn(console, 'warn').mockImplementation((line: string) => void warned.push(line));
});
afterEach(() => vi.restoreAllMocks());

describe('opening a site', () => {
  it('loads, says so, and opens its tour at the start', async () => {
    const { session, content, now } = await visit();
    session.openSite('citadel');
    expect(now().site).toEqual({ status: 'loading', id: 'citadel', at: {} });
    expect(now().status).toMatchObject({ key: 'status.loading', values: { site: 'citadel vi' } });
    await settled();
    await content.give('citadel', loadedSite('citadel'));
    expect(now().site).toMatchObject({ status: 'ready', id: 'citadel' });
    expect(now().tour).toMatchObject({
      script: { id: 'highlight' },
      state: { status: 'idle', lang: 'vi', position: { stopIndex: 0, cueIndex: 0 } },
    });
  });

  it('waits for the catalogue', async () => {
    const content = new HandContent();
    const ports = { frames: new HandFrames(), narrator: new HandNarrator(), content };
    const session = createSession(ports, { profile: PROFILES.web, lang: 'vi' });
    session.openSite('opera');
    await settled();
    expect(content.asked).toEqual(['catalogue']);
    await content.give('catalogue', CATALOGUE);
    expect(content.asked).toEqual(['catalogue', 'opera']);
  });

  it('forgets a site that is still loading when another is opened', async () => {
    const { session, content, now } = await visit();
    session.openSite('citadel');
    await settled();
    session.openSite('opera');
    await settled();
    expect(content.signals.get('citadel')?.aborted).toBe(true);
    await content.give('opera', loadedSite('opera'));
    await content.give('citadel', loadedSite('citadel'));
    expect(now().site).toMatchObject({ status: 'ready', id: 'opera' });
  });

  it('says what failed, and can be tried again', async () => {
    const { session, content, now } = await visit();
    session.openSite('citadel');
    await settled();
    await content.refuse('citadel', 'citadel/site.json: tours: expected array');
    expect(now().site).toMatchObject({
      status: 'failed',
      message: 'citadel/site.json: tours: expected array',
    });
    expect(now().status?.key).toBe('status.failed');
    expect(now().faults).toHaveLength(1);
    session.openSite('citadel');
    await settled();
    await content.give('citadel', loadedSite('citadel'));
    expect(now()).toMatchObject({ site: { status: 'ready' }, faults: [] });
  });

  it('asks for the catalogue again when it failed', async () => {
    const content = new HandContent();
    const ports = { frames: new HandFrames(), narrator: new HandNarrator(), content };
    const session = createSession(ports, { profile: PROFILES.web, lang: 'vi' });
    await content.refuse('catalogue', 'catalogue.json: not JSON');
    expect(session.store.getState().faults[0]).toMatchObject({ kind: 'catalogue' });
    session.openSite('opera');
    await content.give('catalogue', CATALOGUE);
    await content.give('opera', loadedSite('opera'));
    expect(session.store.getState()).toMatchObject({ site: { status: 'ready' }, faults: [] });
  });

  it('is never ready without a tour', async () => {
    const { session, content, now } = await visit();
    const missing: string[] = [];
    session.store.subscribe(({ site, tour }) => {
      if (site.status === 'ready' && !tour) missing.push(site.id);
    });
    session.openSite('citadel');
    await settled();
    await content.give('citadel', loadedSite('citadel'));
    expect(now().site.status).toBe('ready');
    expect(missing).toEqual([]);
  });

  it('goes home from a site that does not exist, with a warning that names it', async () => {
    const { session, now } = await visit();
    session.openSite('atlantis');
    await settled();
    expect(now().site.status).toBe('none');
    expect(warned).toEqual([expect.stringContaining('"atlantis" is not in the catalogue')]);
  });

  it('says so where there is no home to go to', async () => {
    const { session, now } = await visit({ profile: PROFILES.embed });
    session.openSite('atlantis');
    await settled();
    expect(now().site).toMatchObject({ status: 'failed', id: 'atlantis' });
  });

  it('starts by itself where the profile says so', async () => {
    expect(tourStatus((await atCitadel({}, { profile: PROFILES.kiosk })).now())).toBe('at-stop');
    expect(tourStatus((await atCitadel()).now())).toBe('idle');
  });
});

describe('opening a site at a place', () => {
  it.each<[string, TourPlace, object, number]>([
    ['a stop', { stopId: 'hall' }, { status: 'paused', position: { stopIndex: 1, cueIndex: 0 } }, 0],
    ['a cue', { cueId: 'hall.2' }, { status: 'paused', position: { stopIndex: 1, cueIndex: 1 } }, 0],
    [
      'a cue with its stop',
      { stopId: 'hall', cueId: 'hall.2' },
      { status: 'paused', position: { stopIndex: 1, cueIndex: 1 } },
      0,
    ],
    ['free look', { stopId: 'hall', mode: 'look' }, { status: 'free-look', detailId: null }, 0],
    ['a detail', { mode: 'detail', detailId: 'lintel' }, { status: 'free-look', detailId: 'lintel' }, 0],
    ['an unknown stop', { stopId: 'attic' }, { status: 'idle', position: { stopIndex: 0 } }, 1],
    ['a cue of another stop', { stopId: 'hall', cueId: 'gate.2' }, { position: { stopIndex: 1 } }, 1],
    ['an unknown detail', { mode: 'detail', detailId: 'cellar' }, { status: 'idle' }, 1],
    ['an unknown tour', { tourId: 'grand', cueId: 'hall.1' }, { position: { stopIndex: 1 } }, 1],
  ])('%s', async (_, place, expected, warnings) => {
    const { now } = await atCitadel(place);
    expect(now().tour!.state).toMatchObject(expected);
    expect(warned).toHaveLength(warnings);
  });

  it('moves within a site that is open, without loading it again', async () => {
    const { session, content, now } = await atCitadel();
    const before = now().site;
    session.openSite('citadel', { cueId: 'hall.1' });
    expect(now().site).toBe(before);
    expect(position(now()).stopIndex).toBe(1);
    expect(content.asked.filter((name) => name === 'citadel')).toHaveLength(1);
  });
});

describe('time', () => {
  it('passes only while the tour moves: no frame is asked for otherwise', async () => {
    const { session, frames, now } = await atCitadel();
    expect(frames.isWatched).toBe(false);
    session.send({ type: 'play' });
    frames.pass(1.5);
    expect(position(now()).secondsIntoCue).toBeCloseTo(1.5, 6);
    session.send({ type: 'pause' });
    expect(frames.isWatched).toBe(false);
    session.send({ type: 'play' });
    frames.pass(30);
    expect(tourStatus(now())).toBe('ended');
    expect(frames.isWatched).toBe(false);
  });

  it('stops when the site is left', async () => {
    const { session, frames, now } = await atCitadel();
    session.send({ type: 'play' });
    session.goHome();
    expect(frames.isWatched).toBe(false);
    expect(now()).toMatchObject({ site: { status: 'none' }, tour: null });
  });

  it('takes events in the order in which they were sent, even from a listener of the store', async () => {
    const { session, now, narrator } = await atCitadel({}, {}, new HandNarrator(['vi']));
    let isFirst = true;
    session.store.subscribe((state) => {
      if (!isFirst || tourStatus(state) !== 'at-stop') return;
      isFirst = false;
      session.send({ type: 'pause' });
    });
    session.send({ type: 'play' });
    expect(tourStatus(now())).toBe('paused');
    expect(narrator.reports).toBeNull();
  });
});

describe('language', () => {
  it('changes everywhere in one update, in the same cue, and plays on', async () => {
    const { session, frames, narrator, now } = await atCitadel({}, {}, new HandNarrator(['vi', 'en']));
    session.send({ type: 'play' });
    frames.pass(1);
    const seen: SessionState[] = [];
    session.store.subscribe((state) => seen.push(state));
    session.setLanguage('en');
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      lang: 'en',
      status: { key: 'status.language', values: { lang: 'en' } },
      tour: { state: { status: 'at-stop', lang: 'en', position: { cueIndex: 0, secondsIntoCue: 0 } } },
    });
    expect(narrator.lines.at(-1)).toMatchObject({ text: 'gate.1 en', lang: 'en' });
    expect(now().lang).toBe('en');
  });

  it('is the same when it comes as an event', async () => {
    const { session, now } = await atCitadel();
    session.send({ type: 'switch-language', lang: 'en' });
    expect(now()).toMatchObject({ lang: 'en', tour: { state: { lang: 'en' } } });
  });

  it('changes without a tour', async () => {
    const { session, now } = await visit();
    session.setLanguage('en');
    expect(now().lang).toBe('en');
  });
});

describe('status messages', () => {
  it('say the stop, the pause and the end, each once', async () => {
    const { session, frames, now } = await atCitadel();
    const said: string[] = [];
    session.store.subscribe(({ status }, { status: before }) => {
      if (status && status !== before) said.push(`${status.key} ${JSON.stringify(status.values)}`);
    });
    session.send({ type: 'play' });
    session.send({ type: 'pause' });
    session.send({ type: 'play' });
    frames.pass(30);
    expect(said).toEqual([
      'status.stop {"stopId":"gate","number":1,"count":2,"title":"gate vi"}',
      'status.paused {}',
      'status.stop {"stopId":"hall","number":2,"count":2,"title":"hall vi"}',
      'status.ended {}',
    ]);
    expect(tourStatus(now())).toBe('ended');
  });

  it('can be told apart when they repeat', async () => {
    const { session, now } = await atCitadel();
    session.send({ type: 'play' });
    session.send({ type: 'pause' });
    const first = now().status;
    session.send({ type: 'play' });
    session.send({ type: 'pause' });
    expect(now().status?.key).toBe(first?.key);
    expect(now().status?.serial).not.toBe(first?.serial);
  });
});

describe('the camera', () => {
  it('starts its flight home where the scene says it is', async () => {
    const { session, frames, now } = await atCitadel();
    session.setCameraProbe(() => elsewhere);
    session.send({ type: 'play' });
    frames.pass(1);
    session.send({ type: 'look-around' });
    expect(frames.isWatched).toBe(false);
    session.send({ type: 'return' });
    expect(now().tour!.state).toMatchObject({ status: 'travelling', leg: { from: elsewhere } });
    frames.pass(6);
    expect(position(now()).secondsIntoCue).toBeGreaterThan(1);
  });

  it('flies round what is solid once the map is there', async () => {
    const { session, content, now } = await visit();
    session.openSite('citadel');
    await settled();
    await content.give('citadel', loadedSite('citadel'));
    const flight = (): string | undefined => {
      session.send({ type: 'restart' });
      session.send({ type: 'next-stop' });
      const { state } = now().tour!;
      return state.status === 'travelling' ? state.leg.path?.kind : undefined;
    };
    expect(flight()).toBe('straight');
    // A hill 15 m high under the whole site: the straight way at 10 m is blocked, and so are both ends.
    const hill = { ...NO_SOLIDS, ground: { ...NO_SOLIDS.ground, heights: [15] } };
    await content.give('citadel solids', hill);
    expect(flight()).toBe('cut');
  });

  it('flies freely, and says so, when the map cannot be had', async () => {
    const { session, content, now } = await visit();
    session.openSite('citadel');
    await settled();
    await content.give('citadel', loadedSite('citadel'));
    await content.refuse('citadel solids', 'citadel/solid.bin: the server answered 404');
    expect(now().faults).toEqual([expect.objectContaining({ kind: 'site', name: 'citadel/solid.bin' })]);
    expect(now().site.status).toBe('ready');
  });
});

describe('faults', () => {
  it('are kept once each, and not without end', async () => {
    const { session, now } = await visit();
    for (let count = 0; count < 3; count += 1) {
      session.report({ kind: 'tile', name: 'roof.glb', message: '404' });
    }
    expect(now().faults).toHaveLength(1);
    for (let count = 0; count < 100; count += 1) {
      session.report({ kind: 'tile', name: `${count}.glb`, message: '404' });
    }
    expect(now().faults).toHaveLength(50);
    expect(now().faults.at(-1)?.name).toBe('99.glb');
  });

  it('are forgotten by kind when what failed works again', async () => {
    const { session, now } = await visit();
    session.report({ kind: 'graphics', name: 'WebGL', message: 'context lost' });
    session.report({ kind: 'tile', name: 'roof.glb', message: '404' });
    session.clearFaults('graphics');
    expect(now().faults.map(({ kind }) => kind)).toEqual(['tile']);
  });
});

describe('reset', () => {
  it.each(['vi', 'en'] as const)('is the same as a fresh start in %s', async (lang) => {
    const options = { lang, profile: PROFILES.kiosk, reducedMotion: true };
    const fresh = (await visit(options)).now();
    const { session, frames, now } = await atCitadel({ stopId: 'hall' }, options);
    session.setLanguage(lang === 'vi' ? 'en' : 'vi');
    session.setCaptions(false);
    session.setCaptionSize('largest');
    session.setVoice('device');
    session.setSound(false);
    session.setReducedMotion(false);
    session.report({ kind: 'panel', name: 'details', message: 'broke' });
    session.send({ type: 'set-rate', rate: 1.5 });
    expect(now()).not.toEqual(fresh);
    session.reset();
    expect(now()).toEqual(fresh);
    expect(frames.isWatched).toBe(false);
  });

  it('drops a site that is still loading', async () => {
    const { session, content, now } = await visit();
    session.openSite('citadel');
    await settled();
    session.reset();
    await content.give('citadel', loadedSite('citadel'));
    expect(now().site.status).toBe('none');
  });
});

describe('dispose', () => {
  it('stops frames and voice and cancels what is loading', async () => {
    const { session, frames, narrator, content } = await atCitadel({}, {}, new HandNarrator(['vi']));
    session.send({ type: 'play' });
    session.dispose();
    expect(frames.isWatched).toBe(false);
    expect(narrator.reports).toBeNull();
    expect(content.signals.get('catalogue')?.aborted).toBe(true);
  });
});
