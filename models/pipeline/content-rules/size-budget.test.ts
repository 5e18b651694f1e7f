import { expect, it } from 'vitest';
import { changed, findings } from '../fixtures/rule-input.ts';
import { sizeBudget } from './size-budget.ts';

it('finds nothing wrong with a sound pack', () => {
  expect(findings(sizeBudget, changed())).toEqual([]);
});

it('finds tiles that are larger than their budgets', () => {
  const tileBytes = { massing: 70_000, gate: 400_000 };
  expect(findings(sizeBudget, { ...changed(), tileBytes })).toEqual([
    'error site.json budgets.massingKilobytes',
    'error site.json budgets.totalKilobytes',
  ]);
});

it('warns that nothing is built yet', () => {
  expect(findings(sizeBudget, { ...changed(), tileBytes: null })).toEqual(['warning site.json budgets']);
});
