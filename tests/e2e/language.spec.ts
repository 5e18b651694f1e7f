import { cueOnScreen, expect, flat, holdClock, open, SITE_IDS, test, tourOf, wordsOf } from './support.ts';

const siteId = SITE_IDS[0]!;

test('a switch inside a cue keeps the cue: caption, lang, title and address all change, and the tour goes on', async ({
  page,
}) => {
  const stop = tourOf(siteId).stops[1]!;
  const cue = stop.cues[1] ?? stop.cues[0]!;
  await page.clock.install();
  await open(page, { site: siteId, lang: 'vi', stop: stop.id, cue: cue.id });
  const caption = page.locator('[data-cue]');
  await expect
    .poll(async () => {
      await page.clock.runFor(200);
      return cueOnScreen(page);
    })
    .toBe(cue.id);
  const spoken = async (lang: 'vi' | 'en') => flat(wordsOf(siteId, lang).cues[cue.id]!);
  await expect(caption).toHaveText(await spoken('vi'));
  await holdClock(page);
  await page.keyboard.press('k');
  await page.clock.fastForward(500);
  const titleBefore = await page.title();

  await page.getByRole('button', { name: 'English', exact: true }).click();
  await page.clock.fastForward(200);
  expect(await cueOnScreen(page)).toBe(cue.id);
  await expect(caption).toHaveText(await spoken('en'));
  await expect(caption.locator('[lang]')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await page.title()).not.toBe(titleBefore);
  expect(await page.title()).toContain(wordsOf(siteId, 'en').title);
  expect(new URL(page.url()).searchParams.get('lang')).toBe('en');
  expect(new URL(page.url()).searchParams.get('cue')).toBe(cue.id);
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Tiếng Việt', exact: true }).click();
  await page.clock.fastForward(200);
  expect(await cueOnScreen(page)).toBe(cue.id);
  await expect(caption).toHaveText(await spoken('vi'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
});
