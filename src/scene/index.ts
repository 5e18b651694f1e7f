export type { MarkPosition } from './mark-positions.ts';
export { SceneCanvas, type SceneCanvasProps } from './scene-canvas.tsx';
