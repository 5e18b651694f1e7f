import { error, type Rule, warning } from './rule.ts';

/** The built tiles keep the budgets that site.json gives them. */
export const sizeBudget: Rule = {
  name: 'size-budget',
  check({ content, tileBytes }) {
    const { massingKilobytes, totalKilobytes } = content.manifest.budgets;
    if (!tileBytes)
      return [warning('site.json', 'budgets', 'not built yet, so sizes are unknown: npm run models')];
    const massing = Math.round((tileBytes.massing ?? 0) / 1000);
    const total = Math.round(Object.values(tileBytes).reduce((sum, bytes) => sum + bytes, 0) / 1000);
    return [
      ...(massing > massingKilobytes
        ? [error('site.json', 'budgets.massingKilobytes', `${massing} kB built, at most ${massingKilobytes}`)]
        : []),
      ...(total > totalKilobytes
        ? [error('site.json', 'budgets.totalKilobytes', `${total} kB built, at most ${totalKilobytes}`)]
        : []),
    ];
  },
};
