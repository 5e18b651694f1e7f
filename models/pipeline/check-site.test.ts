import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSite } from './check-site.ts';

describe('checking a pack', () => {
  let folder = '';
  const check = (): ReturnType<typeof checkSite> => checkSite({ id: 'small-site', folder }, folder);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dong-chay-check-'));
    cpSync('models/pipeline/fixtures/small-site', folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('finds nothing wrong with the fixture', async () => {
    const pack = { id: 'small-site', folder: 'models/pipeline/fixtures/small-site' };
    expect((await checkSite(pack, folder)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('names the file that is missing', async () => {
    rmSync(join(folder, 'words.vi.json'));
    expect(await check()).toMatchObject([
      { rule: 'pack', message: expect.stringContaining('words.vi.json') },
    ]);
  });

  it('names file, path and expectation when site.json has the wrong shape', async () => {
    const file = join(folder, 'site.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    manifest.light.hour = 'morning';
    writeFileSync(file, JSON.stringify(manifest));
    expect(await check()).toMatchObject([
      { rule: 'schema', file: 'site.json', key: 'light.hour', message: expect.stringContaining('number') },
    ]);
  });

  it('says so when a file is not JSON', async () => {
    writeFileSync(join(folder, 'tour.json'), '{ "schemaVersion": 1,');
    expect(await check()).toMatchObject([
      { rule: 'schema', file: 'tour.json', key: '(root)', message: expect.stringContaining('not JSON') },
    ]);
  });
});
