export { IdleWarning } from './idle-warning.tsx';
export type { SceneSlot, SceneSlotProps } from './scene-slot.ts';
export { SessionProvider } from './session-context.tsx';
export { TourApp } from './tour-app.tsx';
