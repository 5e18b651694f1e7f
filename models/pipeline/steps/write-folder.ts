// A folder of generated files is what the last run made, and nothing else.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes files and removes what an earlier run left. */
export function writeFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  mkdirSync(folder, { recursive: true });
  removeOthers(folder, new Set(files.keys()));
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
}

/** Removes everything from a folder that is not among `names`. */
export function removeOthers(folder: string, names: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    if (!names.has(name)) rmSync(join(folder, name), { recursive: true });
  }
}
