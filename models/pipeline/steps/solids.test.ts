import { describe, expect, it } from 'vitest';
import { encodeSolidMap, isFree, isSegmentFree } from '../../../src/content/index.ts';
import { rectangle } from '../../kit/outline.ts';
import { ModelBuilder } from '../../kit/model.ts';
import { box, extrude, sheet } from '../../kit/solids.ts';
import { SOLID_DEFAULTS, solidMap } from './solids.ts';

const model = new ModelBuilder('full', { stone: { baseColour: '#888888', roughness: 1 } });
model
  .part('gate', { evidence: 'derived' })
  .add('stone', extrude(rectangle(-10, 0, 10, 9), -3, 3, [rectangle(-2, 0.001, 2, 4)]));
model.part('house', { evidence: 'derived' }).add('stone', box([20, 0, 20], [36, 8, 36]));
model.part('hall', { evidence: 'derived' }).add('stone', sheet(rectangle(-40, 20, -20, 40), 7));
model.part('ruin', { evidence: 'derived', phases: ['then'] }).add('stone', box([20, 0, -36], [36, 8, -20]));
model.part('tree', { evidence: 'derived', solid: false }).add('stone', box([0, 0, 30], [4, 9, 34]));
const options = { ...SOLID_DEFAULTS, centre: [0, 0, 0], radiusMetres: 60, defaultPhase: 'today' } as const;
const site = model.finish((x) => (x > 40 ? 3 : 0));
const map = solidMap(site, options);

describe('the solid map of a model', () => {
  it.each([
    ['in the middle of a thick wall', [6, 5, 0], false],
    ['in the opening through it', [0, 2, 0], true],
    ['in the stone above the opening', [0, 6.5, 0], false],
    ['over the wall', [6, 11, 0], true],
    ['inside a closed block, far from its faces', [28, 4, 28], false],
    ['under a thin roof', [-30, 3, -30], true],
    ['in the thin roof', [-30, 7.2, -30], false],
    ['where something stands in another phase', [28, 4, -28], true],
    ['in a tree', [2, 4, 32], true],
    ['below raised ground', [50, 2, 0], false],
  ] as const)('%s', (_, point, free) => {
    expect(isFree(map, point)).toBe(free);
  });

  it('lets a flight pass through the gate and not through the wall', () => {
    expect(isSegmentFree(map, [0, 2, 20], [0, 2, -20])).toBe(true);
    expect(isSegmentFree(map, [6, 2, 20], [6, 2, -20])).toBe(false);
  });

  it('takes coarser columns when its bytes would be too many', () => {
    const bytes = encodeSolidMap(map).byteLength;
    const groundBytes = 48 + map.ground.columns * map.ground.rows * 2;
    const maxBytes = Math.round((bytes + groundBytes) / 2);
    const small = solidMap(site, { ...options, maxBytes });
    expect(small.cellMetres).toBeGreaterThan(map.cellMetres);
    expect(encodeSolidMap(small).byteLength).toBeLessThanOrEqual(maxBytes);
    expect(isFree(small, [28, 4, 28])).toBe(false);
  });
});
