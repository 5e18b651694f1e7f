import { type Tile, TilesRenderer } from '3d-tiles-renderer';
import { MathUtils, type Object3D } from 'three';
import { makeTileLoaderPlugin } from './loaders.ts';
import { MaterialShelf, type ShelfOptions } from './material-shelf.ts';
import { dressTile, highlightPart, partNodesOf, showPhase } from './part-nodes.ts';
import { StandIns } from './stand-ins.ts';
import { type ChoosableTile, TileChoice, type View } from './tile-choice.ts';
import type { DrawCost } from './detail-budget.ts';
import { TileFades } from './tile-fades.ts';

/** Waits between tries at a tile that failed; kiosk-a11y.md, section 9. */
const RETRY_SECONDS = [1, 2, 4];
/** Memory for the tiles of one site; design.md, section 11. */
const CACHE_BYTES = 256 * 1024 * 1024;

interface LoadedTile {
  readonly scene: Object3D;
  readonly parts: ReadonlyMap<string, Object3D>;
  /** 0: the whole site's massing; 1: a group of parts; 2: its close-up. */
  readonly depth: number;
  visible: boolean;
  /** Whether it is within the budget. The stream loads siblings all the same; what is not drawn never reaches the GPU. */
  affordable: boolean;
}

/** What a site's stream tells the stage. */
export interface SiteTilesEvents {
  /** The stream wants to go on in a frame, or the picture changes in colour only. */
  readonly onFrameWanted: () => void;
  /** What is drawn has another shape now, so that its shadows change too. */
  readonly onShapeChange: () => void;
  /** The coarse level is there. */
  readonly onFirstModel: () => void;
  /** Nothing more is wanted for the cameras there are. */
  readonly onSettled: () => void;
  /** A tile is given up after its last try; the coarse level stays in its place. */
  readonly onLost: (url: string, message: string) => void;
}

/** One site's tileset on screen: streaming, phases, highlight, and what to do when a tile does not come. */
export class SiteTiles {
  readonly tiles: TilesRenderer;
  readonly #shelf: MaterialShelf;
  readonly #fades: TileFades;
  readonly #standIns = new StandIns();
  readonly #choice = new TileChoice();
  #watched: { readonly views: readonly View[]; readonly budget: DrawCost } | null = null;
  readonly #loaded = new Map<object, LoadedTile>();
  readonly #tries = new Map<string, number>();
  readonly #timers = new Set<number>();
  #phase: string;
  #highlight: string | null = null;
  #standInsStale = false;
  readonly #hasFades: boolean;

  constructor(
    url: string,
    phase: string,
    errorPixels: number,
    shelf: Omit<ShelfOptions, 'onChange'>,
    private readonly events: SiteTilesEvents,
  ) {
    this.#phase = phase;
    this.#shelf = new MaterialShelf({ ...shelf, onChange: events.onFrameWanted });
    this.#fades = new TileFades(this.#shelf);
    this.#hasFades = shelf.fades;
    const tiles = new TilesRenderer(url);
    this.tiles = tiles;
    tiles.registerPlugin(makeTileLoaderPlugin());
    tiles.registerPlugin(this.#onlyWhatStands());
    tiles.errorTarget = errorPixels;
    tiles.displayActiveTiles = true;
    tiles.autoDisableRendererCulling = false;
    tiles.lruCache.maxBytesSize = CACHE_BYTES;
    // Tilesets are Z-up, the scene is Y-up.
    tiles.group.rotation.x = -MathUtils.degToRad(90);
    tiles.group.add(this.#standIns.group, this.#fades.group);
    tiles.addEventListener('needs-update', events.onFrameWanted);
    tiles.addEventListener('tiles-load-end', events.onSettled);
    tiles.addEventListener('load-model', ({ scene, tile }) => this.#receive(scene, tile));
    tiles.addEventListener('dispose-model', ({ tile }) => this.#forget(tile));
    tiles.addEventListener('tile-visibility-change', ({ tile, visible }) => this.#setVisible(tile, visible));
    tiles.addEventListener('load-error', ({ error, url: failed }) => this.#retry(String(failed), error));
  }

  /** Asks for what the views show, within what one may draw: the first is the picture, the others come next. */
  watch(views: readonly View[], widthPixels: number, budget: DrawCost): void {
    for (const { camera } of this.#watched?.views ?? []) {
      if (!views.some((view) => view.camera === camera)) this.tiles.deleteCamera(camera);
    }
    this.#watched = { views, budget };
    for (const { camera, heightPixels } of views) {
      this.tiles.setCamera(camera);
      this.tiles.setResolution(camera, widthPixels, heightPixels);
    }
  }

  /** Whether tiles are on their way or wait to be tried again. */
  get isLoading(): boolean {
    return this.tiles.loadProgress < 1 || this.#timers.size > 0;
  }

  /** Once a frame, before drawing. */
  update(deltaSeconds: number): void {
    const { root, errorTarget } = this.tiles;
    if (root && this.#watched) {
      const { views, budget } = this.#watched;
      this.#choice.plan(root as ChoosableTile, views, this.#phase, errorTarget, budget);
    }
    this.tiles.update();
    this.#keepBudget();
    if (this.#standInsStale) this.#fillGaps();
    const { isFading, arrived, tookAway } = this.#fades.step(deltaSeconds);
    // While a tile faded in, its materials were copies that highlights do not reach.
    for (const scene of arrived) for (const [id, node] of partNodesOf(scene)) this.#apply(node, id);
    if (tookAway) this.events.onShapeChange();
    else if (isFading) this.events.onFrameWanted();
  }

  setPhase(phase: string): void {
    if (phase === this.#phase) return;
    this.#phase = phase;
    this.#eachPart((node) => showPhase(node, phase));
    this.events.onShapeChange();
  }

  setHighlight(part: string | null): void {
    if (part === this.#highlight) return;
    const [before, after] = [this.#highlight, part];
    this.#highlight = part;
    this.#eachPart((node, id) => {
      if (id === before || id === after) highlightPart(node, id === after, this.#shelf);
    });
    this.events.onFrameWanted();
  }

  dispose(): void {
    for (const timer of this.#timers) window.clearTimeout(timer);
    this.#standIns.clear();
    for (const { scene } of this.#loaded.values()) this.#fades.cancel(scene);
    this.tiles.dispose();
    this.#shelf.dispose();
    this.#loaded.clear();
  }

  #receive(scene: Object3D, tile: Tile): void {
    dressTile(scene, this.#shelf);
    const parts = partNodesOf(scene);
    const { depth } = tile.internal;
    const affordable = this.#choice.allows(tile as ChoosableTile);
    scene.visible = affordable;
    this.#loaded.set(tile, { scene, parts, depth, visible: false, affordable });
    for (const [id, node] of parts) this.#apply(node, id);
    this.#standInsStale = true;
    if (depth === 0) this.events.onFirstModel();
    this.events.onShapeChange();
  }

  #forget(tile: object): void {
    const gone = this.#loaded.get(tile);
    if (gone) {
      this.#fades.cancel(gone.scene);
      // Copies share the geometry of the tile that goes.
      this.#standIns.clear();
    }
    this.#loaded.delete(tile);
    this.#standInsStale = true;
  }

  #setVisible(tile: object, visible: boolean): void {
    const loaded = this.#loaded.get(tile);
    if (!loaded) return;
    const isChange = loaded.visible !== visible;
    loaded.visible = visible;
    this.#standInsStale = true;
    if (isChange && this.#hasFades && loaded.scene.visible) {
      // The very first thing on screen has nothing to fade from.
      if (!visible) this.#fades.goOut(loaded.scene);
      else if (loaded.depth > 0) this.#fades.comeIn(loaded.scene);
      else this.#fades.cancel(loaded.scene);
    }
    this.events.onShapeChange();
  }

  /** Hides what costs too much in the views there are; something coarser stands in for it. */
  #keepBudget(): void {
    for (const [tile, loaded] of this.#loaded) {
      const affordable = this.#choice.allows(tile as ChoosableTile);
      if (affordable === loaded.affordable) continue;
      loaded.affordable = affordable;
      this.#fades.cancel(loaded.scene);
      loaded.scene.visible = affordable;
      this.#standInsStale = true;
      if (loaded.visible) this.events.onShapeChange();
    }
  }

  #fillGaps(): void {
    this.#standInsStale = false;
    const all = [...this.#loaded.values()].filter(({ affordable }) => affordable);
    const root = all.find(({ depth }) => depth === 0);
    if (!root) return;
    if (root.visible) {
      this.#standIns.clear();
      return;
    }
    const fine = new Set(
      all.filter(({ depth, visible }) => visible && depth > 0).flatMap(({ parts }) => [...parts.keys()]),
    );
    const known = new Map(
      [...all].sort((a, b) => a.depth - b.depth).flatMap(({ parts }) => [...parts.entries()]),
    );
    const missing = new Set([...known.keys()].filter((id) => !fine.has(id)));
    this.#standIns.show(missing, known, root.scene);
    for (const [id, node] of this.#standIns.parts) {
      showPhase(node, this.#phase);
      // A copy of a tile that is on its way out must not stay half gone.
      highlightPart(node, id === this.#highlight, this.#shelf);
    }
  }

  #apply(node: Object3D, id: string): void {
    showPhase(node, this.#phase);
    if (this.#highlight) highlightPart(node, id === this.#highlight, this.#shelf);
  }

  #eachPart(change: (node: Object3D, id: string) => void): void {
    for (const { parts } of this.#loaded.values()) for (const [id, node] of parts) change(node, id);
    for (const [id, node] of this.#standIns.parts) change(node, id);
  }

  /** A plugin of the stream: a tile of which nothing stands in the phase is not asked for. */
  #onlyWhatStands() {
    return {
      name: 'ONLY_WHAT_STANDS',
      calculateTileViewError: (tile: object, target: { inView: boolean }): boolean => {
        const { extras } = tile as ChoosableTile;
        if (!extras?.phases || extras.phases.includes(this.#phase)) return false;
        target.inView = false;
        return true;
      },
    };
  }

  #retry(url: string, error: Error): void {
    const tries = this.#tries.get(url) ?? 0;
    this.#tries.set(url, tries + 1);
    const seconds = RETRY_SECONDS[tries];
    if (seconds === undefined) {
      if (tries === RETRY_SECONDS.length) this.events.onLost(url, error.message);
      return;
    }
    const timer = window.setTimeout(() => {
      this.#timers.delete(timer);
      this.tiles.resetFailedTiles();
      this.events.onFrameWanted();
    }, seconds * 1000);
    this.#timers.add(timer);
  }
}
