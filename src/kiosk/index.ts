export { sendPageTouches } from './page-touches.ts';
export { type IdleClock, type IdleWarning, type IdleWatch, watchIdle } from './watch-idle.ts';
