// Draws one GLB with the app's own materials, sky, sun and air, so that a model maker sees what a visitor will see.
import { FogExp2, PCFShadowMap, PerspectiveCamera, Scene, Vector3, WebGLRenderer } from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import type { SunPosition } from '../../src/content/index.ts';
import { daylightAt } from '../../src/scene/daylight.ts';
import { DaylightUniforms } from '../../src/scene/daylight-uniforms.ts';
import { MaterialShelf } from '../../src/scene/material-shelf.ts';
import { dressTile } from '../../src/scene/part-nodes.ts';
import { Sky } from '../../src/scene/sky.ts';
import { Sun } from '../../src/scene/sun.ts';
import { setToneMapping } from '../../src/scene/tone-mapping.ts';
import { fetchedSurfaces, SurfaceLibrary } from '../../src/scene/surface-library.ts';

/** What one picture shows. */
export interface PreviewView {
  readonly width: number;
  readonly height: number;
  readonly position: readonly [number, number, number];
  readonly target: readonly [number, number, number];
  readonly fovDegrees: number;
}

declare global {
  interface Window {
    /** Loads /model.glb under a sun; done when every texture is there. */
    openPreview(sun: SunPosition, fogDensityPerMetre: number): Promise<void>;
    drawPreview(view: PreviewView): { readonly calls: number; readonly triangles: number };
    isPreviewReady: boolean;
  }
}

const QUIET_MS = 700;

const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
setToneMapping(renderer);
renderer.shadowMap.enabled = true;
renderer.shadowMap.type = PCFShadowMap;
document.body.append(renderer.domElement);
const scene = new Scene();
const camera = new PerspectiveCamera(45, 1, 0.1, 12_000);
let lastArrival = performance.now();
let sun: Sun | null = null;

window.openPreview = async (position, fogDensityPerMetre) => {
  const daylight = daylightAt(position);
  const surfaces = new SurfaceLibrary(
    fetchedSurfaces(new URL('/surfaces/', location.href).href),
    512,
    8,
    () => {
      lastArrival = performance.now();
    },
  );
  const shelf = new MaterialShelf({
    surfaces,
    daylight: new DaylightUniforms(daylight).all,
    fades: false,
    onChange: () => {
      lastArrival = performance.now();
    },
  });
  const sky = new Sky(renderer, daylight, 512);
  sun = new Sun(daylight, 4096);
  scene.add(sky.dome, sun.light, sun.light.target);
  scene.environment = sky.environment;
  scene.environmentIntensity = daylight.skyIntensity;
  scene.fog = new FogExp2(daylight.horizonColour, fogDensityPerMetre);
  const { scene: model } = await new GLTFLoader().loadAsync('/model.glb');
  dressTile(model, shelf);
  scene.add(model);
  lastArrival = performance.now();
  while (performance.now() - lastArrival < QUIET_MS) await new Promise((resolve) => setTimeout(resolve, 50));
};

window.drawPreview = ({ width, height, position, target, fovDegrees }) => {
  renderer.setSize(width, height);
  camera.aspect = width / height;
  camera.fov = fovDegrees;
  camera.position.set(...position);
  camera.lookAt(...target);
  camera.updateProjectionMatrix();
  const at = new Vector3(...target);
  sun?.follow(at, camera.position.distanceTo(at));
  renderer.render(scene, camera);
  return { calls: renderer.info.render.calls, triangles: renderer.info.render.triangles };
};
window.isPreviewReady = true;
