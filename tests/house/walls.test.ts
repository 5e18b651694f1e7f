// The walls between rooms (docs/architecture.md) are lint rules; here each is shown to stop a planted bad import.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const BIOME = resolve('node_modules/.bin/biome');
let house: string;

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'walls-'));
  cpSync('biome.json', join(house, 'biome.json'));
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

/** Lints one planted file in an empty copy of the house; returns what the linter said and whether it passed. */
function plant(file: string, code: string): { passed: boolean; said: string } {
  const path = join(house, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
  const { status, stdout, stderr } = spawnSync(
    BIOME,
    ['lint', '--vcs-enabled=false', '--error-on-warnings', file],
    {
      cwd: house,
      encoding: 'utf8',
    },
  );
  rmSync(path);
  return { passed: status === 0, said: `${stdout}${stderr}` };
}

const importing = (source: string) => `import { thing } from '${source}';\n\nexport const kept = thing;\n`;

describe('walls', () => {
  it.each([
    ['src/base/planted.ts', '../content/index.ts'],
    ['src/content/planted.ts', '../tour/index.ts'],
    ['src/content/planted.ts', 'three'],
    ['src/tour/planted.ts', '../scene/index.ts'],
    ['src/tour/planted.ts', '../session/index.ts'],
    ['src/tour/planted.ts', 'three'],
    ['src/tour/planted.ts', 'react'],
    ['src/tour/planted.ts', 'three/addons/loaders/GLTFLoader.js'],
    ['src/session/planted.ts', '../ui/index.ts'],
    ['src/session/planted.ts', 'react'],
    ['src/scene/planted.ts', '../ui/index.ts'],
    ['src/ui/planted.ts', '../scene/index.ts'],
    ['src/ui/planted.ts', '@react-three/fiber'],
    ['src/kiosk/planted.ts', '../ui/index.ts'],
    ['src/narration/planted.ts', '../session/index.ts'],
    ['src/ui/planted.ts', '../tour/selectors.ts'],
    ['src/scene/planted.ts', '../../models/kit/model.ts'],
    ['models/kit/planted.ts', '../pipeline/steps/compile.ts'],
    ['models/kit/planted.ts', '../../src/scene/index.ts'],
    ['models/kit/planted.ts', '../surfaces/index.ts'],
    ['models/surfaces/planted.ts', '../kit/model.ts'],
    ['models/surfaces/planted.ts', '../pipeline/build.ts'],
    ['models/surfaces/planted.ts', '../../src/content/index.ts'],
    ['models/surfaces/planted.ts', 'three'],
    ['models/voices/planted.ts', '../pipeline/build.ts'],
    ['models/voices/planted.ts', '../kit/model.ts'],
    ['models/voices/planted.ts', '../../src/session/index.ts'],
    ['models/sites/one/model/planted.ts', '../../../pipeline/build.ts'],
    ['models/sites/one/model/planted.ts', '../../../sites/two/model/index.ts'],
    ['models/pipeline/planted.ts', '../../src/session/index.ts'],
  ])('%s may not import %s', (file, source) => {
    const { passed, said } = plant(file, importing(source));
    expect(passed).toBe(false);
    expect(said).toContain('noRestrictedImports');
  });

  it.each([
    ['src/tour/planted.ts', '../content/index.ts'],
    ['src/scene/planted.ts', '../tour/index.ts'],
    ['src/scene/planted.ts', 'three'],
    ['src/ui/planted.ts', '../session/index.ts'],
    ['models/sites/one/model/planted.ts', '../../../kit/model.ts'],
    ['models/kit/planted.ts', '../../src/base/index.ts'],
    ['models/surfaces/planted.ts', '../kit/random.ts'],
    ['models/surfaces/planted.ts', '../kit/surface-names.ts'],
    ['models/surfaces/planted.ts', '../../src/base/index.ts'],
    ['models/pipeline/planted.ts', '../surfaces/index.ts'],
    ['models/voices/planted.ts', '../pipeline/steps/discover.ts'],
    ['models/voices/planted.ts', '../../src/content/index.ts'],
    ['models/pipeline/planted.ts', '../kit/model.ts'],
  ])('%s may import %s', (file, source) => {
    expect(plant(file, importing(source)).said).not.toContain('noRestrictedImports');
  });

  it('a circle of imports is refused', () => {
    const other = join(house, 'src/tour/b.ts');
    mkdirSync(dirname(other), { recursive: true });
    writeFileSync(other, importing('./a.ts'));
    const { said } = plant('src/tour/a.ts', importing('./b.ts'));
    rmSync(other);
    expect(said).toContain('noImportCycles');
  });
});

describe('sites', () => {
  it('are never named outside their own folder', () => {
    const ids = spawnSync('ls', ['models/sites'], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean);
    expect(ids.length).toBeGreaterThan(0);
    const { stdout } = spawnSync(
      'grep',
      ['-rnE', `['"\`](${ids.join('|')})['"\`]`, 'src', 'models/kit', 'models/pipeline'],
      {
        encoding: 'utf8',
      },
    );
    expect(stdout).toBe('');
  });
});
