// axe in every state, and the layout at the sizes that break layouts.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { control, documentOf, expect, LANGS, open, SITE_IDS, test, tourOf, WORDS } from './support.ts';

const siteId = SITE_IDS[0]!;

async function expectAccessible(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(
    serious.map(
      ({ id, nodes }) => `${state}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    ),
  ).toEqual([]);
}

for (const lang of LANGS) {
  test(`axe finds nothing serious in any state (${lang})`, async ({ page }) => {
    await open(page, { lang });
    await expect(page.getByRole('heading', { name: WORDS[lang].home.sites })).toBeVisible();
    await expectAccessible(page, 'home');
    await open(page, { lang, site: siteId });
    await expect(page.getByRole('button', { name: WORDS[lang].site.start, exact: true })).toBeVisible();
    await expectAccessible(page, 'start');
    await page.getByRole('button', { name: WORDS[lang].site.start, exact: true }).click();
    await expect(control(page, lang, 'pause')).toBeVisible();
    await expectAccessible(page, 'playing');
    await page.keyboard.press('k');
    for (const panel of ['stops', 'details', 'settings'] as const) {
      await control(page, lang, panel).click();
      await expectAccessible(page, panel);
      await page.keyboard.press('Escape');
    }
    await open(page, { lang, site: siteId, mode: 'detail', detail: documentOf(siteId).details[1]!.id });
    await expect(page.getByText(WORDS[lang].details.sources, { exact: true })).toBeVisible();
    await expectAccessible(page, 'detail');
    await open(page, { lang, site: siteId, mode: 'look' });
    await expect(page.getByRole('button', { name: WORDS[lang].tour.return, exact: true })).toBeVisible();
    await expectAccessible(page, 'free look');
    const lastStop = tourOf(siteId).stops.at(-1)!;
    await open(page, { lang, site: siteId, stop: lastStop.id, cue: lastStop.cues.at(-1)!.id });
    await expect(page.locator('[data-cue]')).toBeVisible();
    await page.keyboard.press('k');
    await expect(page.getByRole('heading', { name: WORDS[lang].end.heading })).toBeVisible();
    await expectAccessible(page, 'ended');
    await page.route(`**/${siteId}/site.json`, (route) => route.fulfill({ status: 404 }));
    await open(page, { lang, site: siteId });
    await expect(page.getByText(WORDS[lang].fault.siteHeading)).toBeVisible();
    await expectAccessible(page, 'site that failed');
    await page.unroute(`**/${siteId}/site.json`);
    await open(page, { lang, kiosk: '1', site: siteId });
    await expect(control(page, lang, 'pause')).toBeVisible();
    await expectAccessible(page, 'kiosk');
  });

  for (const [width, height] of [
    [320, 640],
    [640, 320],
    [3840, 2160],
  ] as const) {
    test(`everything fits ${width} × ${height} (${lang})`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const stop = tourOf(siteId).stops[1]!;
      await open(page, { lang, site: siteId, stop: stop.id, cue: stop.cues.at(-1)!.id });
      await expect(page.locator('[data-cue]')).toBeVisible();
      const outside = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, [data-cue] p')]
          .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
          .filter((element) => !element.closest('[class*="skip"]') && !element.closest('ol'))
          .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
          .filter(
            ({ box }) =>
              box.left < -1 || box.right > innerWidth + 1 || box.top < -1 || box.bottom > innerHeight + 1,
          )
          .map(({ text }) => text),
      );
      expect(outside).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      const clipped = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button span, h1, h2, [data-cue] p')]
          .filter((element) => element.checkVisibility() && element.clientWidth > 2)
          .filter(
            (element) =>
              element.scrollWidth > element.clientWidth + 1 &&
              getComputedStyle(element).overflow !== 'visible',
          )
          .map((element) => element.textContent),
      );
      expect(clipped).toEqual([]);
    });
  }
}
