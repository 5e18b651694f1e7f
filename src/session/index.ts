export {
  type Address,
  type AddressProblem,
  addressOf,
  applyAddress,
  formatAddress,
  parseAddress,
} from './address.ts';
export { animationFrames } from './animation-frames.ts';
export { createSession } from './create-session.ts';
export { fetchContent } from './fetch-content.ts';
export { PROFILES, type Profile } from './profile.ts';
export type {
  Fault,
  LoadedSite,
  Session,
  SessionState,
  SiteState,
  StatusMessage,
  TourPlace,
} from './session.ts';
