import { PerspectiveCamera } from 'three';
import { describe, expect, it } from 'vitest';
import type { Point3 } from '../base/index.ts';
import type { Detail } from '../content/index.ts';
import { applyPose } from './camera-pose.ts';
import { projectMarks, sameMarks } from './mark-positions.ts';

const pose = { position: [0, 0, 10], target: [0, 0, 0], fovDegrees: 45 } as const;
const detail = (id: string, position: Point3): Detail => ({
  id,
  position,
  part: 'wall',
  standsIn: null,
  evidence: 'sourced',
  sources: ['S1'],
  pose,
  phase: 'today',
  hour: null,
});
const camera = new PerspectiveCamera();
applyPose(camera, pose, 16 / 9);

describe('projectMarks', () => {
  it('puts what is looked at in the middle of the canvas', () => {
    const [mark] = projectMarks([detail('a', [0, 0, 0])], camera, 1600, 900, 'today', () => true);
    expect(mark).toEqual({ detailId: 'a', xPixels: 800, yPixels: 450, visible: true });
  });
  it('hides what is behind the camera or out of the picture', () => {
    const marks = projectMarks(
      [detail('b', [0, 0, 20]), detail('c', [90, 0, 0])],
      camera,
      1600,
      900,
      'today',
      () => true,
    );
    expect(marks.map(({ visible }) => visible)).toEqual([false, false]);
  });
  it('hides what stands behind something solid', () => {
    const [mark] = projectMarks([detail('a', [0, 0, 0])], camera, 1600, 900, 'today', () => false);
    expect(mark!.visible).toBe(false);
  });
  it('hides what does not stand in the phase', () => {
    const gone = { ...detail('a', [0, 0, 0]), standsIn: ['le-1467'] };
    const isVisible = (phase: string) =>
      projectMarks([gone], camera, 1600, 900, phase, () => true)[0]!.visible;
    expect(isVisible('today')).toBe(false);
    expect(isVisible('le-1467')).toBe(true);
  });
  it('notices a move of one pixel', () => {
    const a = projectMarks([detail('a', [0, 0, 0])], camera, 1600, 900, 'today', () => true);
    expect(sameMarks(a, a)).toBe(true);
    expect(sameMarks(a, [{ ...a[0]!, xPixels: 801 }])).toBe(false);
  });
});
