// All sites over the cores, and the catalogue of those that could be built.
import { fork } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions } from './build-site.ts';
import type { SiteReport } from './site-report.ts';
import type { WorkerReply, WorkerRequest } from './site-worker.ts';
import { lastReport } from './steps/cache.ts';
import { writeCatalogue } from './steps/catalogue.ts';
import { discover, type SitePack } from './steps/discover.ts';

/** Which sites to build, and from where. */
export interface BuildSitesOptions extends BuildOptions {
  readonly sitesRoot: string;
  /** Empty: all. */
  readonly only: readonly string[];
  readonly log: (line: string) => void;
}

/** What became of each site. */
export interface BuildSitesResult {
  readonly reports: readonly SiteReport[];
  readonly failures: readonly { readonly siteId: string; readonly message: string }[];
}

/** Builds sites in parallel. A site that cannot be built is reported and does not keep the others from it. */
export async function buildSites(options: BuildSitesOptions): Promise<BuildSitesResult> {
  mkdirSync(options.outRoot, { recursive: true });
  const queue = heaviestFirst(discover(options.sitesRoot, options.only));
  const reports: SiteReport[] = [];
  const failures: { siteId: string; message: string }[] = [];
  const lanes = Array.from({ length: Math.min(availableParallelism(), queue.length) }, () =>
    runLane(queue, options, (reply) => {
      if (reply.type === 'progress') {
        options.log(`${reply.siteId}: ${reply.step}${reply.detail ? ` ${reply.detail}` : ''}`);
      } else if (reply.type === 'built') {
        reports.push(reply.report);
      } else {
        failures.push(reply);
        options.log(`${reply.siteId}: FAILED ${reply.message}`);
      }
    }),
  );
  await Promise.all(lanes);
  reports.sort((a, b) => (a.siteId < b.siteId ? -1 : 1));
  writeCatalogue(options.outRoot, knownReports(options, { reports, failures }));
  return { reports, failures };
}

/** So that no process is left with the longest build when the others have nothing more to do. */
const heaviestFirst = (packs: readonly SitePack[]): SitePack[] =>
  packs
    .map((pack) => ({ pack, bytes: sourceBytes(join(pack.folder, 'model')) }))
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ pack }) => pack);

/** A model with more source takes longer; nothing else is known before it is built. */
function sourceBytes(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

/** One process that takes site after site from the queue. tsx cannot be loaded into a worker thread on Node 20. */
function runLane(
  queue: SitePack[],
  options: BuildOptions,
  onReply: (reply: WorkerReply) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = fork(fileURLToPath(new URL('./site-worker.ts', import.meta.url)), {
      execArgv: ['--import', 'tsx'],
    });
    const { outRoot, cacheFolder, quick } = options;
    const next = (): void => {
      const pack = queue.shift();
      if (!pack) {
        worker.disconnect();
        return;
      }
      const request: WorkerRequest = { pack, options: { outRoot, cacheFolder, quick } };
      worker.send(request);
    };
    worker.on('message', (reply: WorkerReply) => {
      onReply(reply);
      if (reply.type !== 'progress') next();
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`A build process ended with code ${code}.`));
    });
    next();
  });
}

/** The reports of this run, and the last ones of sites that it was not asked to build. */
function knownReports(
  { sitesRoot, cacheFolder }: BuildSitesOptions,
  { reports, failures }: BuildSitesResult,
): readonly SiteReport[] {
  const seen = new Set([...reports, ...failures].map(({ siteId }) => siteId));
  const others = discover(sitesRoot)
    .filter(({ id }) => !seen.has(id))
    .map(({ id }) => lastReport(cacheFolder, id));
  return [...reports, ...others.filter((report) => report !== null)];
}
