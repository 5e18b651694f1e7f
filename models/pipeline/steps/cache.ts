// Remembers from what a site was built, so that an unchanged one is left alone.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteReport } from '../site-report.ts';

/** A build that is still on disk. */
interface CacheEntry {
  readonly fingerprint: string;
  /** Hash of each built file, by its name in the site's folder. */
  readonly files: Readonly<Record<string, string>>;
  readonly report: SiteReport;
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32);

function readEntry(cacheFolder: string, siteId: string): CacheEntry | null {
  const file = join(cacheFolder, `${siteId}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as CacheEntry) : null;
}

/** The report of the last build that succeeded, whatever has changed since. */
export const lastReport = (cacheFolder: string, siteId: string): SiteReport | null =>
  readEntry(cacheFolder, siteId)?.report ?? null;

/** The report of the last build, if it was made from the same and every file it wrote is still as it was. */
export function readCache(
  cacheFolder: string,
  siteId: string,
  fingerprint: string,
  outFolder: string,
): SiteReport | null {
  const entry = readEntry(cacheFolder, siteId);
  if (entry?.fingerprint !== fingerprint) return null;
  const intact = Object.entries(entry.files).every(([name, hash]) => {
    const built = join(outFolder, name);
    return existsSync(built) && hashOf(readFileSync(built)) === hash;
  });
  return intact ? entry.report : null;
}

/** Remembers a build. */
export function writeCache(
  cacheFolder: string,
  siteId: string,
  fingerprint: string,
  files: ReadonlyMap<string, Uint8Array>,
  report: SiteReport,
): void {
  mkdirSync(cacheFolder, { recursive: true });
  const entry: CacheEntry = {
    fingerprint,
    files: Object.fromEntries([...files].map(([name, bytes]) => [name, hashOf(bytes)])),
    report,
  };
  writeFileSync(join(cacheFolder, `${siteId}.json`), JSON.stringify(entry));
}
