// Hand-driven ports and a small site for this room's tests.
import { fail, ok, type Result } from '../base/index.ts';
import type {
  Catalogue,
  CatalogueEntry,
  Cue,
  Lang,
  Pose,
  SiteDocument,
  SolidMap,
  Stop,
  Words,
} from '../content/index.ts';
import { EMPTY_SOLID_MAP } from '../content/index.ts';
import type { ContentLoader, FrameSource, NarrationLine, NarrationReports, Narrator } from './ports.ts';
import type { LoadedSite } from './session.ts';

const pose = (position: Pose['position']): Pose => ({ position, target: [0, 0, 0], fovDegrees: 45 });

const cue = (id: string, view: Pose): Cue => ({
  id,
  pose: view,
  highlight: null,
  phase: 'today',
  hour: null,
  sources: [],
  durationSeconds: { vi: 4, en: 5 },
});

const stop = (id: string, view: Pose): Stop => ({
  id,
  pose: view,
  cues: [cue(`${id}.1`, view), cue(`${id}.2`, view)],
});

/** Two stops of two cues each, 4 s a cue in Vietnamese and 5 s in English; one detail. */
export const siteDocument = (id: string): SiteDocument => ({
  schemaVersion: 1,
  id,
  location: { latitudeDegrees: 21, longitudeDegrees: 105, bearingDegrees: 0 },
  light: { hour: 9, sunAzimuthDegrees: 90, sunElevationDegrees: 40, fogDensityPerMetre: 0 },
  freeLook: {
    centre: [0, 0, 0],
    radiusMetres: 200,
    minDistanceMetres: 2,
    maxDistanceMetres: 150,
    maxHeightMetres: 100,
  },
  phases: [{ id: 'today', fromYear: 1900, toYear: null }],
  defaultPhase: 'today',
  sources: [{ id: 'book', title: 'A book' }],
  details: [
    {
      id: 'lintel',
      part: 'arch',
      position: [0, 0, 0],
      standsIn: null,
      evidence: 'sourced',
      sources: ['book'],
      pose: pose([0, 8, 6]),
      phase: 'today',
      hour: null,
    },
  ],
  tours: [{ id: 'highlight', stops: [stop('gate', pose([0, 10, 50])), stop('hall', pose([80, 10, 0]))] }],
  tileset: 'tileset.json',
  solidMap: 'solid.bin',
});

export const siteWords = (lang: Lang): Words => ({
  schemaVersion: 1,
  title: `title ${lang}`,
  summary: 'summary',
  alt: 'alt',
  tours: { highlight: { title: 'Highlights' } },
  stops: { gate: { title: `gate ${lang}`, alt: 'a' }, hall: { title: `hall ${lang}`, alt: 'a' } },
  cues: Object.fromEntries(['gate.1', 'gate.2', 'hall.1', 'hall.2'].map((id) => [id, `${id} ${lang}`])),
  details: { lintel: { title: 'Lintel', body: 'b', alt: 'a' } },
  phases: { today: 'Today' },
  parts: { arch: 'Arch' },
});

export const loadedSite = (id: string): LoadedSite => ({
  document: siteDocument(id),
  words: { vi: siteWords('vi'), en: siteWords('en') },
  voices: {},
  baseUrl: `sites/${id}/`,
});

const entry = (id: string): CatalogueEntry => ({
  id,
  latitudeDegrees: 21,
  longitudeDegrees: 105,
  title: { vi: `${id} vi`, en: `${id} en` },
  summary: { vi: 's', en: 's' },
  document: `${id}/site.json`,
});

export const CATALOGUE: Catalogue = { schemaVersion: 1, sites: [entry('citadel'), entry('opera')] };

/** Frames that happen when a test says so. */
export class HandFrames implements FrameSource {
  readonly #listeners = new Set<(deltaSeconds: number) => void>();

  get isWatched(): boolean {
    return this.#listeners.size > 0;
  }

  subscribe(onFrame: (deltaSeconds: number) => void): () => void {
    this.#listeners.add(onFrame);
    return () => this.#listeners.delete(onFrame);
  }

  /** Lets time pass in frames of `step` seconds. */
  pass(seconds: number, step = 0.1): void {
    for (let count = Math.round(seconds / step); count > 0; count -= 1) {
      for (const listener of [...this.#listeners]) listener(step);
    }
  }
}

/** A narrator that writes down what it is asked for. */
export class HandNarrator implements Narrator {
  readonly lines: NarrationLine[] = [];
  reports: NarrationReports | null = null;
  playhead: number | null = null;
  #onChange: () => void = () => undefined;

  constructor(private spoken: readonly Lang[] = []) {}

  languages(): readonly Lang[] {
    return this.spoken;
  }

  watchLanguages(onChange: () => void): () => void {
    this.#onChange = onChange;
    return () => undefined;
  }

  /** Voices arrive. */
  learn(langs: readonly Lang[]): void {
    this.spoken = langs;
    this.#onChange();
  }

  tell(line: NarrationLine, reports: NarrationReports): boolean {
    this.lines.push(line);
    this.reports = reports;
    return true;
  }

  playheadSeconds(): number | null {
    return this.playhead;
  }

  readonly prepared: string[] = [];

  prepare(url: string): void {
    this.prepared.push(url);
  }

  hush(): void {
    this.reports = null;
  }
}

/** Content that arrives when a test says so; what is asked for is kept by name. */
export class HandContent implements ContentLoader {
  readonly #waiting = new Map<string, (result: Result<unknown>) => void>();
  readonly signals = new Map<string, AbortSignal>();

  loadCatalogue(signal: AbortSignal): Promise<Result<Catalogue>> {
    return this.#ask('catalogue', signal);
  }

  loadSite({ id }: CatalogueEntry, signal: AbortSignal): Promise<Result<LoadedSite>> {
    return this.#ask(id, signal);
  }

  loadSolidMap({ document }: LoadedSite, signal: AbortSignal): Promise<Result<SolidMap>> {
    return this.#ask(`${document.id} solids`, signal);
  }

  get asked(): readonly string[] {
    return [...this.signals.keys()];
  }

  async give(name: string, value: unknown): Promise<void> {
    this.#waiting.get(name)?.(ok(value));
    await settled();
  }

  async refuse(name: string, message: string): Promise<void> {
    this.#waiting.get(name)?.(fail(new Error(message)));
    await settled();
  }

  #ask<T>(name: string, signal: AbortSignal): Promise<Result<T>> {
    this.signals.set(name, signal);
    return new Promise((resolve) => this.#waiting.set(name, resolve as (result: Result<unknown>) => void));
  }
}

/** All that was promised so far has happened. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

export const NO_SOLIDS = { ...EMPTY_SOLID_MAP, ground: { ...EMPTY_SOLID_MAP.ground, heights: [-500] } };
