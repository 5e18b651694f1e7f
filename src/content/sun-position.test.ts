import { describe, expect, it } from 'vitest';
import { sunPositionAt } from './sun-position.ts';

const HANOI = { latitudeDegrees: 21.03, longitudeDegrees: 105.84, bearingDegrees: 0 };

describe('the sun over Hanoi on 10 October', () => {
  it('culminates in the south, 90° − 21° − 6.6° high, a little before noon', () => {
    const noon = sunPositionAt(HANOI, 11.73);
    expect(noon.elevationDegrees).toBeGreaterThan(61);
    expect(noon.elevationDegrees).toBeLessThan(63.4);
    expect(noon.azimuthDegrees).toBeCloseTo(180, 0);
  });

  it('rises in the east before six and sets in the west before six', () => {
    const [morning, evening] = [sunPositionAt(HANOI, 7), sunPositionAt(HANOI, 16.5)];
    expect(morning.azimuthDegrees).toBeGreaterThan(85);
    expect(morning.azimuthDegrees).toBeLessThan(115);
    expect(evening.azimuthDegrees).toBeGreaterThan(245);
    expect(evening.azimuthDegrees).toBeLessThan(275);
    expect(sunPositionAt(HANOI, 5).elevationDegrees).toBeLessThan(0);
    expect(sunPositionAt(HANOI, 18.5).elevationDegrees).toBeLessThan(0);
  });

  it('is told in the frame of a model that is turned', () => {
    const turned = sunPositionAt({ ...HANOI, bearingDegrees: 40 }, 16);
    const plain = sunPositionAt(HANOI, 16);
    expect(turned.azimuthDegrees).toBeCloseTo(plain.azimuthDegrees - 40, 6);
    expect(turned.elevationDegrees).toBeCloseTo(plain.elevationDegrees, 6);
  });
});
