// What every site pack promises, whichever sites there are. Run `npm run models` first.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Vector3 } from 'three';
import { afterAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../models/pipeline/build-site.ts';
import type { Tile } from '../../models/pipeline/steps/tileset.ts';
import { discover } from '../../models/pipeline/steps/discover.ts';
import { readPackContent } from '../../models/pipeline/steps/read-pack.ts';
import { validate } from '../../models/pipeline/steps/validate.ts';
import { catalogueSchema, EVIDENCE, parseContentText, siteDocumentSchema } from '../../src/content/index.ts';
import { openBuiltSite } from './built-site.ts';
import type { BuiltMesh } from './built-tiles.ts';

const OUT = 'public/sites';
/** Parts of the full level that the massing may leave out: no body of theirs is taller, metres. */
const SMALL_METRES = 25;
/** How far the box of a part may differ between the full and the close level, metres. */
const CLOSE_BOX_METRES = 0.3;

const tilesUnder = (tile: Tile): readonly Tile[] => [tile, ...(tile.children ?? []).flatMap(tilesUnder)];

/** Height of the tallest piece of a mesh whose triangles hang together, where it is drawn first, metres. */
function tallestBody({ positions, indices, places }: BuiltMesh): number {
  const root = Array.from({ length: positions.length / 3 }, (_, v) => v);
  const find = (v: number): number => {
    let at = v;
    while (root[at] !== at) at = root[at] = root[root[at]!]!;
    return at;
  };
  for (let i = 0; i < indices.length; i += 3) {
    root[find(indices[i]!)] = find(indices[i + 1]!);
    root[find(indices[i + 1]!)] = find(indices[i + 2]!);
  }
  const ranges = new Map<number, [low: number, high: number]>();
  const p = new Vector3();
  for (let v = 0; v < root.length; v++) {
    const { y } = p.fromArray(positions, 3 * v).applyMatrix4(places[0]!);
    const range = ranges.get(find(v)) ?? [y, y];
    ranges.set(find(v), [Math.min(range[0], y), Math.max(range[1], y)]);
  }
  return [...ranges.values()].reduce((tallest, [low, high]) => Math.max(tallest, high - low), 0);
}

describe.each(discover('models/sites'))('$id', ({ id, folder }) => {
  const built = join(OUT, id);
  const tiles = (): readonly string[] => readdirSync(built).filter((name) => name.endsWith('.glb'));
  const bytes = (name: string): number => statSync(join(built, name)).size;

  it('is built', () => {
    expect(existsSync(join(built, 'tileset.json')), 'run: npm run models').toBe(true);
  });

  it('has a massing with the same parts as the full level, but for small ones that the massing leaves out', async () => {
    const site = await openBuiltSite(id);
    const [massing, full] = [new Set(site.partIds('massing')), new Set(site.partIds('full'))];
    expect(massing.size).toBeGreaterThan(0);
    expect([...massing].filter((part) => !full.has(part))).toEqual([]);
    const left = [...full].filter((part) => !massing.has(part));
    const tall = left.filter((part) => Math.max(...site.meshes(part).map(tallestBody)) > SMALL_METRES);
    expect(tall).toEqual([]);
  });

  it('has a tileset of the standard shape whose tiles are all there', () => {
    const tileset: unknown = JSON.parse(readFileSync(join(built, 'tileset.json'), 'utf8'));
    expect(tileset).toMatchObject({
      asset: { version: '1.1' },
      root: { refine: 'REPLACE', content: { uri: 'massing.glb' } },
    });
    const { root } = tileset as Awaited<ReturnType<typeof openBuiltSite>>['tileset'];
    const named = tilesUnder(root).flatMap((tile) => tile.content?.uri ?? []);
    expect([...named].sort()).toEqual([...tiles()].sort());
    for (const parent of tilesUnder(root)) {
      for (const child of parent.children ?? []) {
        expect(parent.refine).toBe('REPLACE');
        expect(child.geometricError).toBeLessThan(parent.geometricError);
        expect(child.boundingVolume.box).toHaveLength(12);
        for (const axis of [0, 1, 2]) {
          const reach = (box: readonly number[]): number => box[3 + 4 * axis]!;
          const distance = Math.abs(child.boundingVolume.box[axis]! - parent.boundingVolume.box[axis]!);
          expect(distance + reach(child.boundingVolume.box)).toBeLessThanOrEqual(
            reach(parent.boundingVolume.box) + 0.01,
          );
        }
      }
    }
  });

  it('shows close up the same parts as from farther away, in the same places', async () => {
    const site = await openBuiltSite(id);
    const close = site.partIds('close');
    const tilesWithCloseUp = new Set(close.map((part) => site.part(part).tile));
    const full = site.partIds().filter((part) => tilesWithCloseUp.has(site.part(part).tile));
    expect([...close].sort()).toEqual([...full].sort());
    for (const part of close) {
      const [coarse, fine] = [site.part(part), site.part(part, 'close')];
      expect(fine.tile).toBe(`${coarse.tile}-close`);
      expect([fine.phases, fine.evidence]).toEqual([coarse.phases, coarse.evidence]);
      for (const corner of ['min', 'max'] as const) {
        const apart = fine.bounds[corner].map((value, axis) =>
          Math.abs(value - coarse.bounds[corner][axis]!),
        );
        expect(Math.max(...apart), `${part} ${corner}`).toBeLessThanOrEqual(CLOSE_BOX_METRES);
      }
    }
  });

  it('passes the Khronos validator without an error or a warning', async () => {
    for (const name of tiles()) await validate(readFileSync(join(built, name)), join(built, name));
  });

  it('tells of every part how sure we are, and of phases only those that there are', async () => {
    const site = await openBuiltSite(id);
    const phases = readPackContent(folder).manifest.phases.map((phase) => phase.id);
    for (const level of ['massing', 'full', 'close'] as const) {
      for (const part of site.partIds(level)) {
        const facts = site.part(part, level);
        expect(EVIDENCE, part).toContain(facts.evidence);
        expect(
          (facts.phases ?? []).filter((phase) => !phases.includes(phase)),
          part,
        ).toEqual([]);
      }
    }
  });

  it('has every anchor that its views and details are tied to', async () => {
    const { anchors } = await openBuiltSite(id);
    const { manifest, tour } = readPackContent(folder);
    const stops = tour.tours.flatMap((each) => each.stops);
    const used = [
      ...manifest.details.flatMap((detail) => [detail.anchor, detail.view.anchor]),
      ...stops.map((stop) => stop.view.anchor),
      ...stops.flatMap((stop) => stop.cues.flatMap((cue) => (cue.view ? [cue.view.anchor] : []))),
    ];
    expect(used.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });

  it('keeps its budgets', () => {
    const { budgets } = readPackContent(folder).manifest;
    expect(bytes('massing.glb') / 1000).toBeLessThanOrEqual(budgets.massingKilobytes);
    const total = tiles().reduce((sum, name) => sum + bytes(name), 0);
    expect(total / 1000).toBeLessThanOrEqual(budgets.totalKilobytes);
    expect(bytes('solid.bin')).toBeLessThanOrEqual(400_000);
  });

  it('has a document that the browser can parse, and a line in the catalogue', () => {
    const file = join(built, 'site.json');
    expect(parseContentText(siteDocumentSchema, readFileSync(file, 'utf8'), file)).toMatchObject({
      ok: true,
    });
    const catalogue = parseContentText(
      catalogueSchema,
      readFileSync(join(OUT, 'catalogue.json'), 'utf8'),
      'catalogue.json',
    );
    expect(catalogue.ok && catalogue.value.sites.map((site) => site.id)).toContain(id);
  });
});

describe('building', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dong-chay-twice-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('gives the same bytes from the same source', async () => {
    const pack = { id: 'small-site', folder: 'models/pipeline/fixtures/small-site' };
    const build = async (name: string): Promise<Readonly<Record<string, string>>> => {
      const outRoot = join(folder, name);
      await buildSite(pack, { outRoot, cacheFolder: join(folder, `${name}-cache`), quick: false }, () => {});
      const names = readdirSync(join(outRoot, pack.id)).sort();
      return Object.fromEntries(
        names.map((file) => [file, readFileSync(join(outRoot, pack.id, file)).toString('base64')]),
      );
    };
    const first = await build('first');
    expect(Object.keys(first)).toEqual(expect.arrayContaining(['gate.glb', 'columns-close.glb']));
    expect(await build('second')).toEqual(first);
  });
});
