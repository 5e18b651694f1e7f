// Sites are found by their folders; nothing here knows a site's name.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A site pack on disk. */
export interface SitePack {
  readonly id: string;
  readonly folder: string;
}

/** Every pack under `root`, by name; `only` narrows it to those. Throws when one of them is not there. */
export function discover(root: string, only: readonly string[] = []): readonly SitePack[] {
  const packs = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({ id: entry.name, folder: join(root, entry.name) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const unknown = only.filter((id) => !packs.some((pack) => pack.id === id));
  if (unknown.length > 0) {
    throw new Error(
      `No site named ${unknown.join(', ')} in ${root}; there are: ${packs.map((pack) => pack.id).join(', ')}`,
    );
  }
  return only.length > 0 ? packs.filter((pack) => only.includes(pack.id)) : packs;
}
