export {
  addressOf,
  DEFAULT_PICTURE,
  formatAddress,
  parseAddress,
  type Picture,
} from './address.ts';
export { animationFrames } from './animation-frames.ts';
export { createSession } from './create-session.ts';
export { fetchContent } from './fetch-content.ts';
export { PROFILES, type Profile } from './profile.ts';
export { CAPTION_SIZES } from './session.ts';
export type {
  LoadedSite,
  Session,
  SessionState,
  SiteState,
} from './session.ts';
