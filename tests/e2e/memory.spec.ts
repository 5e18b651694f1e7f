import { expect, figure, open, SITE_IDS, test, waitUntilStill, WORDS, wordsOf } from './support.ts';

/** The renderer's holdings, as the scene writes them on its canvas. */
const NAMES = ['geometries', 'textures', 'programs'] as const;

test('three rounds through all sites hold no more than one', async ({ page }) => {
  test.setTimeout(600_000);
  await open(page, { lang: 'en' });
  const rounds: Record<string, number>[] = [];
  for (let round = 0; round < 3; round++) {
    for (const siteId of SITE_IDS) {
      await page.evaluate(() => performance.clearMarks());
      const name = new RegExp(wordsOf(siteId, 'en').title.slice(0, 14));
      await page.getByRole('button', { name }).last().click();
      await expect(page.getByRole('button', { name: WORDS.en.site.start, exact: true })).toBeVisible();
      await expect
        .poll(() => page.evaluate(() => performance.getEntriesByName('tour:stop-ready').length), {
          timeout: 120_000,
        })
        .toBeGreaterThan(0);
      await waitUntilStill(page);
      if (siteId === SITE_IDS.at(-1)) {
        rounds.push(
          Object.fromEntries(await Promise.all(NAMES.map(async (n) => [n, await figure(page, n)]))),
        );
      }
      await page.getByRole('button', { name: WORDS.en.home.link, exact: true }).click();
    }
  }
  expect(rounds[0]!.geometries).toBeGreaterThan(0);
  expect(rounds[2]).toEqual(rounds[0]);
});
