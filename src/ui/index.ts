export { IdleWarning } from './idle-warning.tsx';
export type { SceneMark, SceneSlot, SceneSlotProps } from './scene-slot.ts';
export { SessionProvider, useSessionState } from './session-context.tsx';
export { TourApp } from './tour-app.tsx';
