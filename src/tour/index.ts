export type { Leg, TourEffect, TourEvent, TourPosition, TourState } from './state.ts';
