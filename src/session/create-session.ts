import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Result, warn } from '../base/index.ts';
import {
  type Catalogue,
  EMPTY_SOLID_MAP,
  isSegmentFree,
  LANGS,
  type Lang,
  type Pose,
  type SolidMap,
} from '../content/index.ts';
import {
  initialState,
  isMoving,
  isPlaying,
  OPEN_WORLD,
  resolvePlace,
  type TourEffect,
  type TourEvent,
  type TourState,
  transition,
} from '../tour/index.ts';
import type { SessionPorts } from './ports.ts';
import type { Profile } from './profile.ts';
import type {
  CaptionSize,
  VoiceChoice,
  Fault,
  LoadedSite,
  Session,
  SessionState,
  StatusMessage,
  TourPlace,
} from './session.ts';
import { Telling } from './telling.ts';

/** Old faults are forgotten beyond this, so that weeks of a kiosk do not fill its memory. */
const MOST_FAULTS = 50;

/** How a visit begins, and what `reset` goes back to. */
export interface SessionOptions {
  readonly profile: Profile;
  readonly lang: Lang;
  readonly reducedMotion?: boolean;
  readonly hour?: number | null;
}

/** A tour event with what changes in the session in the same moment. */
interface Change {
  readonly event: TourEvent;
  readonly patch: Partial<SessionState>;
}

/** Starts a visit: loads the catalogue and waits. */
export const createSession = (ports: SessionPorts, options: SessionOptions): Session =>
  new RunningSession(ports, options);

class RunningSession implements Session {
  readonly store: StoreApi<SessionState>;
  readonly #telling: Telling;
  readonly #solidMaps = new WeakMap<LoadedSite, Promise<SolidMap>>();
  readonly #life = new AbortController();
  #solids: SolidMap | null = null;
  #opening: AbortController | null = null;
  #catalogue: Promise<Result<Catalogue>> | null = null;
  #cameraProbe: (() => Pose | null) | null = null;
  #stopFrames: (() => void) | null = null;
  #queue: Change[] | null = null;
  #serial = 0;

  constructor(
    private readonly ports: SessionPorts,
    private readonly options: SessionOptions,
  ) {
    this.store = createStore(() => this.#freshState());
    this.#telling = new Telling(ports.narrator, (event) => this.send(event));
    const unwatch = ports.narrator.watchLanguages(() =>
      this.#set({
        spokenLangs: this.#spokenLangs(this.store.getState().site),
        deviceLangs: ports.narrator.languages(),
      }),
    );
    this.#life.signal.addEventListener('abort', unwatch);
    void this.#loadCatalogue();
  }

  send(event: TourEvent): void {
    if (event.type === 'switch-language') this.setLanguage(event.lang);
    else this.#apply(this.#withCamera(event));
  }

  openSite(siteId: string, at: TourPlace = {}): void {
    const { site } = this.store.getState();
    if (site.status === 'ready' && site.id === siteId) {
      this.#goTo(site.loaded, at);
      return;
    }
    this.#leaveSite();
    const opening = new AbortController();
    this.#opening = opening;
    const status = this.#message('status.loading', { site: this.#titleOf(siteId) });
    this.#set({ site: { status: 'loading', id: siteId, at }, tour: null, status });
    void this.#load(siteId, at, opening.signal);
  }

  goHome(): void {
    this.#leaveSite();
    this.#set({
      site: { status: 'none' },
      tour: null,
      status: null,
      spokenLangs: this.ports.narrator.languages(),
    });
    void this.#loadCatalogue();
  }

  setLanguage(lang: Lang): void {
    if (lang === this.store.getState().lang) return;
    const status = this.#message('status.language', { lang });
    if (this.store.getState().tour) this.#apply({ type: 'switch-language', lang }, { lang, status });
    else this.#set({ lang, status });
  }

  setCaptions(on: boolean): void {
    this.#set({ captionsOn: on });
  }

  setCaptionSize(size: CaptionSize): void {
    this.#set({ captionSize: size });
  }

  setVoice(voice: VoiceChoice): void {
    this.#set({ voice });
    this.#tell();
  }

  setReducedMotion(reduced: boolean): void {
    this.#set({ reducedMotion: reduced });
  }

  setHour(hour: number | null): void {
    this.#set({ hour });
  }

  setSound(on: boolean): void {
    this.#set({ soundOn: on });
    this.#telling.trustAgain();
    if (on) this.#tell();
    else this.#telling.hush();
  }

  setCameraProbe(probe: (() => Pose | null) | null): void {
    this.#cameraProbe = probe;
  }

  solidMapOf(site: LoadedSite): Promise<SolidMap> {
    const known = this.#solidMaps.get(site);
    if (known) return known;
    const loading = this.ports.content.loadSolidMap(site, this.#life.signal).then((result) => {
      if (result.ok) return result.value;
      if (!this.#life.signal.aborted) {
        const name = `${site.document.id}/${site.document.solidMap}`;
        this.report({ kind: 'site', name, message: result.error.message });
      }
      return EMPTY_SOLID_MAP;
    });
    this.#solidMaps.set(site, loading);
    return loading;
  }

  report(fault: Fault): void {
    const { faults } = this.store.getState();
    if (faults.some(({ kind, name }) => kind === fault.kind && name === fault.name)) return;
    warn(fault.name, fault.message);
    this.#set({ faults: [...faults, fault].slice(-MOST_FAULTS) });
  }

  clearFaults(kind: Fault['kind']): void {
    const { faults } = this.store.getState();
    if (faults.some((fault) => fault.kind === kind))
      this.#set({ faults: faults.filter((fault) => fault.kind !== kind) });
  }

  reset(): void {
    this.#leaveSite();
    this.#telling.trustAgain();
    // The catalogue is the same for everybody: it is not loaded again.
    this.store.setState({ ...this.#freshState(), catalogue: this.store.getState().catalogue }, true);
  }

  dispose(): void {
    this.#leaveSite();
    this.#life.abort();
  }

  #freshState(): SessionState {
    const { profile, lang, reducedMotion = false, hour = null } = this.options;
    return {
      profile,
      lang,
      catalogue: null,
      site: { status: 'none' },
      tour: null,
      captionsOn: true,
      captionSize: 'normal',
      voice: 'recorded',
      deviceLangs: this.ports.narrator.languages(),
      soundOn: true,
      spokenLangs: this.ports.narrator.languages(),
      reducedMotion,
      hour,
      faults: [],
      status: null,
    };
  }

  #set(patch: Partial<SessionState>): void {
    if (!this.#life.signal.aborted) this.store.setState(patch);
  }

  /** Applies a change and all that it leads to. Those asked for meanwhile (by a listener of the store) wait their turn. */
  #apply(event: TourEvent, patch: Partial<SessionState> = {}): void {
    if (this.#queue) {
      this.#queue.push({ event, patch });
      return;
    }
    const queue: Change[] = [{ event, patch }];
    this.#queue = queue;
    try {
      for (let next = queue.shift(); next; next = queue.shift()) this.#applyOne(next);
    } finally {
      this.#queue = null;
    }
  }

  #applyOne({ event, patch }: Change): void {
    const { tour, site } = this.store.getState();
    if (!tour || site.status !== 'ready') return;
    const solids = this.#solids;
    const world = solids ? { isSegmentFree: isSegmentFree.bind(null, solids) } : OPEN_WORLD;
    const { document } = site.loaded;
    const { state, effects } = transition(document, tour.script, tour.state, event, world);
    if (state === tour.state && Object.keys(patch).length === 0) return;
    const status = this.#statusAfter(tour.state, state, effects, site.loaded);
    this.#set({ ...(status ? { status } : {}), ...patch, tour: { script: tour.script, state } });
    for (const effect of effects) {
      if (effect.type === 'tell-cue') this.#tell();
      if (effect.type === 'hush') this.#telling.hush();
      // The scene reads the coming stop from the state.
      if (effect.type === 'prepare-stop') this.#prepare(effect.stopId, site.loaded);
    }
    this.#watchFrames();
  }

  #statusAfter(
    before: TourState,
    after: TourState,
    effects: readonly TourEffect[],
    { words }: LoadedSite,
  ): StatusMessage | null {
    for (const effect of effects) {
      if (effect.type === 'announce-ended') return this.#message('status.ended', {});
      if (effect.type === 'announce-stop') {
        const { stopId, number, count } = effect;
        const title = words[after.lang].stops[stopId]?.title ?? stopId;
        return this.#message('status.stop', { stopId, number, count, title });
      }
    }
    return isPlaying(before) && after.status === 'paused' ? this.#message('status.paused', {}) : null;
  }

  #message(key: StatusMessage['key'], values: StatusMessage['values']): StatusMessage {
    this.#serial += 1;
    return { serial: this.#serial, key, values };
  }

  #tell(): void {
    const { tour, site, soundOn, voice } = this.store.getState();
    this.#telling.hush();
    if (!soundOn || tour?.state.status !== 'at-stop' || site.status !== 'ready') return;
    this.#telling.tell(tour.script, tour.state, site.loaded, voice);
  }

  #prepare(stopId: string, { voices }: LoadedSite): void {
    const { tour, lang, soundOn } = this.store.getState();
    const cue = tour?.script.stops.find(({ id }) => id === stopId)?.cues[0];
    const clip = cue && voices[lang]?.get(cue.id);
    if (clip && soundOn) this.ports.narrator.prepare(clip.url);
  }

  /** Those that the narrator speaks by itself, and those of the open site's recordings. */
  #spokenLangs(site: SessionState['site']): readonly Lang[] {
    const own = this.ports.narrator.languages();
    const recorded = site.status === 'ready' ? LANGS.filter((lang) => site.loaded.voices[lang]) : [];
    return LANGS.filter((lang) => own.includes(lang) || recorded.includes(lang));
  }

  /** Frames are asked for only while the tour moves. */
  #watchFrames(): void {
    const { tour } = this.store.getState();
    const isNeeded = tour !== null && isMoving(tour.state);
    if (isNeeded && !this.#stopFrames) {
      this.#stopFrames = this.ports.frames.subscribe((deltaSeconds) => {
        const now = this.store.getState().tour;
        if (now) this.#apply(this.#telling.timeEvent(now.script, now.state, deltaSeconds));
      });
    } else if (!isNeeded) {
      this.#stopFrames?.();
      this.#stopFrames = null;
    }
  }

  /** While the visitor holds the camera only the scene knows where a flight has to begin. */
  #withCamera(event: TourEvent): TourEvent {
    const { tour } = this.store.getState();
    if (tour?.state.status !== 'free-look') return event;
    switch (event.type) {
      case 'return':
      case 'play':
      case 'restart':
      case 'next-stop':
      case 'previous-stop':
      case 'seek-cue':
      case 'seek-stop': {
        const from = event.from ?? this.#cameraProbe?.();
        return from ? { ...event, from } : event;
      }
      default:
        return event;
    }
  }

  #leaveSite(): void {
    this.#opening?.abort();
    this.#opening = null;
    this.#solids = null;
    this.#telling.hush();
    this.#stopFrames?.();
    this.#stopFrames = null;
  }

  async #load(siteId: string, at: TourPlace, signal: AbortSignal): Promise<void> {
    const catalogue = await this.#loadCatalogue();
    if (signal.aborted) return;
    if (!catalogue.ok) return this.#fail(siteId, catalogue.error);
    const entry = catalogue.value.sites.find(({ id }) => id === siteId);
    if (!entry) {
      warn('site', `"${siteId}" is not in the catalogue`);
      if (this.options.profile.showHome) return this.goHome();
      return this.#fail(siteId, new Error(`"${siteId}" is not in the catalogue`));
    }
    const loaded = await this.ports.content.loadSite(entry, signal);
    if (signal.aborted) return;
    if (!loaded.ok) return this.#fail(siteId, loaded.error);
    void this.solidMapOf(loaded.value).then((solids) => {
      // The empty map stands for "not known": it would take all that is below its flat ground for solid.
      if (!signal.aborted && solids !== EMPTY_SOLID_MAP) this.#solids = solids;
    });
    const faults = this.store.getState().faults.filter(({ name }) => name !== siteId);
    const site = { status: 'ready', id: siteId, loaded: loaded.value } as const;
    this.#goTo(loaded.value, at, { site, faults, status: null, spokenLangs: this.#spokenLangs(site) });
  }

  /** Opens the tour that a place is in (with `patch`, in one update), or moves in the one that is open. */
  #goTo({ document }: LoadedSite, at: TourPlace, patch: Partial<SessionState> = {}): void {
    const { script, events, problems } = resolvePlace(document, at);
    for (const { name, problem } of problems) warn(name, problem);
    const { tour, lang, profile } = this.store.getState();
    if (tour?.script !== script) {
      this.#telling.hush();
      this.#set({ ...patch, tour: { script, state: initialState(lang) } });
    } else if (at.mode === 'tour') this.send({ type: 'return' });
    for (const event of events) this.send(event);
    const status = this.store.getState().tour?.state.status;
    if (profile.startsByItself && (status === 'idle' || status === 'paused')) this.send({ type: 'play' });
    this.#watchFrames();
  }

  #fail(siteId: string, error: Error): void {
    const { message } = error;
    this.report({ kind: 'site', name: siteId, message });
    const status = this.#message('status.failed', { site: this.#titleOf(siteId) });
    this.#set({ site: { status: 'failed', id: siteId, message }, tour: null, status });
  }

  #titleOf(siteId: string): string {
    const { catalogue, lang } = this.store.getState();
    return catalogue?.sites.find(({ id }) => id === siteId)?.title[lang] ?? siteId;
  }

  /** The catalogue, loaded once; after a failure the next call tries again. */
  #loadCatalogue(): Promise<Result<Catalogue>> {
    this.#catalogue ??= this.ports.content.loadCatalogue(this.#life.signal).then((result) => {
      if (this.#life.signal.aborted) return result;
      if (result.ok) {
        const faults = this.store.getState().faults.filter(({ kind }) => kind !== 'catalogue');
        this.#set({ catalogue: result.value, faults });
      } else {
        this.#catalogue = null;
        this.report({ kind: 'catalogue', name: 'catalogue.json', message: result.error.message });
      }
      return result;
    });
    return this.#catalogue;
  }
}
