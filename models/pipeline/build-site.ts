// One site from its folder to its built files, step by step.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Point3 } from '../../src/base/index.ts';
import { encodeSolidMap, LANGS } from '../../src/content/index.ts';
import type { Level, Part, SiteModel } from '../kit/model.ts';
import type { LevelReport, SiteReport } from './site-report.ts';
import { bake, BAKE_DEFAULTS } from './steps/bake.ts';
import { readCache, writeCache } from './steps/cache.ts';
import { cataloguePlace } from './steps/catalogue.ts';
import { compile, type CompiledPart } from './steps/compile.ts';
import type { SitePack } from './steps/discover.ts';
import { fingerprint } from './steps/fingerprint.ts';
import { gltfIO } from './steps/gltf-io.ts';
import { OPTIMISE_DEFAULTS, type OptimiseOptions, optimise, pack } from './steps/optimise.ts';
import { QUANTIZE_MASSING } from './steps/quantize.ts';
import { loadBuildModel, type PackContent, readPackContent, requireFiles } from './steps/read-pack.ts';
import { siteDocument } from './steps/site-document.ts';
import { siteSolidMap } from './steps/solids.ts';
import { splitModel } from './steps/split-model.ts';
import { tileGroups, tileset } from './steps/tileset.ts';
import { validate } from './steps/validate.ts';

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

/** First tries for the massing: edges this many times as long as at the full level, until the budget holds. */
const MASSING_STEP_FACTORS = [3, 6, 12, Number.POSITIVE_INFINITY];

/** What every site depends on besides its own folder. */
const SHARED_PATHS = ['models/kit', 'models/pipeline', 'src/content', 'src/base', 'package-lock.json'];

/** Builds a site unless the one on disk was made from the same; returns what to tell about it. */
export async function buildSite(
  pack_: SitePack,
  options: BuildOptions,
  onProgress: OnProgress,
): Promise<SiteReport> {
  const started = performance.now();
  requireFiles(pack_.folder);
  const out = join(options.outRoot, pack_.id);
  const hash = fingerprint({ paths: [pack_.folder, ...SHARED_PATHS], settings: { quick: options.quick } });
  const cached = readCache(options.cacheFolder, pack_.id, hash, out);
  if (cached) {
    onProgress('unchanged');
    return cached;
  }
  const content = readPackContent(pack_.folder);
  onProgress('model');
  const buildModel = await loadBuildModel(pack_.folder);
  const [massing, full] = [buildModel('massing'), buildModel('full')];
  const anchors = new Map([...massing.anchors, ...full.anchors]);
  const document = siteDocument({ content, anchors, siteId: pack_.id });
  const context: Context = { siteId: pack_.id, content, options, onProgress };
  onProgress('solid map');
  const solid = siteSolidMap(full, content.manifest);
  const groups = tileGroups(full);
  const files = new Map<string, Uint8Array>();
  const text = (name: string, data: unknown): Map<string, Uint8Array> =>
    files.set(name, new TextEncoder().encode(`${JSON.stringify(data)}\n`));
  text('tileset.json', tileset(massing, groups));
  const first = await massingTile(context, massing, anchors);
  files.set('massing.glb', first.bytes);
  const ready = prepare(context, split(context, full, 1));
  for (const [index, group] of groups.entries()) {
    onProgress('pack', `${index + 1}/${groups.length} ${group.name}`);
    const ids = new Set(group.parts.map((part) => part.id));
    const parts = ready.parts.filter(({ part }) => ids.has(part.id));
    const name = `${group.name}.glb`;
    files.set(name, await tile(name, { ...ready, parts }, new Map(), OPTIMISE_DEFAULTS));
  }
  text('site.json', document);
  for (const lang of LANGS) {
    const { $schema: _, ...words } = content.words[lang];
    text(`words.${lang}.json`, words);
  }
  files.set('solid.bin', new Uint8Array(encodeSolidMap(solid)));
  write(out, files);
  const report: SiteReport = {
    siteId: pack_.id,
    place: cataloguePlace(content),
    levels: [
      levelReport('massing', first.parts),
      levelReport(
        'full',
        ready.parts.map(({ part }) => part),
      ),
    ],
    tiles: [...files]
      .filter(([name]) => name.endsWith('.glb'))
      .map(([name, bytes]) => ({ name: name.slice(0, -4), bytes: bytes.length })),
    massingBudgetKilobytes: content.manifest.budgets.massingKilobytes,
    totalBudgetKilobytes: content.manifest.budgets.totalKilobytes,
    seconds: (performance.now() - started) / 1000,
  };
  writeCache(options.cacheFolder, pack_.id, hash, files, report);
  onProgress('done', `${report.seconds.toFixed(1)} s`);
  return report;
}

interface Context {
  readonly siteId: string;
  readonly content: PackContent;
  readonly options: BuildOptions;
  readonly onProgress: OnProgress;
}

interface PreparedModel {
  readonly materials: SiteModel['materials'];
  readonly parts: readonly CompiledPart[];
}

/** Splits a level's long edges. */
function split({ onProgress }: Context, source: SiteModel, factor: number): SiteModel {
  onProgress(`${source.level}: split`);
  return splitModel(source, { stepFactor: factor }, (notice) => onProgress('note', notice));
}

/** Bakes a level that was split. */
function prepare({ content, options, onProgress }: Context, model: SiteModel): PreparedModel {
  let told = -1;
  const colours = bake(
    model,
    {
      ...BAKE_DEFAULTS,
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
    parts: model.parts.map((part, index) => ({ part, colours: colours[index]! })),
  };
}

/** The first level, split as finely as its budget allows. Baking takes longest, so it waits for a split that may fit. */
async function massingTile(
  context: Context,
  massing: SiteModel,
  anchors: ReadonlyMap<string, Point3>,
): Promise<{ readonly bytes: Uint8Array; readonly parts: readonly Part[] }> {
  const budget = context.content.manifest.budgets.massingKilobytes * 1000;
  const options = { quantize: QUANTIZE_MASSING };
  for (const factor of MASSING_STEP_FACTORS) {
    const isLast = factor === MASSING_STEP_FACTORS.at(-1);
    const model = split(context, massing, factor);
    const unbaked = { materials: model.materials, parts: model.parts.map((part) => ({ part })) };
    // Packed, the baked colours take about a byte a vertex.
    const { vertices } = levelReport('massing', model.parts);
    if (!isLast && (await tile('massing.glb', unbaked, anchors, options)).length + vertices > budget)
      continue;
    const bytes = await tile('massing.glb', prepare(context, model), anchors, options);
    if (isLast || bytes.length <= budget) return { bytes, parts: model.parts };
  }
  throw new Error('The list of step factors is empty.');
}

/** A tile's bytes, validated before compression (the validator cannot look inside) and after. */
async function tile(
  file: string,
  { materials, parts }: PreparedModel,
  anchors: ReadonlyMap<string, Point3>,
  options: OptimiseOptions,
): Promise<Uint8Array> {
  const io = await gltfIO();
  const document = compile({ materials, parts, anchors });
  await optimise(document, options);
  await validate(await io.writeBinary(document), file);
  pack(document);
  const bytes = await io.writeBinary(document);
  await validate(bytes, file);
  return bytes;
}

function levelReport(level: Level, parts: readonly Part[]): LevelReport {
  const meshes = parts.flatMap((part) => part.meshes);
  return {
    level,
    trianglesUnique: meshes.reduce((sum, mesh) => sum + mesh.geometry.indices.length / 3, 0),
    trianglesDrawn: meshes.reduce(
      (sum, mesh) => sum + (mesh.geometry.indices.length / 3) * (mesh.placements?.length ?? 1),
      0,
    ),
    meshes: meshes.length,
    vertices: meshes.reduce((sum, mesh) => sum + mesh.geometry.positions.length / 3, 0),
  };
}

/** Writes a site's files and removes what an earlier build left. */
function write(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!files.has(name)) rmSync(join(folder, name), { recursive: true });
  }
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
}
