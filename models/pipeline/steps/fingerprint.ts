// What a site's built files depend on, as one hash.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files and folders whose bytes count, and settings. */
export interface FingerprintInput {
  readonly paths: readonly string[];
  readonly settings: unknown;
}

/** Tests and their fixtures change nothing that is built. */
const IGNORED =
  /(\.test\.ts|\.d\.ts|^fixtures|^recordings|^content-rules|^check-(content|site)\.ts|^write-schemas\.ts|^json-schemas\.ts)$/;

/** A hash over names and bytes of everything under `paths`. Missing paths count as empty. */
export function fingerprint({ paths, settings }: FingerprintInput): string {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const path of paths) addPath(hash, path);
  return hash.digest('hex').slice(0, 32);
}

function addPath(hash: ReturnType<typeof createHash>, path: string): void {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) {
    hash.update(path).update('\0').update(readFileSync(path)).update('\0');
    return;
  }
  for (const name of readdirSync(path).sort()) {
    if (!IGNORED.test(name)) addPath(hash, join(path, name));
  }
}
