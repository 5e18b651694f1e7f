import { describe, expect, it } from 'vitest';
import { ResolutionGovernor } from './resolution-governor.ts';

const feed = (governor: ResolutionGovernor, deltaSeconds: number, frames: number) => {
  for (let i = 0; i < frames; i++) governor.frame(deltaSeconds, true);
};

describe('ResolutionGovernor', () => {
  it('starts fine', () => expect(new ResolutionGovernor().scale).toBe(1));

  it('gets coarser while frames are slow, and stops at its floor', () => {
    const governor = new ResolutionGovernor();
    feed(governor, 0.1, 6);
    expect(governor.scale).toBeCloseTo(0.75);
    feed(governor, 0.1, 200);
    expect(governor.scale).toBeCloseTo(0.4);
  });

  it('gets finer again when frames are fast', () => {
    const governor = new ResolutionGovernor();
    feed(governor, 0.1, 200);
    feed(governor, 0.016, 200);
    expect(governor.scale).toBe(1);
  });

  it('leaves a steady 30 frames a second alone', () => {
    const governor = new ResolutionGovernor();
    feed(governor, 0.033, 100);
    expect(governor.scale).toBe(1);
  });

  it('reacts to a machine that needs seconds for a frame', () => {
    const governor = new ResolutionGovernor();
    feed(governor, 4, 6);
    expect(governor.scale).toBeLessThan(1);
  });

  it('leaves out detail where coarser pixels do not help, and does not bring it back', () => {
    const governor = new ResolutionGovernor();
    feed(governor, 0.1, 6 * 4);
    expect(governor).toMatchObject({ scale: 0.4, lessDetail: 0 });
    feed(governor, 0.1, 6 * 3);
    expect(governor.lessDetail).toBe(1);
    feed(governor, 0.1, 6 * 3);
    expect(governor.lessDetail).toBe(2);
    feed(governor, 0.016, 200);
    expect(governor).toMatchObject({ scale: 1, lessDetail: 2 });
  });

  it('is not fooled by one slow frame or by a rest', () => {
    const governor = new ResolutionGovernor();
    for (const delta of [0.016, 0.9, 0.016, 0.016, 0.016, 0.016]) governor.frame(delta, true);
    expect(governor.scale).toBe(1);
    for (let i = 0; i < 20; i++) governor.frame(60, false);
    expect(governor.scale).toBe(1);
  });
});
