import { describe, expect, it } from 'vitest';
import { LightOfDay } from './light-of-day.ts';

const HANOI = {
  location: { latitudeDegrees: 21.02, longitudeDegrees: 105.86, bearingDegrees: 0 },
  light: { hour: 15, sunAzimuthDegrees: 240, sunElevationDegrees: 40, fogDensityPerMetre: 0 },
};
const NIGHT = 19;

describe('the light of day', () => {
  it('is the site’s own, or that of the hour', () => {
    expect(new LightOfDay(HANOI, null).daylight.lampShare).toBe(0);
    expect(new LightOfDay(HANOI, NIGHT).daylight.lampShare).toBe(1);
  });

  it('goes down step by step and arrives', () => {
    const light = new LightOfDay(HANOI, null);
    light.goTo(NIGHT, false);
    const heights = [light.daylight.towardsSun.y];
    for (let frame = 0; light.isMoving && frame < 1000; frame++) {
      if (light.step(1 / 60)) heights.push(light.daylight.towardsSun.y);
    }
    expect(heights.length).toBeGreaterThan(8);
    expect(heights.length).toBeLessThan(16);
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
    expect(light.daylight).toEqual(new LightOfDay(HANOI, NIGHT).daylight);
    expect(light.step(1)).toBe(false);
  });

  it('is there with the next step when cut', () => {
    const light = new LightOfDay(HANOI, NIGHT);
    light.goTo(null, true);
    expect(light.isMoving).toBe(true);
    expect(light.step(0)).toBe(true);
    expect(light.isMoving).toBe(false);
    expect(light.daylight).toEqual(new LightOfDay(HANOI, null).daylight);
  });

  it('turns back on the way from where it is', () => {
    const light = new LightOfDay(HANOI, null);
    const noon = light.daylight.towardsSun.y;
    light.goTo(NIGHT, false);
    light.step(1.2);
    const dusk = light.daylight.towardsSun.y;
    expect(dusk).toBeLessThan(noon);
    light.goTo(null, false);
    light.step(0.21);
    expect(light.daylight.towardsSun.y).toBeGreaterThan(dusk);
    expect(light.daylight.towardsSun.y).toBeLessThan(noon);
  });

  it('stays where it is when asked for what there is', () => {
    const light = new LightOfDay(HANOI, NIGHT);
    light.goTo(NIGHT, false);
    expect(light.isMoving).toBe(false);
  });
});
