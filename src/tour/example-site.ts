// A small site for this room's tests: three stops, six cues, two details; every number easy to add up in the head.
import type { Cue, Detail, Pose, SiteDocument, Stop, Tour } from '../content/index.ts';

/** A view from `position`, looking at the origin unless told otherwise. */
export const pose = (position: Pose['position'], overrides: Partial<Pose> = {}): Pose => ({
  position,
  target: [0, 0, 0],
  fovDegrees: 45,
  ...overrides,
});

/** A cue of 4 s in Vietnamese and 5 s in English. */
export const cue = (id: string, overrides: Partial<Cue> = {}): Cue => ({
  id,
  pose: pose([0, 10, 50]),
  highlight: null,
  phase: 'today',
  hour: null,
  sources: [],
  durationSeconds: { vi: 4, en: 5 },
  ...overrides,
});

/** A stop whose cues are told from its own view. */
export const stop = (id: string, view: Pose, cues: readonly Partial<Cue>[]): Stop => ({
  id,
  pose: view,
  cues: cues.map((overrides, index) => cue(`${id}.${index + 1}`, { pose: view, ...overrides })),
});

/** Where the example's second cue of its first stop moves the camera. */
export const CLOSER = pose([0, 10, 20]);

/** gate (2 cues) → hall (3 cues) → roof (1 cue). */
export const exampleTour = (overrides: Partial<Tour> = {}): Tour => ({
  id: 'highlight',
  stops: [
    stop('gate', pose([0, 10, 50]), [{ highlight: 'arch' }, { pose: CLOSER }]),
    stop('hall', pose([80, 10, 0]), [
      {},
      { phase: 'old', hour: 18.5, durationSeconds: { vi: 2, en: 6 } },
      {},
    ]),
    stop('roof', pose([0, 60, -80]), [{}]),
  ],
  ...overrides,
});

const detail = (id: string, part: string, view: Pose): Detail => ({
  id,
  part,
  position: [0, 0, 0],
  standsIn: null,
  evidence: 'sourced',
  sources: ['book'],
  pose: view,
  phase: 'today',
  hour: null,
});

/** A site around `exampleTour()`. */
export const exampleSite = (overrides: Partial<SiteDocument> = {}): SiteDocument => ({
  schemaVersion: 1,
  id: 'example',
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
  details: [detail('lintel', 'arch', pose([0, 8, 6])), detail('ridge', 'roof', pose([0, 30, 10]))],
  tours: [exampleTour()],
  tileset: 'tileset.json',
  solidMap: 'solid.bin',
  ...overrides,
});
