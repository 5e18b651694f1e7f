// Limits of looking around: never under the ground, never inside a wall, never lost in the void.
import type { CameraControlsImpl } from '@react-three/drei';
import { Box3, MathUtils, Vector3, type PerspectiveCamera } from 'three';
import type { Point3 } from '../base/index.ts';
import type { Pose, SiteDocument } from '../content/index.ts';

/** Shallowest and steepest looks: a little from below, almost straight down. */
const LOWEST_POLAR_DEGREES = 4;
const HIGHEST_POLAR_DEGREES = 115;
/** Nearer to what is looked at than this, a finger would be in the stone. */
const CLOSEST_METRES = 0.6;
/** One press of an arrow key. */
const STEP_DEGREES = 8;
const ZOOM_STEP = 0.18;

/** Gives the controls the site's limits. */
export function limitControls(controls: CameraControlsImpl, { freeLook }: SiteDocument): void {
  const { centre, radiusMetres, maxHeightMetres } = freeLook;
  controls.minDistance = Math.min(CLOSEST_METRES, freeLook.minDistanceMetres);
  controls.maxDistance = freeLook.maxDistanceMetres;
  controls.minPolarAngle = MathUtils.degToRad(LOWEST_POLAR_DEGREES);
  controls.maxPolarAngle = MathUtils.degToRad(HIGHEST_POLAR_DEGREES);
  controls.dollySpeed = 0.6;
  controls.smoothTime = 0.18;
  controls.draggingSmoothTime = 0.08;
  controls.setBoundary(
    new Box3(
      new Vector3(centre[0] - radiusMetres, centre[1] - 20, centre[2] - radiusMetres),
      new Vector3(centre[0] + radiusMetres, centre[1] + maxHeightMetres, centre[2] + radiusMetres),
    ),
  );
}

/** Whether a camera may stand at a point of this site. */
export function isWithinReach([x, y, z]: Point3, { freeLook }: SiteDocument): boolean {
  const [cx, cy, cz] = freeLook.centre;
  return Math.hypot(x - cx, z - cz) <= freeLook.radiusMetres && y - cy <= freeLook.maxHeightMetres;
}

/** What an arrow key, + or − does to the view. Returns whether the key was one of them. */
export function lookByKey(controls: CameraControlsImpl, key: string): boolean {
  const step = MathUtils.degToRad(STEP_DEGREES);
  switch (key) {
    case 'ArrowLeft':
      void controls.rotate(-step, 0, true);
      return true;
    case 'ArrowRight':
      void controls.rotate(step, 0, true);
      return true;
    case 'ArrowUp':
      void controls.rotate(0, -step, true);
      return true;
    case 'ArrowDown':
      void controls.rotate(0, step, true);
      return true;
    case '+':
    case '=':
      void controls.dolly(controls.distance * ZOOM_STEP, true);
      return true;
    case '-':
      void controls.dolly(-controls.distance * ZOOM_STEP, true);
      return true;
    default:
      return false;
  }
}

const at = new Vector3();

/** The pose the controls hold now. */
export function poseOfControls(
  controls: CameraControlsImpl,
  camera: PerspectiveCamera,
  fovDegrees: number,
): Pose {
  const target = controls.getTarget(at, false).toArray() as unknown as Point3;
  return { position: camera.position.toArray() as unknown as Point3, target, fovDegrees };
}
