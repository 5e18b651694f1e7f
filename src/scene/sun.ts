import { DirectionalLight, type Vector3 } from 'three';
import type { Daylight } from './daylight.ts';

/** Shadow boxes come in these half-sizes, metres: few sizes, so that a moving camera seldom asks for a new map. */
const SHADOW_REACHES_METRES = [45, 90, 180, 360, 720];

/** The sun and its shadow map, which is redrawn only when the looked-at place has moved or a tile has arrived. */
export class Sun {
  readonly light: DirectionalLight;
  #direction: Vector3;
  #reach = 0;

  constructor(
    { towardsSun, sunColour, sunIntensity }: Daylight,
    private readonly shadowMapSize: number,
  ) {
    this.#direction = towardsSun;
    this.light = new DirectionalLight(sunColour, sunIntensity);
    this.light.castShadow = shadowMapSize > 0 && sunIntensity > 0;
    this.light.shadow.mapSize.set(shadowMapSize, shadowMapSize);
    this.light.shadow.autoUpdate = false;
    this.light.shadow.bias = -0.0002;
    this.light.shadow.normalBias = 0.06;
  }

  /** Puts the sun elsewhere; `follow` then moves the shadow. */
  set({ towardsSun, sunColour, sunIntensity }: Daylight): void {
    this.#direction = towardsSun;
    this.light.color.copy(sunColour);
    this.light.intensity = sunIntensity;
    this.light.castShadow = this.shadowMapSize > 0 && sunIntensity > 0;
    this.#reach = 0;
  }

  /** Asks for a new map with the next frame. */
  refresh(): void {
    this.light.shadow.needsUpdate = this.light.castShadow;
  }

  /** Fits the shadow box round what a camera `distanceMetres` away looks at. Returns whether it moved. */
  follow(target: Vector3, distanceMetres: number): boolean {
    const wanted = distanceMetres * 1.15;
    const reach = SHADOW_REACHES_METRES.find((candidate) => candidate >= wanted) ?? 720;
    const drift = this.light.target.position.distanceTo(target);
    if (reach === this.#reach && drift < reach * 0.3) return false;
    this.#reach = reach;
    const { camera } = this.light.shadow;
    camera.left = camera.bottom = -reach;
    camera.right = camera.top = reach;
    camera.near = 1;
    camera.far = reach * 4 + 400;
    camera.updateProjectionMatrix();
    this.light.shadow.normalBias = reach / 1400;
    this.light.target.position.copy(target);
    this.light.position.copy(target).addScaledVector(this.#direction, reach * 2 + 200);
    this.light.target.updateMatrixWorld();
    this.light.updateMatrixWorld();
    this.refresh();
    return true;
  }

  dispose(): void {
    this.light.shadow.dispose();
    this.light.dispose();
  }
}
