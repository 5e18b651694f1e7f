import { FogExp2, PerspectiveCamera, type Scene, Vector3, type WebGLRenderer } from 'three';
import { distanceMetres } from '../base/index.ts';
import type { Pose } from '../content/index.ts';
import type { LoadedSite } from '../session/index.ts';
import { applyPose } from './camera-pose.ts';
import { DaylightUniforms } from './daylight-uniforms.ts';
import type { DrawCost } from './detail-budget.ts';
import { LightOfDay } from './light-of-day.ts';
import type { Quality } from './quality.ts';
import { SiteTiles, type SiteTilesEvents } from './site-tiles.ts';
import { Sky } from './sky.ts';
import { Sun } from './sun.ts';
import type { SurfaceLibrary } from './surface-library.ts';
import type { View } from './tile-choice.ts';

/** What a stage is lit and dressed with. */
export interface StageOptions {
  readonly quality: Quality;
  readonly surfaces: SurfaceLibrary;
  /** Local hour of the light at the start; null: the site's own light. */
  readonly hour: number | null;
}

/** Everything in the scene that belongs to one site: its tiles, its sky, its sun. Disposing it gives all memory back. */
export class Stage {
  readonly tiles: SiteTiles;
  readonly #light: LightOfDay;
  readonly #uniforms: DaylightUniforms;
  readonly #fog: FogExp2;
  #sky: Sky;
  readonly #sun: Sun;
  readonly #ahead = new PerspectiveCamera();
  readonly #target = new Vector3();
  readonly #nextTarget = new Vector3();

  constructor(
    private readonly scene: Scene,
    private readonly renderer: WebGLRenderer,
    { document, baseUrl }: LoadedSite,
    private readonly options: StageOptions,
    private readonly events: SiteTilesEvents,
  ) {
    const { quality, surfaces, hour } = options;
    this.#light = new LightOfDay(document, hour);
    const { daylight } = this.#light;
    this.#uniforms = new DaylightUniforms(daylight);
    this.#sky = new Sky(renderer, daylight, quality.skySize);
    this.#sun = new Sun(daylight, quality.shadowMapSize);
    this.#fog = new FogExp2(daylight.horizonColour, document.light.fogDensityPerMetre);
    this.tiles = new SiteTiles(
      `${baseUrl}${document.tileset}`,
      document.defaultPhase,
      quality.tileErrorPixels,
      {
        surfaces,
        daylight: this.#uniforms.all,
        fades: quality.fades,
      },
      {
        ...events,
        onShapeChange: () => {
          this.#sun.refresh();
          events.onShapeChange();
        },
      },
    );
    scene.fog = this.#fog;
    this.#hangSky();
    scene.add(this.#sun.light, this.#sun.light.target, this.tiles.tiles.group);
  }

  /** The hour that the light goes to, at once if `isCut`; null: the site's own. */
  setHour(hour: number | null, isCut: boolean): void {
    this.#light.goTo(hour, isCut || !this.options.quality.fades);
  }

  /** Once a frame: streams for the camera there is and for the pose the tour goes to next. */
  update(
    camera: PerspectiveCamera,
    { pose, nextPose: next }: { readonly pose: Pose | null; readonly nextPose: Pose | null },
    widthPixels: number,
    heightPixels: number,
    deltaSeconds: number,
    budget: DrawCost,
  ): void {
    if (this.#light.step(deltaSeconds)) this.#relight();
    if (this.#light.isMoving) this.events.onFrameWanted();
    if (pose) {
      this.#target.set(...pose.target);
      this.#sun.follow(this.#target, distanceMetres(pose.position, pose.target));
    }
    const views: View[] = [{ camera, target: this.#target, heightPixels }];
    if (next) {
      applyPose(this.#ahead, next, widthPixels / heightPixels);
      views.push({ camera: this.#ahead, target: this.#nextTarget.set(...next.target), heightPixels });
    }
    this.tiles.watch(views, widthPixels, budget);
    this.tiles.update(deltaSeconds);
  }

  /** After a lost context came back: what was drawn into textures has to be drawn again. */
  repaint(): void {
    this.#hangNewSky();
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

  #relight(): void {
    const { daylight } = this.#light;
    this.#uniforms.set(daylight);
    this.#sun.set(daylight);
    this.#fog.color.copy(daylight.horizonColour);
    this.#hangNewSky();
  }

  #hangNewSky(): void {
    this.scene.remove(this.#sky.dome);
    this.#sky.dispose();
    this.#sky = new Sky(this.renderer, this.#light.daylight, this.options.quality.skySize);
    this.#hangSky();
  }

  #hangSky(): void {
    this.scene.add(this.#sky.dome);
    this.scene.environment = this.#sky.environment;
    this.scene.environmentIntensity = this.#light.daylight.skyIntensity;
  }
}
