// The shapes of the session's Narrator port that this room fills; it may not import the session, `app` joins the two.
import type { Lang, VoiceClip } from '../content/index.ts';

/** One cue to be told. */
export interface Line {
  readonly lang: Lang;
  readonly text: string;
  /** Where in the cue to begin, and how long it is, seconds at speed 1. */
  readonly secondsIntoCue: number;
  readonly durationSeconds: number;
  readonly rate: number;
  /** Where it can be heard; null: nobody has recorded it. */
  readonly clip: VoiceClip | null;
}

/** Whom to tell how a line went. */
export interface Reports {
  ended(): void;
  failed(): void;
}

/** A clock source that can be heard; see src/session/ports.ts. */
export interface LineTeller {
  languages(): readonly Lang[];
  watchLanguages(onChange: () => void): () => void;
  tell(line: Line, reports: Reports): boolean;
  playheadSeconds(): number | null;
  /** A file that will be wanted soon. */
  prepare(url: string): void;
  hush(): void;
}
