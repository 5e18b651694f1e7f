// Visits for this room's tests, ready to be sent events.
import { createSession, type SessionOptions } from './create-session.ts';
import { PROFILES } from './profile.ts';
import type { LoadedSite, Session, SessionState, TourPlace } from './session.ts';
import {
  CATALOGUE,
  HandContent,
  HandFrames,
  HandNarrator,
  loadedSite,
  NO_SOLIDS,
  settled,
} from './stand-ins.ts';

/** A visit with everything it stands on, in the hand of a test. */
interface Stage {
  readonly session: Session;
  readonly frames: HandFrames;
  readonly narrator: HandNarrator;
  readonly content: HandContent;
  readonly now: () => SessionState;
}

/** A visit whose catalogue has arrived. */
export async function visit(
  options: Partial<SessionOptions> = {},
  narrator = new HandNarrator(),
): Promise<Stage> {
  const [frames, content] = [new HandFrames(), new HandContent()];
  const session = createSession(
    { frames, narrator, content },
    { profile: PROFILES.web, lang: 'vi', ...options },
  );
  await content.give('catalogue', CATALOGUE);
  return { session, frames, narrator, content, now: session.store.getState };
}

/** A visit at the citadel. */
export async function atCitadel(
  place: TourPlace = {},
  options: Partial<SessionOptions> = {},
  narrator = new HandNarrator(),
  site: Partial<LoadedSite> = {},
): Promise<Stage> {
  const stage = await visit(options, narrator);
  stage.session.openSite('citadel', place);
  await settled();
  await stage.content.give('citadel', { ...loadedSite('citadel'), ...site });
  await stage.content.give('citadel solids', NO_SOLIDS);
  return stage;
}
