import { describe, expect, it } from 'vitest';
import { daylightAt } from './daylight.ts';

const brightness = ({ r, g, b }: { r: number; g: number; b: number }): number => 0.3 * r + 0.6 * g + 0.1 * b;

describe('daylight', () => {
  it('points at the sun: azimuth 90° is +x, the model’s −z is north', () => {
    const { towardsSun } = daylightAt({ azimuthDegrees: 90, elevationDegrees: 0 });
    expect(towardsSun.x).toBeCloseTo(1, 6);
    expect(towardsSun.z).toBeCloseTo(0, 6);
    expect(daylightAt({ azimuthDegrees: 0, elevationDegrees: 30 }).towardsSun.z).toBeLessThan(-0.8);
  });

  it('grows brighter and cooler as the sun climbs, without a jump', () => {
    let before = daylightAt({ azimuthDegrees: 180, elevationDegrees: -20 });
    expect(before.sunIntensity).toBe(0);
    for (let elevationDegrees = -19; elevationDegrees <= 80; elevationDegrees++) {
      const now = daylightAt({ azimuthDegrees: 180, elevationDegrees });
      expect(now.sunIntensity).toBeGreaterThanOrEqual(before.sunIntensity - 1e-9);
      expect(now.sunIntensity - before.sunIntensity).toBeLessThan(0.6);
      expect(Math.abs(brightness(now.horizonColour) - brightness(before.horizonColour))).toBeLessThan(0.1);
      before = now;
    }
    const [low, high] = [6, 60].map(
      (elevationDegrees) => daylightAt({ azimuthDegrees: 180, elevationDegrees }).sunColour,
    );
    expect(low!.b / low!.r).toBeLessThan(high!.b / high!.r);
  });

  it('turns lamps on while the sun goes down', () => {
    const lampShare = (elevationDegrees: number) =>
      daylightAt({ azimuthDegrees: 270, elevationDegrees }).lampShare;
    expect(lampShare(20)).toBe(0);
    expect(lampShare(1)).toBeCloseTo(0.5, 6);
    expect(lampShare(-10)).toBe(1);
  });
});
