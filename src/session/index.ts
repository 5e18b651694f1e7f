export {
  type Address,
  type AddressProblem,
  addressOf,
  applyAddress,
  formatAddress,
  parseAddress,
} from './address.ts';
export { animationFrames } from './animation-frames.ts';
export { createSession, type SessionOptions } from './create-session.ts';
export { fetchContent } from './fetch-content.ts';
export type {
  ContentLoader,
  FrameSource,
  NarrationLine,
  NarrationReports,
  Narrator,
  SessionPorts,
} from './ports.ts';
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
