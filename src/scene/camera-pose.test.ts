import { PerspectiveCamera } from 'three';
import { describe, expect, it } from 'vitest';
import { applyPose, fittedFovDegrees, nearPlaneMetres } from './camera-pose.ts';

describe('fittedFovDegrees', () => {
  it('leaves a wide picture as it was composed', () => {
    expect(fittedFovDegrees(45, 16 / 9)).toBeCloseTo(45);
    expect(fittedFovDegrees(45, 2.4)).toBeCloseTo(45);
  });
  it('opens up on a portrait phone so that the subject stays in view, within reason', () => {
    const portrait = fittedFovDegrees(45, 9 / 16);
    expect(portrait).toBeGreaterThan(60);
    expect(portrait).toBeLessThanOrEqual(84);
  });
});

describe('applyPose', () => {
  it('puts the camera there, looking at the target, and says whether it moved', () => {
    const camera = new PerspectiveCamera();
    const pose = { position: [0, 2, 10], target: [0, 2, 0], fovDegrees: 40 } as const;
    expect(applyPose(camera, pose, 16 / 9)).toBe(true);
    expect(camera.position.toArray()).toEqual([0, 2, 10]);
    expect(camera.fov).toBeCloseTo(40);
    expect(applyPose(camera, pose, 16 / 9)).toBe(false);
  });
});

describe('nearPlaneMetres', () => {
  it('is close for details and farther for overviews', () => {
    expect(nearPlaneMetres(2)).toBeCloseTo(0.1);
    expect(nearPlaneMetres(400)).toBeCloseTo(1.2);
  });
});
