import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuildSitesResult, buildSites } from './build-sites.ts';

const FIXTURE = 'models/pipeline/fixtures/small-site';
// Inside the repository, since the fixture's model imports the kit by a relative path.
const folder = mkdtempSync(join('models/pipeline/fixtures', '.build-'));
const out = mkdtempSync(join(tmpdir(), 'dong-chay-sites-'));
const lines: string[] = [];

const build = (only: readonly string[] = []): Promise<BuildSitesResult> =>
  buildSites({
    sitesRoot: folder,
    outRoot: join(out, 'sites'),
    cacheFolder: join(out, 'cache'),
    quick: true,
    only,
    log: (line) => lines.push(line),
  });

const readCatalogue = (): { readonly sites: readonly { readonly id: string }[] } =>
  JSON.parse(readFileSync(join(out, 'sites/catalogue.json'), 'utf8'));

beforeAll(() => {
  cpSync(FIXTURE, join(folder, 'small-site'), { recursive: true });
  const model = join(folder, 'small-site/model/index.ts');
  const moved = readFileSync(model, 'utf8').replaceAll("'../../../../kit/", "'../../../../../kit/");
  writeFileSync(model, moved);
  cpSync(join(folder, 'small-site'), join(folder, 'half-site'), { recursive: true });
  rmSync(join(folder, 'half-site/words.vi.json'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(out, { recursive: true });
});

describe('building all sites', () => {
  it('says what an incomplete site lacks and builds the others', { timeout: 60_000 }, async () => {
    const { reports, failures } = await build();
    expect(reports.map(({ siteId }) => siteId)).toEqual(['small-site']);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatchObject({ siteId: 'half-site' });
    expect(failures[0]!.message).toContain('missing words.vi.json');
    expect(existsSync(join(out, 'sites/small-site/tileset.json'))).toBe(true);
    expect(readCatalogue().sites.map(({ id }) => id)).toEqual(['small-site']);
  });

  it('leaves an unchanged site alone', { timeout: 60_000 }, async () => {
    lines.length = 0;
    await build(['small-site']);
    expect(lines).toEqual(['small-site: unchanged']);
  });

  it('builds again when a word has changed, or when a built file was lost', { timeout: 60_000 }, async () => {
    const words = join(folder, 'small-site/words.en.json');
    writeFileSync(words, readFileSync(words, 'utf8').replace('Test gate', 'Small gate'));
    lines.length = 0;
    await build(['small-site']);
    expect(lines.at(-1)).toMatch(/^small-site: done/);
    expect(readCatalogue().sites[0]).toMatchObject({ title: { en: 'Small gate' } });
    rmSync(join(out, 'sites/small-site/gate.glb'));
    await build(['small-site']);
    expect(existsSync(join(out, 'sites/small-site/gate.glb'))).toBe(true);
  });

  it('names the sites there are when asked for another', async () => {
    await expect(build(['tower'])).rejects.toThrow(/tower.*half-site, small-site/);
  });
});
