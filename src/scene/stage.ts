import { FogExp2, PerspectiveCamera, type Scene, Vector3, type WebGLRenderer } from 'three';
import { distanceMetres } from '../base/index.ts';
import type { Pose } from '../content/index.ts';
import type { LoadedSite } from '../session/index.ts';
import { applyPose } from './camera-pose.ts';
import type { Quality } from './quality.ts';
import { SiteTiles, type SiteTilesEvents } from './site-tiles.ts';
import { HORIZON_COLOUR, Sky } from './sky.ts';
import { Sun, sunDirectionOf } from './sun.ts';

/** How bright the sky's light is beside the sun's; modelling.md, section 2.11. */
const ENVIRONMENT_INTENSITY = 0.78;

/** Everything in the scene that belongs to one site: its tiles, its sky, its sun. Disposing it gives all memory back. */
export class Stage {
  readonly tiles: SiteTiles;
  #sky: Sky;
  readonly #sun: Sun;
  readonly #ahead = new PerspectiveCamera();
  readonly #target = new Vector3();

  constructor(
    private readonly scene: Scene,
    private readonly renderer: WebGLRenderer,
    private readonly site: LoadedSite,
    private readonly quality: Quality,
    events: SiteTilesEvents,
  ) {
    const { document, baseUrl } = site;
    const direction = sunDirectionOf(document.light);
    this.#sky = new Sky(renderer, direction, quality.skySize);
    this.#sun = new Sun(direction, quality.shadowMapSize);
    this.tiles = new SiteTiles(
      `${baseUrl}${document.tileset}`,
      document.defaultPhase,
      quality.tileErrorPixels,
      {
        ...events,
        onShapeChange: () => {
          this.#sun.refresh();
          events.onShapeChange();
        },
      },
    );
    scene.fog = new FogExp2(HORIZON_COLOUR, document.light.fogDensityPerMetre);
    this.#hangSky();
    scene.environmentIntensity = ENVIRONMENT_INTENSITY;
    scene.add(this.#sun.light, this.#sun.light.target, this.tiles.tiles.group);
  }

  /** Once a frame: streams for the camera there is and for the pose the tour goes to next. */
  update(
    camera: PerspectiveCamera,
    { pose, nextPose: next }: { readonly pose: Pose | null; readonly nextPose: Pose | null },
    widthPixels: number,
    heightPixels: number,
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
    this.tiles.update();
  }

  /** After a lost context came back: what was drawn into textures has to be drawn again. */
  repaint(): void {
    this.scene.remove(this.#sky.dome);
    this.#sky.dispose();
    this.#sky = new Sky(this.renderer, sunDirectionOf(this.site.document.light), this.quality.skySize);
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
