export { SceneCanvas } from './scene-canvas.tsx';
