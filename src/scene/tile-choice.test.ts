import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { type ChoosableTile, TileChoice, type View } from './tile-choice.ts';

const PHASE = 'today';

/** A cube of 10 m on the ground at (x, z) of the scene; tilesets are z-up. */
const cube = (x: number, z: number, triangles: number, rest: Partial<ChoosableTile> = {}): ChoosableTile => ({
  boundingVolume: { box: [x, -z, 5, 5, 0, 0, 0, 5, 0, 0, 0, 5] },
  geometricError: 0,
  extras: { costs: { [PHASE]: [triangles, 10] }, replaces: { [PHASE]: [1000, 5] } },
  ...rest,
});

const site = (...children: ChoosableTile[]): ChoosableTile => ({
  boundingVolume: { box: [0, 0, 10, 500, 0, 0, 0, 500, 0, 0, 0, 10] },
  geometricError: 64,
  children,
});

function look(from: readonly [number, number, number], at: readonly [number, number, number]): View {
  const camera = new PerspectiveCamera(45, 1, 0.5, 1000);
  camera.position.set(...from);
  camera.lookAt(...at);
  return { camera, target: new Vector3(...at), heightPixels: 720 };
}

const BUDGET = { triangles: 250_000, drawCalls: 100 };
const north = cube(0, -60, 200_000);
const south = cube(0, 60, 200_000);
const beyond = cube(0, -200, 200_000);
const root = site(north, south, beyond);
const toNorth = look([0, 5, 0], [0, 5, -60]);
const toSouth = look([0, 5, 0], [0, 5, 60]);

const plan = (tree: ChoosableTile, views: readonly View[]) => {
  const choice = new TileChoice();
  choice.plan(tree, views, PHASE, 12, BUDGET);
  return (tile: ChoosableTile) => choice.allows(tile);
};

describe('the choice of tiles', () => {
  it('is all of them before there is a view', () => {
    const allows = plan(root, []);
    expect([north, south, beyond].map(allows)).toEqual([true, true, true]);
  });

  it('is what is in view and looked at', () => {
    const allows = plan(root, [toNorth]);
    expect([north, beyond].map(allows)).toEqual([true, false]);
    expect(allows(root)).toBe(true);
  });

  it('leaves alone what is in no view: it costs nothing, and is there when the view turns', () => {
    expect(plan(root, [toNorth])(south)).toBe(true);
  });

  it('is made for what comes next as well, but not into the first view', () => {
    const nextBehindNorth = look([0, 5, -150], [0, 5, -200]);
    expect([north, south].map(plan(root, [toNorth, toSouth]))).toEqual([true, true]);
    expect(plan(root, [toNorth, nextBehindNorth])(beyond)).toBe(false);
  });

  it('goes into a close-up only from near by', () => {
    const closeUp = cube(0, -60, 220_000, {
      extras: { costs: { [PHASE]: [220_000, 10] }, replaces: north.extras!.costs! },
    });
    const tower = { ...north, geometricError: 0.35, children: [closeUp] };
    expect(plan(site(tower), [toNorth])(closeUp)).toBe(false);
    expect(plan(site(tower), [look([0, 5, -40], [0, 5, -60])])(closeUp)).toBe(true);
  });

  it('puts the close-up that comes next into a view from afar only where that can afford it', () => {
    const closeUp = cube(0, -60, 240_000, {
      extras: { costs: { [PHASE]: [240_000, 10] }, replaces: north.extras!.costs! },
    });
    const tower = { ...north, geometricError: 0.35, children: [closeUp] };
    const behind = cube(0, -200, 30_000);
    const near = look([0, 5, -40], [0, 5, -60]);
    expect(plan(site(tower, behind), [toNorth, near])(closeUp)).toBe(false);
    expect(plan(site(tower), [toNorth, near])(closeUp)).toBe(true);
    expect(plan(site(tower, behind), [toSouth, near])(closeUp)).toBe(true);
  });

  it('looks through a tile that only groups others', () => {
    const door: ChoosableTile = {
      boundingVolume: north.boundingVolume,
      geometricError: 0.08,
      children: [north],
    };
    expect(plan(site(door), [look([0, 5, -54], [0, 5, -60])])(north)).toBe(true);
    expect(plan(site(door), [toNorth])(door)).toBe(true);
  });

  it('counts only what stands in the phase', () => {
    const gone = cube(0, -50, 200_000, { extras: { costs: { 'le-1467': [200_000, 10] } } });
    expect(plan(site(gone, north), [toNorth])(north)).toBe(true);
  });
});
