// One site from its folder to its built files, step by step.
import { join } from 'node:path';
import type { Point3 } from '../../src/base/index.ts';
import { encodeSolidMap, LANGS } from '../../src/content/index.ts';
import type { Level, Part, SiteModel } from '../kit/model.ts';
import { levelReport, type SiteReport, type TileReport, tileReport } from './site-report.ts';
import { bake, BAKE_DEFAULTS } from './steps/bake.ts';
import { readCache, writeCache } from './steps/cache.ts';
import { cataloguePlace } from './steps/catalogue.ts';
import type { CompiledPart } from './steps/compile.ts';
import type { SitePack } from './steps/discover.ts';
import { fingerprint } from './steps/fingerprint.ts';
import { makeTile } from './steps/make-tile.ts';
import { OPTIMISE_DEFAULTS } from './steps/optimise.ts';
import { QUANTIZE_MASSING } from './steps/quantize.ts';
import { loadBuildModel, type PackContent, readPackContent, requireFiles } from './steps/read-pack.ts';
import { siteDocument } from './steps/site-document.ts';
import { siteSolidMap } from './steps/solids.ts';
import { splitModel } from './steps/split-model.ts';
import { tileCosts } from './steps/tile-costs.ts';
import { hasCloseUp, type TileGroup, tileFile, tileGroups, tileset } from './steps/tileset.ts';
import { writeFolder } from './steps/write-folder.ts';

/** Where to build and how carefully. */
export interface BuildOptions {
  /** Folder that receives a folder a site. */
  readonly outRoot: string;
  readonly cacheFolder: string;
  /** Fewer rays, for a look while modelling. */
  readonly quick: boolean;
}

/** Called with the step that a site is in, and how far it is. */
export type OnProgress = (step: string, detail?: string) => void;

const QUICK_RAYS = 4;
/** Close up, vertices lie so near to each other that smoothing over them makes up for fewer rays. */
const CLOSE_RAYS = 14;

/** Close up, form carries what light carries from afar: baked light may change over a little longer edges. */
const CLOSE_STEP_FACTOR = 1.35;

/** First tries for the massing: edges this many times as long as at the full level, until the budget holds. */
const MASSING_STEP_FACTORS = [3, 6, 12, Number.POSITIVE_INFINITY];

/** What every site depends on besides its own folder. */
const SHARED_PATHS = ['models/kit', 'models/pipeline', 'src/content', 'src/base', 'package-lock.json'];

/** Builds a site unless the one on disk was made from the same; returns what to tell about it. */
export async function buildSite(
  pack: SitePack,
  options: BuildOptions,
  onProgress: OnProgress,
): Promise<SiteReport> {
  const started = performance.now();
  requireFiles(pack.folder);
  const out = join(options.outRoot, pack.id);
  const hash = fingerprint({ paths: [pack.folder, ...SHARED_PATHS], settings: { quick: options.quick } });
  const cached = readCache(options.cacheFolder, pack.id, hash, out);
  if (cached) {
    onProgress('unchanged');
    return cached;
  }
  const content = readPackContent(pack.folder);
  const { budgets } = content.manifest;
  onProgress('model');
  const buildModel = await loadBuildModel(pack.folder);
  const [massing, full] = [buildModel('massing'), buildModel('full')];
  const close = hasCloseUp(full) ? buildModel('close') : null;
  const anchors = new Map([...massing.anchors, ...full.anchors]);
  const document = siteDocument({ content, anchors, parts: full.parts, siteId: pack.id });
  const context: Context = { content, options, onProgress };
  onProgress('solid map');
  const solid = siteSolidMap(full, content.manifest);
  const groups = tileGroups(full, close);
  const files = new Map<string, Uint8Array>();
  const text = (name: string, data: unknown): Map<string, Uint8Array> =>
    files.set(name, new TextEncoder().encode(`${JSON.stringify(data)}\n`));
  const first = await massingTile(context, massing, anchors);
  const tiles = [first, ...(await fullTiles(context, full, groups))];
  if (close) tiles.push(...(await closeTiles(context, full, close, groups)));
  for (const { file, bytes } of tiles) files.set(file, bytes);
  const built = (level: Level): readonly Part[] =>
    tiles.filter(({ report }) => report.level === level).flatMap(({ parts }) => parts);
  const costs = tileCosts(
    groups,
    { massing: built('massing'), full: built('full'), close: built('close') },
    content.manifest.phases.map(({ id }) => id),
  );
  text('tileset.json', tileset(massing, groups, costs));
  text('site.json', document);
  for (const lang of LANGS) {
    const { $schema: _, ...words } = content.words[lang];
    text(`words.${lang}.json`, words);
  }
  files.set('solid.bin', new Uint8Array(encodeSolidMap(solid)));
  writeFolder(out, files);
  const report: SiteReport = {
    siteId: pack.id,
    place: cataloguePlace(content),
    tiles: tiles.map(({ report: each }) => each),
    massingBudgetKilobytes: budgets.massingKilobytes,
    totalBudgetKilobytes: budgets.totalKilobytes,
    seconds: (performance.now() - started) / 1000,
  };
  writeCache(options.cacheFolder, pack.id, hash, files, report);
  onProgress('done', `${report.seconds.toFixed(1)} s`);
  return report;
}

interface Context {
  readonly content: PackContent;
  readonly options: BuildOptions;
  readonly onProgress: OnProgress;
}

interface FinishedTile {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** As they were built, their long edges split. */
  readonly parts: readonly Part[];
  readonly report: TileReport;
}

interface BakedLevel {
  readonly materials: SiteModel['materials'];
  readonly parts: readonly CompiledPart[];
}

/** Splits a level's long edges. */
function split({ onProgress }: Context, source: SiteModel, factor: number): SiteModel {
  onProgress(`${source.level}: split`);
  return splitModel(source, { stepFactor: factor }, (notice) => onProgress('note', notice));
}

/** Bakes a level that was split, in the shade of `occluding`. */
function bakeLevel(
  { content, options, onProgress }: Context,
  model: SiteModel,
  occluding: SiteModel,
): BakedLevel {
  let told = -1;
  const baked = bake(
    { model, occluding },
    {
      ...BAKE_DEFAULTS,
      ...(model.level === 'close' ? { rays: CLOSE_RAYS } : {}),
      ...(options.quick ? { rays: QUICK_RAYS } : {}),
      defaultPhase: content.manifest.defaultPhase,
    },
    (share) => {
      const quarter = Math.floor(share * 4);
      if (quarter > told) onProgress(`${model.level}: bake`, `${quarter * 25} %`);
      told = quarter;
    },
  );
  return {
    materials: model.materials,
    parts: model.parts.map((part, index) => ({ part, ...baked[index]! })),
  };
}

/** The first level, split as finely as its budget allows. Baking takes longest, so it waits for a split that may fit. */
async function massingTile(
  context: Context,
  massing: SiteModel,
  anchors: ReadonlyMap<string, Point3>,
): Promise<FinishedTile> {
  const file = 'massing.glb';
  const budget = context.content.manifest.budgets.massingKilobytes * 1000;
  const options = { quantize: QUANTIZE_MASSING };
  // Packed, the baked colours take about a byte a vertex; a first try that fails tells how much exactly.
  let colourBytes = 1;
  for (const factor of MASSING_STEP_FACTORS) {
    const isLast = factor === MASSING_STEP_FACTORS.at(-1);
    const { materials, parts } = split(context, massing, factor);
    const { vertices } = levelReport('massing', parts);
    const unbaked = { file, materials, parts: parts.map((part) => ({ part })), anchors };
    const bareBytes = (await makeTile(unbaked, options)).length;
    if (!isLast && bareBytes + colourBytes * vertices > budget) continue;
    const level = bakeLevel(context, { ...massing, parts }, massing);
    const bytes = await makeTile({ ...unbaked, ...level }, options);
    if (isLast || bytes.length <= budget)
      return { file, bytes, parts, report: tileReport(file, 'massing', parts, bytes) };
    colourBytes = (bytes.length - bareBytes) / vertices;
  }
  throw new Error('The list of step factors is empty.');
}

/** A tile a group at the full level. */
function fullTiles(
  context: Context,
  full: SiteModel,
  groups: readonly TileGroup[],
): Promise<readonly FinishedTile[]> {
  const level = bakeLevel(context, split(context, full, 1), full);
  return groupTiles(context, 'full', level, groups);
}

/** A tile for each group that has more to show. What has not stands round it as at the full level. */
function closeTiles(
  context: Context,
  full: SiteModel,
  close: SiteModel,
  groups: readonly TileGroup[],
): Promise<readonly FinishedTile[]> {
  const own = groups.filter((group) => group.closeParts);
  const materials = { ...full.materials, ...close.materials };
  const occluding = {
    ...close,
    materials,
    parts: groups.flatMap((group) => group.closeParts ?? group.parts),
  };
  const model = { ...close, materials, parts: own.flatMap((group) => group.closeParts!) };
  const level = bakeLevel(context, split(context, model, CLOSE_STEP_FACTOR), occluding);
  return groupTiles(context, 'close', level, own);
}

async function groupTiles(
  { onProgress }: Context,
  level: 'full' | 'close',
  { materials, parts }: BakedLevel,
  groups: readonly TileGroup[],
): Promise<readonly FinishedTile[]> {
  const tiles: FinishedTile[] = [];
  for (const [index, group] of groups.entries()) {
    const file = tileFile(group, level);
    onProgress(`${level}: pack`, `${index + 1}/${groups.length} ${file}`);
    const ids = new Set(group.parts.map((part) => part.id));
    const compiled = parts.filter(({ part }) => ids.has(part.id));
    const bytes = await makeTile({ file, materials, parts: compiled }, OPTIMISE_DEFAULTS);
    const own = compiled.map(({ part }) => part);
    tiles.push({ file, bytes, parts: own, report: tileReport(file, level, own, bytes) });
  }
  return tiles;
}
