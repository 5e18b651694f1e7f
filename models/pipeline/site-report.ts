// What a build tells about a site, and how it is printed.
import type { Level } from '../kit/model.ts';
import type { CataloguePlace } from './steps/catalogue.ts';

/** One level of a built site. */
export interface LevelReport {
  readonly level: Level;
  readonly trianglesUnique: number;
  readonly trianglesDrawn: number;
  /** Meshes to draw: one a part and material. */
  readonly meshes: number;
  readonly vertices: number;
}

/** A built site. */
export interface SiteReport {
  readonly siteId: string;
  readonly place: CataloguePlace;
  readonly levels: readonly LevelReport[];
  readonly tiles: readonly { readonly name: string; readonly bytes: number }[];
  readonly massingBudgetKilobytes: number;
  readonly totalBudgetKilobytes: number;
  readonly seconds: number;
}

const kilobytes = (bytes: number): number => Math.round(bytes / 1000);
const thousands = (count: number): string => Math.round(count).toLocaleString('en-GB');

/** The closing table: a line a level, then a line of tiles. */
export function formatReport(reports: readonly SiteReport[]): string {
  const rows: string[][] = [['site', 'level', 'triangles', 'drawn', 'vertices', 'meshes', 'kB', 'seconds']];
  for (const { siteId, levels, tiles, seconds } of reports) {
    for (const level of levels) {
      const own = tiles.filter(({ name }) => (name === 'massing') === (level.level === 'massing'));
      rows.push([
        siteId,
        level.level,
        thousands(level.trianglesUnique),
        thousands(level.trianglesDrawn),
        thousands(level.vertices),
        String(level.meshes),
        thousands(kilobytes(own.reduce((sum, tile) => sum + tile.bytes, 0))),
        level.level === 'full' ? seconds.toFixed(1) : '',
      ]);
    }
  }
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const table = rows.map((row) =>
    row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
  );
  const tiles = reports.map(
    ({ siteId, tiles: list }) =>
      `${siteId}: ${list.map(({ name, bytes }) => `${name} ${kilobytes(bytes)} kB`).join(', ')}`,
  );
  const over = reports.flatMap((report) => budgetProblems(report));
  return [...table, '', ...tiles, ...over].join('\n');
}

/** Budgets that a built site does not keep, as sentences. */
export function budgetProblems(report: SiteReport): readonly string[] {
  const { siteId, tiles, massingBudgetKilobytes, totalBudgetKilobytes } = report;
  const massing = kilobytes(tiles.find(({ name }) => name === 'massing')?.bytes ?? 0);
  const total = kilobytes(tiles.reduce((sum, tile) => sum + tile.bytes, 0));
  return [
    ...(massing > massingBudgetKilobytes
      ? [`${siteId}: massing is ${massing} kB, its budget is ${massingBudgetKilobytes} kB`]
      : []),
    ...(total > totalBudgetKilobytes
      ? [`${siteId}: all tiles are ${total} kB, their budget is ${totalBudgetKilobytes} kB`]
      : []),
  ];
}
