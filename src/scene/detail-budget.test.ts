import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseTiles, type DrawCost, type TileOffer } from './detail-budget.ts';

const NONE: ReadonlySet<string> = new Set();
const BASE: DrawCost = { triangles: 100_000, drawCalls: 60 };
const BUDGET: DrawCost = { triangles: 400_000, drawCalls: 100 };

const offer = (key: string, triangles: number, rest: Partial<TileOffer<string>> = {}): TileOffer<string> => ({
  key,
  parent: null,
  adds: { triangles, drawCalls: 5 },
  eyeMetres: 30,
  targetMetres: 0,
  radiusMetres: 20,
  ...rest,
});

describe('what is drawn within a budget', () => {
  it('is everything, where everything fits', () => {
    expect(
      [...chooseTiles([offer('gate', 90_000), offer('tower', 80_000)], BASE, BUDGET, NONE)].sort(),
    ).toEqual(['gate', 'tower']);
  });

  it('is what is looked at, before what stands far off it', () => {
    const offers = [
      offer('far', 200_000, { eyeMetres: 300, targetMetres: 270 }),
      offer('subject', 200_000),
      offer('town', 200_000, { eyeMetres: 0, radiusMetres: 2000 }),
    ];
    expect([...chooseTiles(offers, BASE, BUDGET, NONE)]).toEqual(['subject']);
  });

  it('leaves out what does not fit and goes on with what does', () => {
    const offers = [offer('planting', 350_000, { eyeMetres: 0 }), offer('lamp', 3000, { eyeMetres: 80 })];
    expect([...chooseTiles(offers, BASE, BUDGET, NONE)]).toEqual(['lamp']);
  });

  it('takes a close-up only on top of its tile', () => {
    const closeUp = offer('gate-close', 1000, { parent: 'gate' });
    expect(chooseTiles([closeUp, offer('gate', 350_000)], BASE, BUDGET, NONE)).toEqual(new Set());
    expect(chooseTiles([closeUp, offer('gate', 250_000)], BASE, BUDGET, NONE)).toEqual(
      new Set(['gate', 'gate-close']),
    );
  });

  it('keeps what it has while something else is worth only a little more', () => {
    const offers = [offer('east', 200_000, { eyeMetres: 30 }), offer('west', 200_000, { eyeMetres: 33 })];
    expect([...chooseTiles(offers, BASE, BUDGET, NONE)]).toEqual(['east']);
    expect([...chooseTiles(offers, BASE, BUDGET, new Set(['west']))]).toEqual(['west']);
  });

  it('never costs more than the budget, whatever is offered', () => {
    const anyOffer = fc.record({
      key: fc.uuid(),
      parent: fc.constant(null),
      adds: fc.record({ triangles: fc.integer({ min: -5000, max: 500_000 }), drawCalls: fc.nat(30) }),
      eyeMetres: fc.float({ min: 0, max: 1000, noNaN: true }),
      targetMetres: fc.float({ min: 0, max: 1000, noNaN: true }),
      radiusMetres: fc.float({ min: 1, max: 3000, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(anyOffer, { maxLength: 30 }), (offers) => {
        const chosen = chooseTiles(offers, BASE, BUDGET, NONE);
        const taken = offers.filter(({ key }) => chosen.has(key));
        const total = (of: keyof DrawCost) => taken.reduce((sum, { adds }) => sum + adds[of], BASE[of]);
        expect(total('triangles')).toBeLessThanOrEqual(BUDGET.triangles);
        expect(total('drawCalls')).toBeLessThanOrEqual(BUDGET.drawCalls);
      }),
    );
  });
});
