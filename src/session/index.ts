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
