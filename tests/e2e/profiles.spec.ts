import { control, expect, holdClock, open, SITE_IDS, test, tourOf, WORDS } from './support.ts';

const siteId = SITE_IDS[0]!;

test('kiosk: big controls, no way out, and an idle visitor is asked before all starts over', async ({
  page,
}) => {
  await page.clock.install();
  await open(page, { kiosk: '1', site: siteId, lang: 'vi' });
  await expect
    .poll(async () => {
      await page.clock.runFor(200);
      return control(page, 'vi', 'pause').isVisible();
    })
    .toBe(true);
  const box = (await control(page, 'vi', 'pause').boundingBox())!;
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(72);
  expect(await page.locator('a[href]').count()).toBe(0);
  const contextMenuStopped = await page.evaluate(
    () => !document.body.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })),
  );
  expect(contextMenuStopped).toBe(true);

  await page.getByRole('button', { name: 'English', exact: true }).click();
  await control(page, 'en', 'look').click();
  // A machine that draws slowly must not run through the warning's countdown while the test looks for its button.
  await holdClock(page);
  await page.clock.runFor(2000);
  await expect(page.getByRole('button', { name: new RegExp(WORDS.en.idle.stay) })).toBeVisible();
  await page.getByRole('button', { name: new RegExp(WORDS.en.idle.stay) }).click();
  await page.clock.runFor(1000);
  await expect(page.getByRole('button', { name: new RegExp(WORDS.en.idle.stay) })).toHaveCount(0);
  await page.clock.runFor(62_000);
  await page.clock.runFor(26_000);
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(page.getByRole('heading', { name: WORDS.vi.home.sites })).toBeVisible();
});

test('embed: no outer chrome, the tour works', async ({ page }) => {
  await open(page, { embed: '1', site: siteId, lang: 'en' });
  await expect(page.getByRole('button', { name: WORDS.en.site.start, exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: WORDS.en.home.link, exact: true })).toHaveCount(0);
  await expect(page.getByRole('banner')).toHaveCount(0);
  await page.getByRole('button', { name: WORDS.en.site.start, exact: true }).click();
  await expect(control(page, 'en', 'pause')).toBeVisible();
});

test('the address restores site, tour, stop, cue, language and mode', async ({ page }) => {
  const stop = tourOf(siteId).stops[2]!;
  const cue = stop.cues.at(-1)!;
  await open(page, { site: siteId, tour: 'highlight', stop: stop.id, cue: cue.id, lang: 'en', mode: 'tour' });
  await expect(page.locator('[data-cue]')).toHaveAttribute('data-cue', cue.id);
  const address = new URL(page.url()).searchParams;
  expect(address.get('stop')).toBe(stop.id);
  expect(address.get('cue')).toBe(cue.id);
  await page.reload();
  await expect(page.locator('[data-cue]')).toHaveAttribute('data-cue', cue.id);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
