// The list of sites that the home page opens with.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../../src/content/index.ts';
import type { PackContent } from './read-pack.ts';

/** A site's own line in the catalogue, and the place in the list that it asks for. */
export interface CataloguePlace {
  readonly order: number;
  readonly entry: Catalogue['sites'][number];
}

/** What a pack says about itself in the list of sites. */
export const cataloguePlace = ({ manifest, words }: PackContent): CataloguePlace => ({
  order: manifest.order,
  entry: {
    id: manifest.id,
    latitudeDegrees: manifest.location.latitudeDegrees,
    longitudeDegrees: manifest.location.longitudeDegrees,
    title: { vi: words.vi.title, en: words.en.title },
    summary: { vi: words.vi.summary, en: words.en.summary },
    document: `${manifest.id}/site.json`,
  },
});

/** The catalogue of built sites, in the order that the sites themselves ask for. */
export const catalogue = (places: readonly CataloguePlace[]): Catalogue => ({
  schemaVersion: 1,
  sites: [...places]
    .sort((a, b) => a.order - b.order || (a.entry.id < b.entry.id ? -1 : 1))
    .map(({ entry }) => entry),
});

/** Writes catalogue.json beside the sites' folders, with those whose folder is there. */
export function writeCatalogue(
  outRoot: string,
  reports: readonly { readonly place: CataloguePlace }[],
): void {
  const places = reports
    .filter(({ place }) => existsSync(join(outRoot, place.entry.document)))
    .map(({ place }) => place);
  writeFileSync(join(outRoot, 'catalogue.json'), `${JSON.stringify(catalogue(places))}\n`);
}
