// The built citadel against the figures of dossier/imperial-citadel.md. Needs `npm run models -- imperial-citadel`.
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, openBuiltSite } from '../../../tests/sites/built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite('imperial-citadel');
});

describe('along the axis (section 0.3)', () => {
  it('has D67 43.0 m long, centred 560 m north of the Flag Tower', () => {
    const { min, max } = site.part('d67').bounds;
    expect(max[0] - min[0]).toBeCloseTo(43.0, 1);
    expect(-min[2]).toBeCloseTo(567, 0);
  });
});
