import type { IUniform } from 'three';
import type { Daylight } from './daylight.ts';

/** What every material of a site takes from the daylight; one set of objects, so that a change reaches all programs. */
export class DaylightUniforms {
  readonly airTowardsSun: IUniform;
  readonly airGlow: IUniform;
  readonly lampShare: IUniform<number>;

  constructor({ towardsSun, glowColour, lampShare }: Daylight) {
    this.airTowardsSun = { value: towardsSun };
    this.airGlow = { value: glowColour };
    this.lampShare = { value: lampShare };
  }

  set({ towardsSun, glowColour, lampShare }: Daylight): void {
    this.airTowardsSun.value = towardsSun;
    this.airGlow.value = glowColour;
    this.lampShare.value = lampShare;
  }

  /** By their names in the shaders. */
  get all(): Readonly<Record<string, IUniform>> {
    const { airTowardsSun, airGlow, lampShare } = this;
    return { airTowardsSun, airGlow, lampShare };
  }
}
