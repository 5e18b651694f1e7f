// How the page and the picture meet: `ui` leaves a place open, `app` puts the scene in it. Neither imports the other.
import type { ComponentType } from 'react';
import type { Session } from '../session/index.ts';

/** Where a detail's mark is on the picture, CSS pixels from its top left corner. */
export interface SceneMark {
  readonly detailId: string;
  readonly xPixels: number;
  readonly yPixels: number;
  readonly visible: boolean;
}

/** What the page hands to the scene. */
export interface SceneSlotProps {
  readonly session: Session;
  readonly onMarkPositions: (marks: readonly SceneMark[]) => void;
  /** Name of the picture in the active language. */
  readonly label: string;
}

/** The scene as the page sees it; it may arrive later (React.lazy). */
export type SceneSlot = ComponentType<SceneSlotProps>;
