// Remembers from what a site or the texture library was built, so that an unchanged one is left alone.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteReport } from '../site-report.ts';

/** A build that is still on disk. */
interface CacheEntry<Report> {
  readonly fingerprint: string;
  /** Hash of each built file, by its name in the folder it went to. */
  readonly files: Readonly<Record<string, string>>;
  readonly report: Report;
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32);

function readEntry<Report>(cacheFolder: string, name: string): CacheEntry<Report> | null {
  const file = join(cacheFolder, `${name}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as CacheEntry<Report>) : null;
}

/** The report of the last build that succeeded, whatever has changed since. */
export const lastReport = (cacheFolder: string, siteId: string): SiteReport | null =>
  readEntry<SiteReport>(cacheFolder, siteId)?.report ?? null;

/** The report of the last build, if it was made from the same and every file it wrote is still as it was. */
export function readCache<Report = SiteReport>(
  cacheFolder: string,
  name: string,
  fingerprint: string,
  outFolder: string,
): Report | null {
  const entry = readEntry<Report>(cacheFolder, name);
  if (entry?.fingerprint !== fingerprint) return null;
  const intact = Object.entries(entry.files).every(([file, hash]) => {
    const built = join(outFolder, file);
    return existsSync(built) && hashOf(readFileSync(built)) === hash;
  });
  return intact ? entry.report : null;
}

/** Remembers a build. */
export function writeCache<Report = SiteReport>(
  cacheFolder: string,
  name: string,
  fingerprint: string,
  files: ReadonlyMap<string, Uint8Array>,
  report: Report,
): void {
  mkdirSync(cacheFolder, { recursive: true });
  const entry: CacheEntry<Report> = {
    fingerprint,
    files: Object.fromEntries([...files].map(([file, bytes]) => [file, hashOf(bytes)])),
    report,
  };
  writeFileSync(join(cacheFolder, `${name}.json`), JSON.stringify(entry));
}
