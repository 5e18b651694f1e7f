export { OPEN_WORLD } from './flight.ts';
export { type FlightPath, planPath, poseAlong } from './path.ts';
export { type AskedPlace, resolvePlace } from './place.ts';
export {
  cueSeconds,
  currentCue,
  currentHour,
  currentPhase,
  currentStop,
  highlightedPart,
  isMoving,
  isPlaying,
  placeOf,
  poseGoal,
  progress,
  restPose,
  tourSeconds,
  upcomingStop,
} from './selectors.ts';
export type { TourEffect, TourEvent, TourState } from './state.ts';
export { initialState, transition } from './transition.ts';
