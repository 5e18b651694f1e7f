import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../models/pipeline/build-site.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'dong-chay-built-'));
let site: BuiltSite;

beforeAll(async () => {
  const pack = { id: 'small-site', folder: 'models/pipeline/fixtures/small-site' };
  await buildSite(pack, { outRoot: folder, cacheFolder: join(folder, 'cache'), quick: true }, () => {});
  site = await openBuiltSite('small-site', folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a built site is measured in metres, as modelled', () => {
  it('gives the box of a part, within a grid step', () => {
    const { min, max } = site.part('gate').bounds;
    for (const axis of [0, 1, 2]) {
      expect(min[axis]).toBeCloseTo([-6, 0, -2][axis]!, 2);
      expect(max[axis]).toBeCloseTo([6, 7.6, 2][axis]!, 2);
    }
  });

  it('keeps evidence, phases, materials and tiles', () => {
    expect(site.part('columns')).toMatchObject({ evidence: 'estimated', phases: ['today'], tile: 'columns' });
    expect(site.part('gate')).toMatchObject({ evidence: 'sourced', phases: null });
    expect(site.part('gate').materials).toEqual(['brick', 'stone']);
    expect(site.part('pond').tile).toBe('surroundings');
  });

  it('keeps wear on what one comes near, with a number for every vertex', () => {
    const [brick] = site.meshes('gate').filter((mesh) => mesh.material === 'brick');
    expect(brick!.wear).toHaveLength((brick!.positions.length / 3) * 4);
    const damp = brick!.wear!.filter((_, i) => i % 4 === 2);
    expect(Math.max(...damp)).toBe(1);
    expect(Math.min(...damp)).toBeLessThan(0.02);
    expect(site.meshes('columns', 'close')[0]!.wear).not.toBeNull();
    expect(site.meshes('pond')[0]!.wear).toBeNull();
    expect(site.meshes('gate', 'massing').map((mesh) => mesh.wear)).toEqual([null, null]);
  });

  it('counts instances and says where they stand', () => {
    expect(site.part('columns').instanceCount('stone')).toBe(6);
    expect(site.part('columns').instanceCount('brick')).toBe(0);
    const places = site.part('columns').instancePositions('stone');
    expect(places[0]![2]).toBeCloseTo(-7.5, 2);
    expect(places[5]![2]).toBeCloseTo(7.5, 2);
    expect(places[5]![1]).toBeCloseTo(2.5, 2);
  });

  it('finds the anchors', () => {
    expect([...site.anchors.keys()].sort()).toEqual(['columns', 'gate']);
    expect(site.anchors.get('columns')).toEqual([-12, 0, 0]);
  });
});

describe('probes', () => {
  it('measures the clear height of the opening', () => {
    expect(site.castRay('gate', [0, 1, 0], [0, 1, 0])[0]).toBeCloseTo(3, 2);
  });

  it('finds nothing where there is nothing', () => {
    expect(site.castRay('gate', [20, 1, 0], [0, 1, 0])).toEqual([]);
    expect(site.castRay(null, [20, 1, 0], [0, -1, 0])[0]).toBeCloseTo(1, 2);
  });

  it('counts free stretches and measures them, through walls and between instances', () => {
    const opening = site.gapsAlong('gate', [-10, 2, 0], [10, 2, 0]);
    expect(opening).toHaveLength(1);
    expect(opening[0]).toBeCloseTo(4, 2);
    const between = site.gapsAlong('columns', [-12, 2, -20], [-12, 2, 20]);
    expect(between).toHaveLength(5);
    for (const gap of between) expect(gap).toBeCloseTo(3 - 2 * 0.4, 1);
  });

  it('asks the massing on request, and the close-up', () => {
    expect(site.gapsAlong('gate', [-10, 2, 0], [10, 2, 0], 'massing')).toEqual([]);
    expect(site.partIds('close')).toEqual(['columns']);
    expect(site.part('columns', 'close').triangles).toBe(2 * site.part('columns').triangles + 6 * 4);
  });

  it('names the parts there are when asked for another', () => {
    expect(() => site.part('tower')).toThrow(/No part "tower" .* ground, pond, gate/);
  });
});
