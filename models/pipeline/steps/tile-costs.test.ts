import { describe, expect, it } from 'vitest';
import { buildModel } from '../fixtures/small-site/model/index.ts';
import { costByPhase, tileCosts } from './tile-costs.ts';
import { tileGroups } from './tileset.ts';

const [massing, full, close] = [buildModel('massing'), buildModel('full'), buildModel('close')];
const phases = ['then', 'today'];

describe('the cost of parts', () => {
  it('counts every placement of a mesh as triangles, and the mesh as one draw call', () => {
    const columns = full.parts.find(({ id }) => id === 'columns')!;
    const placed = { ...columns, phases: undefined, meshes: [columns.meshes[0]!] };
    const { geometry, placements } = columns.meshes[0]!;
    const triangles = (geometry.indices.length / 3) * (placements?.length ?? 1);
    const costs = costByPhase([placed], phases);
    for (const phase of phases) expect(costs[phase]).toEqual([triangles, 1]);
  });

  it('leaves out a phase in which nothing stands', () => {
    const roof = full.parts.filter(({ id }) => id === 'roof');
    expect(Object.keys(costByPhase(roof, phases))).toEqual(['then']);
  });
});

describe('the cost of tiles', () => {
  const costs = tileCosts(
    tileGroups(full, close),
    { massing: massing.parts, full: full.parts, close: close.parts },
    phases,
  );

  it('names every tile but the massing', () => {
    expect([...costs.keys()]).toEqual([
      'surroundings.glb',
      'gate.glb',
      'columns.glb',
      'columns-close.glb',
      'roof.glb',
    ]);
  });

  it('says what a tile replaces: the massing, or the level above a close-up', () => {
    const [columns, closeUp] = [costs.get('columns.glb')!, costs.get('columns-close.glb')!];
    const coarse = massing.parts.filter(({ id }) => id === 'columns');
    expect(columns.replaces).toEqual(costByPhase(coarse, phases));
    expect(closeUp.replaces).toEqual(columns.costs);
    expect(closeUp.costs.today![0]).toBeGreaterThan(columns.costs.today![0]);
  });
});
