// Small kernels between the tour's poses and a three.js camera.
import { MathUtils, type PerspectiveCamera } from 'three';
import { distanceMetres } from '../base/index.ts';
import type { Pose } from '../content/index.ts';

/** Poses are composed for this picture; a narrower one keeps at least this share of its width in view. */
const COMPOSED_ASPECT = 16 / 9;
const KEPT_WIDTH = 0.62;
const WIDEST_FOV_DEGREES = 84;

/** Vertical field of view that keeps what the pose was composed for in view on a narrow screen. */
export function fittedFovDegrees(fovDegrees: number, aspect: number): number {
  const half = Math.tan(MathUtils.degToRad(fovDegrees) / 2);
  const needed = (half * COMPOSED_ASPECT * KEPT_WIDTH) / aspect;
  return Math.min(WIDEST_FOV_DEGREES, MathUtils.radToDeg(2 * Math.atan(Math.max(half, needed))));
}

/** Near plane that keeps depth precise far away without cutting what is close. */
export const nearPlaneMetres = (targetDistanceMetres: number): number =>
  MathUtils.clamp(targetDistanceMetres * 0.02, 0.1, 1.2);

/** Fits the camera's lens to a pose and a picture, wherever the camera itself stands. Returns whether it changed. */
export function fitLens(camera: PerspectiveCamera, pose: Pose, aspect: number): boolean {
  const fov = fittedFovDegrees(pose.fovDegrees, aspect);
  const near = nearPlaneMetres(distanceMetres(pose.position, pose.target));
  const isFitted =
    Math.abs(camera.fov - fov) <= 1e-4 && Math.abs(camera.near - near) <= 1e-4 && camera.aspect === aspect;
  if (isFitted) return false;
  camera.fov = fov;
  camera.near = near;
  camera.aspect = aspect;
  camera.updateProjectionMatrix();
  return true;
}

/** Puts the camera where the pose says. Returns whether anything moved. */
export function applyPose(camera: PerspectiveCamera, pose: Pose, aspect: number): boolean {
  const [x, y, z] = pose.position;
  const before = camera.matrix.elements.slice();
  camera.position.set(x, y, z);
  camera.lookAt(...pose.target);
  camera.updateMatrix();
  const lensChanged = fitLens(camera, pose, aspect);
  camera.updateMatrixWorld(true);
  return lensChanged || camera.matrix.elements.some((value, i) => Math.abs(value - before[i]!) > 1e-5);
}

/** Whether two poses are the same to the eye. */
export const samePose = (a: Pose, b: Pose): boolean =>
  distanceMetres(a.position, b.position) < 1e-3 &&
  distanceMetres(a.target, b.target) < 1e-3 &&
  Math.abs(a.fovDegrees - b.fovDegrees) < 1e-2;
