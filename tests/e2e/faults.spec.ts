// What fails is named, and the tour goes on.
import { readFileSync } from 'node:fs';
import {
  control,
  cueOnScreen,
  expect,
  figure,
  open,
  SITE_IDS,
  test,
  tourOf,
  waitForModel,
  waitUntilStill,
  WORDS,
  wordsOf,
} from './support.ts';

const siteId = SITE_IDS[0]!;
const other = SITE_IDS[1]!;

test('a broken tile: its file is named, the coarse level stays, the tour runs', async ({ page, report }) => {
  const tileset = JSON.parse(readFileSync(`public/sites/${siteId}/tileset.json`, 'utf8'));
  const broken: string = tileset.root.children[0].content.uri;
  await page.route(`**/${siteId}/${broken}`, (route) => route.fulfill({ status: 200, body: 'not a glTF' }));
  await open(page, { site: siteId, lang: 'en' });
  await page.getByRole('button', { name: WORDS.en.site.start, exact: true }).click();
  await waitForModel(page);
  await expect
    .poll(() => report.warnings.some((line) => line.includes(broken)), { timeout: 90_000 })
    .toBe(true);
  expect(await figure(page, 'triangles')).toBeGreaterThan(100);
  await expect(control(page, 'en', 'pause')).toBeVisible();
  await expect.poll(() => cueOnScreen(page)).not.toBeNull();
});

test('a tileset that is missing altogether: captions and narration go on', async ({ page, report }) => {
  await page.route(`**/${siteId}/tileset.json`, (route) => route.fulfill({ status: 404 }));
  await open(page, { site: siteId, lang: 'vi' });
  await page.getByRole('button', { name: WORDS.vi.site.start, exact: true }).click();
  await expect
    .poll(() => report.warnings.some((line) => line.includes('tileset.json')), { timeout: 60_000 })
    .toBe(true);
  await expect.poll(() => cueOnScreen(page)).not.toBeNull();
  await expect(control(page, 'vi', 'pause')).toBeVisible();
});

test('a malformed site.json: the card names what happened, another site opens', async ({ page, report }) => {
  await page.route(`**/${siteId}/site.json`, (route) =>
    route.fulfill({ status: 200, contentType: 'application/json', body: '{"schemaVersion":1,"id":7}' }),
  );
  await open(page, { site: siteId, lang: 'en' });
  await expect(page.getByText(WORDS.en.fault.siteHeading)).toBeVisible();
  expect(report.warnings.some((line) => line.includes('site.json') && line.includes('id'))).toBe(true);
  await page.getByRole('button', { name: WORDS.en.fault.home, exact: true }).first().click();
  await page
    .getByRole('button', { name: new RegExp(wordsOf(other, 'en').title.slice(0, 10)) })
    .first()
    .click();
  await page.getByRole('button', { name: WORDS.en.site.start, exact: true }).click();
  await expect(control(page, 'en', 'pause')).toBeVisible();
});

test('a sentence missing in one language: it is named, and the tour runs past it', async ({
  page,
  report,
}) => {
  const missing = tourOf(siteId).stops[0]!.cues[0]!.id;
  const words = wordsOf(siteId, 'en') as unknown as { cues: Record<string, string> };
  delete words.cues[missing];
  await page.route(`**/${siteId}/words.en.json`, (route) => route.fulfill({ json: words }));
  await page.clock.install();
  await open(page, { site: siteId, lang: 'en' });
  const start = page.getByRole('button', { name: WORDS.en.site.start, exact: true });
  await expect
    .poll(async () => {
      await page.clock.runFor(100);
      return start.isVisible();
    })
    .toBe(true);
  expect(report.warnings.some((line) => line.includes(missing) && line.includes('words.en.json'))).toBe(true);
  await start.click();
  await expect
    .poll(async () => {
      await page.clock.fastForward(900);
      return cueOnScreen(page);
    })
    .not.toBe(missing);
});

test('nonsense in the address falls back with a warning that names it', async ({ page, report }) => {
  await open(page, {
    site: siteId,
    lang: 'xx',
    stop: 'no-such-stop',
    cue: 'Bad Cue',
    mode: 'fly',
    kiosk: 'maybe',
  });
  await expect(page.getByRole('button', { name: /^(Bắt đầu|Start)/ }).first()).toBeVisible();
  for (const name of ['lang', 'stop', 'cue', 'mode', 'kiosk']) {
    expect(
      report.warnings.some((line) => line.includes(`${name}: "`)),
      name,
    ).toBe(true);
  }
});

test('an unknown site leads to the list of sites with a warning', async ({ page, report }) => {
  await open(page, { site: 'no-such-site', lang: 'vi' });
  await expect(page.getByRole('heading', { name: WORDS.vi.home.sites })).toBeVisible();
  expect(report.warnings.some((line) => line.includes('no-such-site'))).toBe(true);
});

test('a lost graphics context comes back in place: same cue, and frames go on', async ({ page }) => {
  const stop = tourOf(siteId).stops[1]!;
  await open(page, { site: siteId, lang: 'en', stop: stop.id });
  await waitForModel(page);
  await waitUntilStill(page);
  const cue = await cueOnScreen(page);
  const before = await figure(page, 'frames');
  await page.evaluate(() => {
    const lose = document.querySelector('canvas')!.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
    lose.loseContext();
    setTimeout(() => lose.restoreContext(), 500);
  });
  await expect.poll(() => figure(page, 'frames'), { timeout: 90_000 }).toBeGreaterThan(before);
  await expect.poll(() => figure(page, 'triangles'), { timeout: 90_000 }).toBeGreaterThan(100);
  expect(await cueOnScreen(page)).toBe(cue);
  await expect(page.getByText(WORDS.en.fault.graphicsHeading)).toHaveCount(0);
});

test('no WebGL: the tour is told in captions', async ({ page, report }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await open(page, { site: siteId, lang: 'en' });
  await expect(page.getByText(WORDS.en.fault.graphicsHeading)).toBeVisible();
  await page.getByRole('button', { name: WORDS.en.fault.dismiss, exact: true }).click();
  await expect(page.getByText(wordsOf(siteId, 'en').stops[tourOf(siteId).stops[0]!.id]!.alt)).toBeVisible();
  await page.getByRole('button', { name: WORDS.en.site.start, exact: true }).click();
  await expect.poll(() => cueOnScreen(page)).not.toBeNull();
  expect(report.warnings.some((line) => line.includes('WebGL'))).toBe(true);
});
