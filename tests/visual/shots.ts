// npm run shots [-- --site a,b] [--lang vi|en] [--size 1280x720] [--only stop,detail] [--details]
//   [--hours 7,12,16.5,17.6] [--phases] [--bare] [--sheet] [--quality high] [--out shots]
// Pictures of the built app (npm run build first): every stop of every tour; with --details every detail; with --hours
// the stops at those hours instead of their own; with --phases the first stop, or those of --only, in every phase.
// --bare: without the page's controls. --sheet: all pictures of a site on one contact sheet as well.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { type Browser, chromium } from '@playwright/test';
import type { Catalogue, SiteDocument } from '../../src/content/index.ts';
import { CHROMIUM_ARGS, ensureChromium } from '../tools/chromium.mjs';

const PORT = 4181;
/** A first frame on software WebGL compiles every shader. */
const PATIENCE_MS = 180_000;
/** Checks in a row that must find no new frame: tiles are decoded between frames. */
const STILL_CHECKS = 3;

const { values } = parseArgs({
  options: {
    site: { type: 'string' },
    lang: { type: 'string', default: 'vi' },
    size: { type: 'string', default: '1280x720' },
    quality: { type: 'string', default: 'high' },
    details: { type: 'boolean', default: false },
    only: { type: 'string' },
    hours: { type: 'string' },
    phases: { type: 'boolean', default: false },
    bare: { type: 'boolean', default: false },
    sheet: { type: 'boolean', default: false },
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
  const only = values.only?.split(',');
  const asked = (values.details ? [...stops, ...details] : stops).filter(
    ({ query }) => !only || only.includes(query.detail ?? query.stop ?? ''),
  );
  const hours = values.hours?.split(',') ?? [];
  const timed =
    hours.length > 0
      ? asked.flatMap(({ name, query }) =>
          hours.map((hour): Shot => ({ name: `${name}-at-${hour}`, query: { ...query, hour } })),
        )
      : asked;
  if (!values.phases) return timed;
  return (only ? timed : timed.slice(0, 1)).flatMap(({ name, query }) =>
    document.phases.map(({ id }): Shot => ({ name: `${name}-${id}`, query: { ...query, phase: id } })),
  );
}

const SHEET_COLUMNS = 3;
const SHEET_PICTURE_WIDTH = 640;
const SHEET_GAP = 8;

/** All pictures of a site in rows on one sheet. */
async function makeSheet(siteId: string, names: readonly string[]): Promise<void> {
  const pictureHeight = Math.round((SHEET_PICTURE_WIDTH * height) / width);
  const pictures = await Promise.all(
    names.map(async (name, i) => ({
      input: await sharp(join(values.out, `${name}.png`))
        .resize(SHEET_PICTURE_WIDTH, pictureHeight)
        .toBuffer(),
      left: (i % SHEET_COLUMNS) * (SHEET_PICTURE_WIDTH + SHEET_GAP),
      top: Math.floor(i / SHEET_COLUMNS) * (pictureHeight + SHEET_GAP),
    })),
  );
  const rows = Math.ceil(names.length / SHEET_COLUMNS);
  const columns = Math.min(SHEET_COLUMNS, names.length);
  await sharp({
    create: {
      width: columns * (SHEET_PICTURE_WIDTH + SHEET_GAP) - SHEET_GAP,
      height: rows * (pictureHeight + SHEET_GAP) - SHEET_GAP,
      channels: 3,
      background: '#ffffff',
    },
  })
    .composite(pictures)
    .jpeg({ quality: 82 })
    .toFile(join(values.out, `${siteId}-sheet.jpg`));
  console.log(`${siteId}: ${names.length} pictures on ${join(values.out, `${siteId}-sheet.jpg`)}`);
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

/** The canvas draws on demand: when all has arrived and no frame came for some seconds, the picture is final. */
async function waitUntilStill(page: Awaited<ReturnType<Browser['newPage']>>): Promise<void> {
  const frames = () =>
    page.evaluate(() => {
      const { frames, loading } = document.querySelector('canvas')?.dataset ?? {};
      return loading === '0' ? frames : undefined;
    });
  const until = Date.now() + PATIENCE_MS;
  let before = await frames();
  let still = 0;
  while (Date.now() < until) {
    await page.waitForTimeout(1500);
    const now = await frames();
    still = now !== undefined && now === before ? still + 1 : 0;
    if (still === STILL_CHECKS) return;
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
    const shots = shotsOf(id);
    for (const shot of shots) await take(browser, shot);
    if (values.sheet && shots.length > 0)
      await makeSheet(
        id,
        shots.map(({ name }) => name),
      );
  }
} finally {
  await browser.close();
  server.kill();
}
