// What a build tells about a site, and how it is printed.
import type { Level, Part, PartMesh } from '../kit/model.ts';
import type { CataloguePlace } from './steps/catalogue.ts';

/** How much some parts are at one level. */
export interface LevelReport {
  readonly level: Level;
  readonly trianglesUnique: number;
  readonly trianglesDrawn: number;
  /** Meshes to draw: one a part and material. */
  readonly meshes: number;
  readonly vertices: number;
}

/** One built tile. */
export interface TileReport extends LevelReport {
  readonly name: string;
  readonly bytes: number;
}

/** A built site. */
export interface SiteReport {
  readonly siteId: string;
  readonly place: CataloguePlace;
  readonly tiles: readonly TileReport[];
  readonly massingBudgetKilobytes: number;
  readonly totalBudgetKilobytes: number;
  /** How long it took when it was last built from its source. */
  readonly seconds: number;
}

const LEVELS: readonly Level[] = ['massing', 'full', 'close'];

const sumOf = <T>(list: readonly T[], value: (item: T) => number): number =>
  list.reduce((sum, item) => sum + value(item), 0);

/** Triangles that some meshes draw, every placement counted. */
export const trianglesDrawn = (meshes: readonly PartMesh[]): number =>
  sumOf(meshes, ({ geometry, placements }) => (geometry.indices.length / 3) * (placements?.length ?? 1));

/** Counts parts as they were built. */
export function levelReport(level: Level, parts: readonly Part[]): LevelReport {
  const meshes = parts.flatMap((part) => part.meshes);
  return {
    level,
    trianglesUnique: sumOf(meshes, (mesh) => mesh.geometry.indices.length / 3),
    trianglesDrawn: trianglesDrawn(meshes),
    meshes: meshes.length,
    vertices: sumOf(meshes, (mesh) => mesh.geometry.positions.length / 3),
  };
}

/** What to tell about a tile. */
export const tileReport = (
  file: string,
  level: Level,
  parts: readonly Part[],
  bytes: Uint8Array,
): TileReport => ({ ...levelReport(level, parts), name: file.replace(/\.glb$/, ''), bytes: bytes.length });

const kilobytes = (bytes: number): number => Math.round(bytes / 1000);
const thousands = (count: number): string => Math.round(count).toLocaleString('en-GB');

/** The closing tables: every tile; every level of every site with its budget; all sites. */
export function formatReport(reports: readonly SiteReport[], wallSeconds: number): string {
  const built = sumOf(reports, (report) => report.seconds);
  return [
    ...tileTable(reports),
    '',
    ...levelTable(reports),
    '',
    ...reports.flatMap((report) => budgetProblems(report)),
    `${reports.length} sites in ${wallSeconds.toFixed(1)} s; built from nothing, one after another: ${built.toFixed(1)} s`,
  ].join('\n');
}

function tileTable(reports: readonly SiteReport[]): readonly string[] {
  const rows = reports.flatMap(({ siteId, tiles }) =>
    tiles.map((tile) => [siteId, tile.name, tile.level, ...figures([tile])]),
  );
  return table(['site', 'tile', 'level', 'triangles', 'drawn', 'vertices', 'meshes', 'kB'], rows, 3);
}

function levelTable(reports: readonly SiteReport[]): readonly string[] {
  const rows = reports.flatMap(({ siteId, tiles, seconds, ...budgets }) => {
    const levels = LEVELS.map((level) => tiles.filter((tile) => tile.level === level));
    const lines = levels
      .filter((own) => own.length > 0)
      .map((own) => {
        const { level } = own[0]!;
        const limit = level === 'massing' ? thousands(budgets.massingBudgetKilobytes) : '';
        return [siteId, level, ...figures(own), limit, ''];
      });
    const limit = thousands(budgets.totalBudgetKilobytes);
    return [...lines, [siteId, 'all', ...figures(tiles), limit, seconds.toFixed(1)]];
  });
  const head = ['site', 'level', 'triangles', 'drawn', 'vertices', 'meshes', 'kB', 'at most', 'seconds'];
  return table(head, rows, 2);
}

const figures = (tiles: readonly TileReport[]): readonly string[] => [
  thousands(sumOf(tiles, (tile) => tile.trianglesUnique)),
  thousands(sumOf(tiles, (tile) => tile.trianglesDrawn)),
  thousands(sumOf(tiles, (tile) => tile.vertices)),
  thousands(sumOf(tiles, (tile) => tile.meshes)),
  thousands(kilobytes(sumOf(tiles, (tile) => tile.bytes))),
];

/** Lines with the first `names` columns to the left and the others to the right. */
function table(
  head: readonly string[],
  body: readonly (readonly string[])[],
  names: number,
): readonly string[] {
  const rows = [head, ...body];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, i) => (i < names ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join('  ')
      .trimEnd(),
  );
}

/** Budgets that a built site does not keep, as sentences. */
export function budgetProblems(report: SiteReport): readonly string[] {
  const { siteId, tiles, massingBudgetKilobytes, totalBudgetKilobytes } = report;
  const massing = kilobytes(tiles.find(({ level }) => level === 'massing')?.bytes ?? 0);
  const total = kilobytes(sumOf(tiles, (tile) => tile.bytes));
  return [
    ...(massing > massingBudgetKilobytes
      ? [`${siteId}: massing is ${massing} kB, its budget is ${massingBudgetKilobytes} kB`]
      : []),
    ...(total > totalBudgetKilobytes
      ? [`${siteId}: all tiles are ${total} kB, their budget is ${totalBudgetKilobytes} kB`]
      : []),
  ];
}
