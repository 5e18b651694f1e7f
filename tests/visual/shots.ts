// npm run shots [-- --site a,b] [--lang vi|en] [--size 1280x720] [--details]
// One picture per site and stop (and, if asked, detail) from the built app, into shots/. Build first: npm run build.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import type { Catalogue, SiteDocument } from '../../src/content/index.ts';
import { CHROMIUM_ARGS, ensureChromium } from '../tools/chromium.mjs';

const PORT = 4181;
/** A first frame on software WebGL compiles every shader. */
const PATIENCE_MS = 180_000;

const { values } = parseArgs({
  options: {
    site: { type: 'string' },
    lang: { type: 'string', default: 'vi' },
    size: { type: 'string', default: '1280x720' },
    quality: { type: 'string', default: 'high' },
    details: { type: 'boolean', default: false },
    bare: { type: 'boolean', default: false },
    out: { type: 'string', default: 'shots' },
  },
});
const [width, height] = values.size.split('x').map(Number) as [number, number];
const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const catalogue = readJson<Catalogue>('dist/sites/catalogue.json');
const wanted = values.site?.split(',');

interface Shot {
  readonly name: string;
  readonly query: Record<string, string>;
}

function shotsOf(siteId: string): Shot[] {
  const document = readJson<SiteDocument>(join('dist/sites', siteId, 'site.json'));
  const stops = document.tours.flatMap(({ id: tour, stops }) =>
    stops.map(
      ({ id: stop }, i): Shot => ({
        name: `${siteId}-${tour}-${i + 1}-${stop}`,
        query: { site: siteId, tour, stop },
      }),
    ),
  );
  const details = document.details.map(
    ({ id }): Shot => ({
      name: `${siteId}-detail-${id}`,
      query: { site: siteId, mode: 'detail', detail: id },
    }),
  );
  return values.details ? [...stops, ...details] : stops;
}

/** Opens the place in a page of its own, waits until nothing more streams in, and takes the picture. */
async function take(browser: Browser, { name, query }: Shot): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1 });
  page.on('pageerror', (error) => console.log(`  ${name}: ${error.message}`));
  page.on(
    'console',
    (message) => message.type() !== 'log' && console.log(`  ${name}: ${message.text().slice(0, 300)}`),
  );
  const address = new URLSearchParams({ ...query, lang: values.lang, quality: values.quality });
  await page.goto(`http://127.0.0.1:${PORT}/?${address}`);
  await page.waitForFunction(() => performance.getEntriesByName('tour:stop-ready').length > 0, undefined, {
    timeout: PATIENCE_MS,
  });
  await waitUntilStill(page);
  if (values.bare)
    await page.addStyleTag({ content: 'body * { visibility: hidden } canvas { visibility: visible }' });
  await page.screenshot({ path: join(values.out, `${name}.png`), timeout: PATIENCE_MS });
  const figures = await page.evaluate(() => ({ ...document.querySelector('canvas')?.dataset }));
  console.log(`${name}: ${figures.triangles} triangles, ${figures.drawCalls} draw calls`);
  await page.close();
}

/** The canvas draws on demand: two seconds without a frame mean that nothing changes any more. */
async function waitUntilStill(page: Awaited<ReturnType<Browser['newPage']>>): Promise<void> {
  const frames = () => page.evaluate(() => document.querySelector('canvas')?.dataset.frames ?? '0');
  const until = Date.now() + PATIENCE_MS;
  let before = await frames();
  while (Date.now() < until) {
    await page.waitForTimeout(2000);
    const now = await frames();
    if (now === before) return;
    before = now;
  }
}

const server: ChildProcess = spawn(process.execPath, ['tests/tools/serve-dist.mjs', String(PORT)], {
  stdio: 'inherit',
});
mkdirSync(values.out, { recursive: true });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
try {
  for (const { id } of catalogue.sites) {
    if (wanted && !wanted.includes(id)) continue;
    for (const shot of shotsOf(id)) await take(browser, shot);
  }
} finally {
  await browser.close();
  server.kill();
}
