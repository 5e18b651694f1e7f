import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialState } from '../tour/index.ts';
import { type Address, addressOf, formatAddress, parseAddress } from './address.ts';
import { PROFILES } from './profile.ts';
import type { SessionState, TourPlace } from './session.ts';
import { loadedSite, siteDocument } from './stand-ins.ts';

const HOME: Address = {
  lang: null,
  siteId: null,
  place: {},
  profile: 'web',
  quality: 'auto',
  phase: null,
  hour: null,
};

describe('reading an address', () => {
  it.each<[string, Partial<Address>]>([
    ['', {}],
    ['?', {}],
    ['lang=en', { lang: 'en' }],
    ['?site=stone-bridge', { siteId: 'stone-bridge' }],
    [
      'site=music-hall&tour=highlight&stop=foyer&cue=foyer.2&mode=look',
      {
        siteId: 'music-hall',
        place: { tourId: 'highlight', stopId: 'foyer', cueId: 'foyer.2', mode: 'look' },
      },
    ],
    [
      'site=music-hall&mode=detail&detail=dome',
      { siteId: 'music-hall', place: { mode: 'detail', detailId: 'dome' } },
    ],
    ['site=music-hall&detail=dome', { siteId: 'music-hall', place: { mode: 'detail', detailId: 'dome' } }],
    ['kiosk=1', { profile: 'kiosk' }],
    ['embed=1&quality=phone', { profile: 'embed', quality: 'phone' }],
    ['phase=le-1467&hour=17.5', { phase: 'le-1467', hour: 17.5 }],
    ['utm_source=news', {}],
  ])('%s', (search, expected) => {
    expect(parseAddress(search)).toEqual({ address: { ...HOME, ...expected }, problems: [] });
  });

  it.each<[string, Partial<Address>, string[]]>([
    ['lang=fr', {}, ['lang']],
    ['site=../../etc', {}, ['site']],
    ['quality=ultra', {}, ['quality']],
    ['phase=1467%20!', {}, ['phase']],
    ['hour=25', {}, ['hour']],
    ['hour=', {}, ['hour']],
    ['kiosk=yes', {}, ['kiosk']],
    ['kiosk=1&embed=1', { profile: 'kiosk' }, ['embed']],
    ['site=music-hall&stop=Foyer%20!', { siteId: 'music-hall' }, ['stop']],
    ['site=music-hall&cue=foyer', { siteId: 'music-hall' }, ['cue']],
    ['site=music-hall&mode=walk', { siteId: 'music-hall' }, ['mode']],
    ['site=music-hall&mode=detail', { siteId: 'music-hall', place: { mode: 'look' } }, ['mode']],
    ['site=music-hall&mode=look&detail=dome', { siteId: 'music-hall', place: { mode: 'look' } }, ['detail']],
    ['stop=foyer&mode=look', {}, ['stop', 'mode']],
    ['lang=&site=', {}, ['lang', 'site']],
  ])('%s falls back and says why', (search, expected, names) => {
    const { address, problems } = parseAddress(search);
    expect(address).toEqual({ ...HOME, ...expected });
    expect(problems.map(({ name }) => name).sort()).toEqual([...names].sort());
  });

  it('names the value that it did not understand', () => {
    expect(parseAddress('lang=fr').problems).toEqual([
      { name: 'lang', problem: '"fr" given, expected one of vi, en' },
    ]);
  });
});

describe('writing an address', () => {
  it('leaves out what is the default', () => {
    expect(formatAddress(HOME)).toBe('');
    expect(formatAddress({ ...HOME, lang: 'vi', siteId: 'music-hall' })).toBe('lang=vi&site=music-hall');
  });

  const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/);
  const cueId = fc.tuple(slug, fc.integer({ min: 1, max: 99 })).map(([stop, number]) => `${stop}.${number}`);
  const anyMode: fc.Arbitrary<TourPlace> = fc.oneof(
    fc.constantFrom<TourPlace>({}, { mode: 'tour' }, { mode: 'look' }),
    slug.map((detailId) => ({ mode: 'detail', detailId }) as const),
  );
  const anyPlace: fc.Arbitrary<TourPlace> = fc
    .tuple(fc.record({ tourId: slug, stopId: slug, cueId }, { requiredKeys: [] }), anyMode)
    .map(([ids, mode]) => ({ ...ids, ...mode }));
  const anyAddress: fc.Arbitrary<Address> = fc
    .record({
      lang: fc.constantFrom('vi' as const, 'en' as const, null),
      siteId: fc.option(slug),
      place: anyPlace,
      profile: fc.constantFrom('web' as const, 'kiosk' as const, 'embed' as const),
      quality: fc.constantFrom('auto' as const, 'high' as const, 'medium' as const, 'phone' as const),
      phase: fc.option(slug),
      hour: fc.option(fc.integer({ min: 0, max: 96 }).map((quarters) => quarters / 4)),
    })
    .map((address) => (address.siteId ? address : { ...address, place: {} }));

  it('reads back as the same address, without problems', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(parseAddress(formatAddress(address))).toEqual({ address, problems: [] });
      }),
    );
  });

  it('is understood or refused, never broken, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const { address } = parseAddress(search);
        expect(parseAddress(formatAddress(address))).toEqual({ address, problems: [] });
      }),
    );
  });
});

describe('the address of a visit', () => {
  const state = (overrides: Partial<SessionState>): SessionState => ({
    profile: PROFILES.web,
    lang: 'en',
    catalogue: null,
    site: { status: 'none' },
    tour: null,
    captionsOn: true,
    captionSize: 'normal',
    voice: 'recorded',
    deviceLangs: [],
    soundOn: true,
    spokenLangs: [],
    reducedMotion: false,
    hour: null,
    faults: [],
    status: null,
    ...overrides,
  });

  it('at home', () => {
    expect(addressOf(state({}))).toEqual({ ...HOME, lang: 'en' });
  });

  it('keeps the place that is still loading', () => {
    const place: TourPlace = { stopId: 'hall', mode: 'look' };
    expect(addressOf(state({ site: { status: 'loading', id: 'citadel', at: place } })).place).toEqual(place);
  });

  it('names tour, stop, cue and mode', () => {
    const script = siteDocument('citadel').tours[0]!;
    const position = { stopIndex: 1, cueIndex: 1, secondsIntoCue: 2 };
    const address = addressOf(
      state({
        site: { status: 'ready', id: 'citadel', loaded: loadedSite('citadel') },
        tour: { script, state: { ...initialState('en'), status: 'at-stop', position } },
        hour: 17.5,
      }),
      { quality: 'phone', phase: 'today' },
    );
    expect(formatAddress(address)).toBe(
      'lang=en&site=citadel&tour=highlight&stop=hall&cue=hall.2&mode=tour&quality=phone&phase=today&hour=17.5',
    );
  });

  it('names no stop while the tour has not begun, so that a visit opens with its start card', () => {
    const script = siteDocument('citadel').tours[0]!;
    const open = { status: 'ready', id: 'citadel', loaded: loadedSite('citadel') } as const;
    const address = addressOf(state({ site: open, tour: { script, state: initialState('en') } }));
    expect(formatAddress(address)).toBe('lang=en&site=citadel&tour=highlight&mode=tour');
  });
});
