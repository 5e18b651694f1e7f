export { sendPageTouches } from './page-touches.ts';
export { type IdleWatch, watchIdle } from './watch-idle.ts';
