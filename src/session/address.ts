// What a visit's address says. Pure: `app` reads it from and writes it to the address bar.
import { LANGS, type Lang } from '../content/index.ts';
import { placeOf } from '../tour/index.ts';
import type { Profile } from './profile.ts';
import type { SessionState, TourPlace } from './session.ts';

const QUALITIES = ['auto', 'high', 'medium', 'phone'] as const;

/** Everything an address can say. */
export interface Address {
  /** Null: not said; the app chooses. */
  readonly lang: Lang | null;
  /** Null: the list of sites. */
  readonly siteId: string | null;
  /** Where in the site; empty without a site. */
  readonly place: TourPlace;
  readonly profile: Profile['id'];
  readonly quality: (typeof QUALITIES)[number];
  /** Phase shown whatever the tour says; null: the tour's. */
  readonly phase: string | null;
  /** Local hour of the light, 0–24, whatever the tour says; null: the tour's. */
  readonly hour: number | null;
}

/** How the picture is drawn: what an address says once and a visit keeps. */
export type Picture = Pick<Address, 'quality' | 'phase'>;

/** Nothing said about the picture. */
export const DEFAULT_PICTURE: Picture = { quality: 'auto', phase: null };

/** What was said and could not be meant: the default stands instead. `name` is the parameter's. */
export interface AddressProblem {
  readonly name: string;
  readonly problem: string;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const CUE = /^[a-z0-9]+(-[a-z0-9]+)*\.[1-9][0-9]*$/;
const MODES = ['tour', 'look', 'detail'] as const;

/**
 * Reads the part of an address after "?". Parameters: lang, site, tour, stop, cue, mode, detail, kiosk=1, embed=1,
 * quality, phase, hour. Others are left alone. Ids are only checked for their form here; the site knows which exist.
 */
export function parseAddress(search: string): {
  readonly address: Address;
  readonly problems: readonly AddressProblem[];
} {
  const said = new URLSearchParams(search);
  const problems: AddressProblem[] = [];
  const refuse = (name: string, expected: string): void => {
    problems.push({ name, problem: `"${said.get(name)}" given, ${expected}` });
  };
  const oneOf = <T extends string>(name: string, values: readonly T[]): T | undefined => {
    const value = said.get(name);
    const known = values.find((each) => each === value);
    if (value !== null && known === undefined) refuse(name, `expected one of ${values.join(', ')}`);
    return known;
  };
  const id = (name: string, form: RegExp): string | undefined => {
    const value = said.get(name) ?? undefined;
    if (value === undefined || form.test(value)) return value;
    refuse(name, 'expected an id');
    return undefined;
  };
  const hourOf = (): number | null => {
    const value = said.get('hour');
    if (value === null) return null;
    const hour = value.trim() === '' ? Number.NaN : Number(value);
    if (hour >= 0 && hour <= 24) return hour;
    refuse('hour', 'expected an hour from 0 to 24');
    return null;
  };
  const isKiosk = oneOf('kiosk', ['1']) !== undefined;
  const isEmbed = oneOf('embed', ['1']) !== undefined;
  if (isKiosk && isEmbed) refuse('embed', 'but a kiosk is not embedded');
  const siteId = id('site', SLUG) ?? null;
  const detailId = id('detail', SLUG);
  const place = given({
    tourId: id('tour', SLUG),
    stopId: id('stop', SLUG),
    cueId: id('cue', CUE),
    ...modeOf(oneOf('mode', MODES), detailId, refuse),
  });
  if (!siteId) for (const name of Object.keys(place)) refuse(name.replace('Id', ''), 'but no site');
  return {
    address: {
      lang: oneOf('lang', LANGS) ?? null,
      siteId,
      place: siteId ? place : {},
      profile: isKiosk ? 'kiosk' : isEmbed ? 'embed' : 'web',
      quality: oneOf('quality', QUALITIES) ?? 'auto',
      phase: id('phase', SLUG) ?? null,
      hour: hourOf(),
    },
    problems,
  };
}

/** A detail is open in mode "detail", and only there. */
function modeOf(
  mode: (typeof MODES)[number] | undefined,
  detailId: string | undefined,
  refuse: (name: string, expected: string) => void,
): Pick<TourPlace, 'mode' | 'detailId'> {
  if (detailId !== undefined && (mode === undefined || mode === 'detail'))
    return { mode: 'detail', detailId };
  if (detailId !== undefined) refuse('detail', `but mode is ${mode}`);
  if (mode !== 'detail') return given({ mode });
  refuse('mode', 'but no detail');
  return { mode: 'look' };
}

/** The parameters of an address, without "?"; what is the default is left out. Reads back as the same address. */
export function formatAddress({ lang, siteId, place, profile, quality, phase, hour }: Address): string {
  const parameters = given({
    lang: lang ?? undefined,
    site: siteId ?? undefined,
    tour: place.tourId,
    stop: place.stopId,
    cue: place.cueId,
    mode: place.mode,
    detail: place.detailId,
    kiosk: profile === 'kiosk' ? '1' : undefined,
    embed: profile === 'embed' ? '1' : undefined,
    quality: quality === 'auto' ? undefined : quality,
    phase: phase ?? undefined,
    hour: hour === null ? undefined : String(hour),
  });
  return new URLSearchParams(parameters as Record<string, string>).toString();
}

/** The address of what a visitor sees now. */
export function addressOf(state: SessionState, picture: Picture = DEFAULT_PICTURE): Address {
  const { lang, profile, site, tour, hour } = state;
  const siteId = site.status === 'none' ? null : site.id;
  return { lang, siteId, place: siteId ? placeIn(site, tour) : {}, profile: profile.id, ...picture, hour };
}

function placeIn(site: SessionState['site'], tour: SessionState['tour']): TourPlace {
  if (tour) return placeOf(tour.script, tour.state);
  return site.status === 'loading' ? (site.at ?? {}) : {};
}

/** Without the fields that are undefined. */
const given = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
