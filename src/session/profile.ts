/** How the app presents itself. A profile is data: rooms read its fields and never ask for its id. */
export interface Profile {
  readonly id: 'web' | 'kiosk' | 'embed';
  /** Whether a visitor may leave the site for the list of five. */
  readonly showHome: boolean;
  /** Whether the app's own header (name, list of sites) is drawn round the tour. */
  readonly showHeader: boolean;
  /** Whether anything may lead out of the app (links, context menu, text selection). */
  readonly allowWayOut: boolean;
  /** Smallest side of a main button, CSS pixels. */
  readonly controlSizePixels: number;
  /** Size of all text, 1 for a reader's own screen; more where people stand before it. */
  readonly textScale: number;
  /** Whether the tour begins by itself when a site opens. */
  readonly startsByItself: boolean;
  /** After how many idle seconds to warn, per situation; null: never. Figures: kiosk-a11y.md, section 4. */
  readonly idle: {
    readonly freeLookSeconds: number;
    readonly pausedSeconds: number;
    readonly endedSeconds: number;
    readonly homeSeconds: number;
    readonly warningSeconds: number;
  } | null;
}

const WEB: Profile = {
  id: 'web',
  showHome: true,
  showHeader: true,
  allowWayOut: true,
  controlSizePixels: 44,
  textScale: 1,
  startsByItself: false,
  idle: null,
};

/** The profiles by name. */
export const PROFILES: Readonly<Record<Profile['id'], Profile>> = {
  web: WEB,
  kiosk: {
    ...WEB,
    id: 'kiosk',
    allowWayOut: false,
    controlSizePixels: 72,
    textScale: 1.3,
    startsByItself: true,
    idle: { freeLookSeconds: 60, pausedSeconds: 120, endedSeconds: 45, homeSeconds: 90, warningSeconds: 25 },
  },
  embed: { ...WEB, id: 'embed', showHome: false, showHeader: false },
};
