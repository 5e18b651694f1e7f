import { FogExp2, PerspectiveCamera, type Scene, Vector3, type WebGLRenderer } from 'three';
import { distanceMetres } from '../base/index.ts';
import { type Pose, sunPositionAt } from '../content/index.ts';
import type { LoadedSite } from '../session/index.ts';
import { applyPose } from './camera-pose.ts';
import { type Daylight, daylightAt } from './daylight.ts';
import type { Quality } from './quality.ts';
import { SiteTiles, type SiteTilesEvents } from './site-tiles.ts';
import { Sky } from './sky.ts';
import { Sun } from './sun.ts';
import type { SurfaceLibrary } from './surface-library.ts';

/** What a stage is lit and dressed with. */
export interface StageOptions {
  readonly quality: Quality;
  readonly surfaces: SurfaceLibrary;
  /** Local hour of the light; null: the site's own light. */
  readonly hour: number | null;
}

/** Everything in the scene that belongs to one site: its tiles, its sky, its sun. Disposing it gives all memory back. */
export class Stage {
  readonly tiles: SiteTiles;
  #sky: Sky;
  readonly #daylight: Daylight;
  readonly #sun: Sun;
  readonly #ahead = new PerspectiveCamera();
  readonly #target = new Vector3();

  constructor(
    private readonly scene: Scene,
    private readonly renderer: WebGLRenderer,
    { document, baseUrl }: LoadedSite,
    private readonly options: StageOptions,
    events: SiteTilesEvents,
  ) {
    const { quality, surfaces, hour } = options;
    this.#daylight = daylightAt(
      hour === null
        ? {
            azimuthDegrees: document.light.sunAzimuthDegrees,
            elevationDegrees: document.light.sunElevationDegrees,
          }
        : sunPositionAt(document.location, hour),
    );
    this.#sky = new Sky(renderer, this.#daylight, quality.skySize);
    this.#sun = new Sun(this.#daylight, quality.shadowMapSize);
    this.tiles = new SiteTiles(
      `${baseUrl}${document.tileset}`,
      document.defaultPhase,
      quality.tileErrorPixels,
      {
        surfaces,
        air: {
          airTowardsSun: { value: this.#daylight.towardsSun },
          airGlow: { value: this.#daylight.glowColour },
        },
        fades: quality.fades,
        glowShare: this.#daylight.lampShare,
      },
      {
        ...events,
        onShapeChange: () => {
          this.#sun.refresh();
          events.onShapeChange();
        },
      },
    );
    scene.fog = new FogExp2(this.#daylight.horizonColour, document.light.fogDensityPerMetre);
    this.#hangSky();
    scene.environmentIntensity = this.#daylight.skyIntensity;
    scene.add(this.#sun.light, this.#sun.light.target, this.tiles.tiles.group);
  }

  /** Once a frame: streams for the camera there is and for the pose the tour goes to next. */
  update(
    camera: PerspectiveCamera,
    { pose, nextPose: next }: { readonly pose: Pose | null; readonly nextPose: Pose | null },
    widthPixels: number,
    heightPixels: number,
    deltaSeconds: number,
  ): void {
    if (pose) {
      this.#target.set(...pose.target);
      this.#sun.follow(this.#target, distanceMetres(pose.position, pose.target));
    }
    this.tiles.watch(camera, widthPixels, heightPixels);
    if (next) {
      applyPose(this.#ahead, next, widthPixels / heightPixels);
      this.tiles.watch(this.#ahead, widthPixels, heightPixels);
    }
    this.tiles.update(deltaSeconds);
  }

  /** After a lost context came back: what was drawn into textures has to be drawn again. */
  repaint(): void {
    this.scene.remove(this.#sky.dome);
    this.#sky.dispose();
    this.#sky = new Sky(this.renderer, this.#daylight, this.options.quality.skySize);
    this.#hangSky();
    this.#sun.refresh();
  }

  dispose(): void {
    this.scene.remove(this.#sky.dome, this.#sun.light, this.#sun.light.target, this.tiles.tiles.group);
    this.scene.environment = null;
    this.scene.fog = null;
    this.tiles.dispose();
    this.#sky.dispose();
    this.#sun.dispose();
  }

  #hangSky(): void {
    this.scene.add(this.#sky.dome);
    this.scene.environment = this.#sky.environment;
  }
}
