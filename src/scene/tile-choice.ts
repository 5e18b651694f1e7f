// Which tiles of a site are drawn when not all of those in view may be.
import { Box3, Frustum, MathUtils, Matrix4, type PerspectiveCamera, Sphere, Vector3 } from 'three';
import { chooseTiles, type DrawCost, type TileOffer } from './detail-budget.ts';

/** A tile of tileset.json, as far as the choice reads it. `extras` as models/pipeline writes them. */
export interface ChoosableTile {
  readonly boundingVolume: { readonly box?: readonly number[] };
  readonly geometricError: number;
  readonly extras?: {
    /** In which something of it stands; absent: in all. */
    readonly phases?: readonly string[];
    readonly costs?: Readonly<Record<string, readonly [number, number]>>;
    readonly replaces?: Readonly<Record<string, readonly [number, number]>>;
  };
  readonly children?: readonly ChoosableTile[];
}

/** A camera, what it looks at, and how many pixels high its picture is. */
export interface View {
  readonly camera: PerspectiveCamera;
  readonly target: Vector3;
  readonly heightPixels: number;
}

/** What a view shows. */
interface Sight {
  readonly inView: readonly ChoosableTile[];
  /** Those of them that are wanted: near enough that their parents are too coarse. */
  readonly offers: readonly TileOffer<ChoosableTile>[];
  /** What it costs at the coarsest. */
  readonly base: DrawCost;
}

const NOTHING: DrawCost = { triangles: 0, drawCalls: 0 };
/** What is drawn that no tile holds: the sky, and a part that fades out. */
const BESIDES_TILES: DrawCost = { triangles: 200, drawCalls: 2 };

/** Remembers what is drawn, so that the next choice is not another one without need. */
export class TileChoice {
  #chosen: ReadonlySet<ChoosableTile> | null = null;
  /** All tiles in one of the views. */
  #seen: ReadonlySet<ChoosableTile> = new Set();
  readonly #eye = new Vector3();
  readonly #frustum = new Frustum();
  readonly #matrix = new Matrix4();
  readonly #box = new Box3();
  readonly #sphere = new Sphere();

  /**
   * Chooses for the views there are: the first is what the visitor sees, the others what comes next.
   * @param errorPixels above which a finer tile is wanted.
   */
  plan(
    root: ChoosableTile,
    views: readonly View[],
    phase: string,
    errorPixels: number,
    budget: DrawCost,
  ): void {
    const held = this.#chosen ?? new Set();
    const [first, ...others] = views.map((view) => this.#look(root, view, phase, errorPixels));
    if (!first) return;
    const chosen = new Set(chooseTiles(first.offers, first.base, budget, held));
    const [inFirst, offered] = [new Set(first.inView), new Set(first.offers.map(({ key }) => key))];
    let spent = plus(first.base, costOf(first.offers, chosen));
    for (const { offers, base } of others) {
      // What comes next and is in the picture already has to be paid for there.
      const seen = offers.filter(({ key }) => inFirst.has(key) && !offered.has(key) && !chosen.has(key));
      const early = chooseTiles(seen, spent, budget, held, chosen);
      spent = plus(spent, costOf(seen, early));
      const unseen = offers.filter(({ key }) => !inFirst.has(key) && !chosen.has(key));
      const later = chooseTiles(unseen, base, budget, held, chosen);
      for (const tile of [...early, ...later]) chosen.add(tile);
    }
    this.#chosen = chosen;
    this.#seen = new Set([first, ...others].flatMap(({ inView }) => inView));
  }

  /** Whether a tile may be drawn. The massing, what only groups others and what is in no view always may. */
  allows(tile: ChoosableTile): boolean {
    return !this.#chosen || !tile.extras?.costs || !this.#seen.has(tile) || this.#chosen.has(tile);
  }

  #look(root: ChoosableTile, view: View, phase: string, errorPixels: number): Sight {
    const { camera, target, heightPixels } = view;
    camera.updateMatrixWorld();
    this.#eye.setFromMatrixPosition(camera.matrixWorld);
    this.#frustum.setFromProjectionMatrix(
      this.#matrix.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse),
    );
    const pixelsPerRadian = heightPixels / (2 * Math.tan(MathUtils.degToRad(camera.fov) / 2));
    const offers: TileOffer<ChoosableTile>[] = [];
    let base = BESIDES_TILES;
    const inView: ChoosableTile[] = [];
    const visit = (tile: ChoosableTile, parent: ChoosableTile | null, isWanted: boolean): void => {
      boxOf(tile, this.#box);
      // Its meshes are culled by their spheres, which reach farther than the box.
      if (!this.#frustum.intersectsSphere(this.#box.getBoundingSphere(this.#sphere))) return;
      inView.push(tile);
      const eyeMetres = this.#box.distanceToPoint(this.#eye);
      const costs = tile.extras?.costs?.[phase];
      if (costs && isWanted) {
        const replaces = toCost(tile.extras?.replaces?.[phase]);
        if (parent === null) base = plus(base, replaces);
        offers.push({
          key: tile,
          parent,
          adds: minus(toCost(costs), replaces),
          eyeMetres,
          targetMetres: this.#box.distanceToPoint(target),
          radiusMetres: this.#sphere.radius,
        });
      }
      const seenPixels = eyeMetres === 0 ? Infinity : (tile.geometricError / eyeMetres) * pixelsPerRadian;
      for (const child of tile.children ?? []) {
        visit(child, costs ? tile : parent, isWanted && seenPixels > errorPixels);
      }
    };
    visit(root, null, true);
    return { inView, offers, base };
  }
}

/** Tilesets are z-up, the scene is y-up. */
function boxOf({ boundingVolume }: ChoosableTile, into: Box3): Box3 {
  const [x, y, z, hx, , , , hy, , , , hz] = boundingVolume.box ?? [];
  if (hz === undefined) return into.makeEmpty();
  into.min.set(x! - hx!, z! - hz, -y! - hy!);
  into.max.set(x! + hx!, z! + hz, -y! + hy!);
  return into;
}

const toCost = (pair: readonly [number, number] | undefined): DrawCost =>
  pair ? { triangles: pair[0], drawCalls: pair[1] } : NOTHING;
const plus = (a: DrawCost, b: DrawCost): DrawCost => ({
  triangles: a.triangles + b.triangles,
  drawCalls: a.drawCalls + b.drawCalls,
});
const minus = (a: DrawCost, b: DrawCost): DrawCost => ({
  triangles: a.triangles - b.triangles,
  drawCalls: a.drawCalls - b.drawCalls,
});

const costOf = <Key>(offers: readonly TileOffer<Key>[], chosen: ReadonlySet<Key>): DrawCost =>
  offers.filter(({ key }) => chosen.has(key)).reduce((sum, { adds }) => plus(sum, adds), NOTHING);
