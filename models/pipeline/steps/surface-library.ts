// The texture library that all sites share: drawn once, in two processes, and kept until its recipes change.
import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SurfaceLibraryDocument } from '../../../src/content/index.ts';
import { SURFACE_NAMES, type SurfaceName } from '../../kit/surface-names.ts';
import type { SurfaceReply, SurfaceRequest } from '../surface-worker.ts';
import { readCache, writeCache } from './cache.ts';
import { fingerprint } from './fingerprint.ts';
import { type BuiltSurface, SURFACE_PIXELS, writeIfChanged } from './surface-files.ts';
import { removeOthers } from './write-folder.ts';

/** Where the library goes, and where its cache lies. */
export interface SurfaceLibraryOptions {
  readonly outRoot: string;
  readonly cacheFolder: string;
  readonly log: (line: string) => void;
}

const LANES = 2;
const CACHE_NAME = 'surface-library';
const LIBRARY_FILE = 'library.json';
const SOURCES = [
  'models/surfaces',
  'models/kit/surface-names.ts',
  'models/kit/random.ts',
  'models/pipeline/surface-worker.ts',
  'models/pipeline/steps/surface-library.ts',
  'models/pipeline/steps/surface-files.ts',
  'package-lock.json',
];

/**
 * Writes `library.json` and two pictures a surface, unless they are there and up to date. A picture that stays the
 * same is left alone and the folder is never empty, so that whoever shows the library meanwhile keeps it.
 */
export async function buildSurfaceLibrary({
  outRoot,
  cacheFolder,
  log,
}: SurfaceLibraryOptions): Promise<void> {
  const sources = fingerprint({ paths: SOURCES, settings: { SURFACE_PIXELS } });
  if (readCache<SurfaceLibraryDocument>(cacheFolder, CACHE_NAME, sources, outRoot)) {
    log(`surfaces: ${SURFACE_NAMES.length} sets unchanged`);
    return;
  }
  const start = performance.now();
  mkdirSync(outRoot, { recursive: true });
  const built = await drawAll(outRoot);
  const library: SurfaceLibraryDocument = {
    schemaVersion: 1,
    sizePixels: SURFACE_PIXELS,
    surfaces: SURFACE_NAMES.map((name) => required(built, name).surface),
  };
  writeIfChanged(join(outRoot, LIBRARY_FILE), Buffer.from(`${JSON.stringify(library, null, 2)}\n`));
  const names = [LIBRARY_FILE, ...library.surfaces.flatMap(({ albedo, relief }) => [albedo, relief])];
  removeOthers(outRoot, new Set(names));
  const files = new Map(names.map((name) => [name, readFileSync(join(outRoot, name))]));
  const bytes = [...built.values()].reduce((sum, surface) => sum + surface.bytes, 0);
  writeCache<SurfaceLibraryDocument>(cacheFolder, CACHE_NAME, sources, files, library);
  const seconds = (performance.now() - start) / 1000;
  log(`surfaces: ${built.size} sets, ${Math.round(bytes / 1000)} kB, ${seconds.toFixed(1)} s`);
}

async function drawAll(folder: string): Promise<ReadonlyMap<SurfaceName, BuiltSurface>> {
  const queue = [...SURFACE_NAMES];
  const built = new Map<SurfaceName, BuiltSurface>();
  const lanes = Array.from({ length: Math.min(LANES, availableParallelism()) }, () =>
    runLane(queue, folder, built),
  );
  await Promise.all(lanes);
  return built;
}

/** One process that takes surface after surface from the queue. */
function runLane(queue: SurfaceName[], folder: string, built: Map<SurfaceName, BuiltSurface>): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker: ChildProcess = fork(fileURLToPath(new URL('../surface-worker.ts', import.meta.url)), {
      execArgv: ['--import', 'tsx'],
    });
    const next = (): SurfaceName | null => {
      const name = queue.shift() ?? null;
      if (name) worker.send({ name, folder } satisfies SurfaceRequest);
      else worker.disconnect();
      return name;
    };
    let current = next();
    worker.on('message', (reply: SurfaceReply) => {
      if (reply.type === 'failed') {
        queue.length = 0;
        worker.kill();
        reject(new Error(`Surface ${reply.message}`));
        return;
      }
      if (current) built.set(current, reply.surface);
      current = next();
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`A surface process ended with code ${code}.`));
    });
  });
}

function required(built: ReadonlyMap<SurfaceName, BuiltSurface>, name: SurfaceName): BuiltSurface {
  const surface = built.get(name);
  if (!surface) throw new Error(`Surface "${name}" was not drawn.`);
  return surface;
}
