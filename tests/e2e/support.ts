// What every browser test shares: the built content to compare with, the interface's own words, and a page that may
// speak to no other host.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import en from '../../locales/en.json' with { type: 'json' };
import vi from '../../locales/vi.json' with { type: 'json' };
import type { Lang, SiteDocument, Tour, Words } from '../../src/content/index.ts';

/** The interface's words by language. */
export const WORDS = { vi, en } as const;
export const LANGS = ['vi', 'en'] as const;

/** The sites of the built page, by folder. */
export const SITE_IDS = readdirSync('public/sites', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const readJson = <T>(...path: string[]): T => JSON.parse(readFileSync(join(...path), 'utf8')) as T;
export const documentOf = (siteId: string) => readJson<SiteDocument>('public/sites', siteId, 'site.json');
export const wordsOf = (siteId: string, lang: Lang) =>
  readJson<Words>('public/sites', siteId, `words.${lang}.json`);
export const tourOf = (siteId: string): Tour => documentOf(siteId).tours[0]!;
export const cueIdsOf = (tour: Tour): string[] => tour.stops.flatMap(({ cues }) => cues.map(({ id }) => id));

/** A caption as the page shows it: white space collapsed. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

interface Report {
  /** Lines of the page's console that are warnings or errors. */
  readonly warnings: string[];
}

/** A page that fails the test if it asks another host for anything or throws. */
export const test = base.extend<{ report: Report }>({
  report: [
    async ({ page, baseURL }, use) => {
      const foreign: string[] = [];
      const thrown: string[] = [];
      const warnings: string[] = [];
      await page.route(
        (url) => url.protocol.startsWith('http') && url.origin !== new URL(baseURL!).origin,
        (route) => {
          foreign.push(route.request().url());
          return route.abort();
        },
      );
      page.on('pageerror', (error) => thrown.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'warning' || message.type() === 'error') warnings.push(message.text());
      });
      await use({ warnings });
      expect(foreign, 'requests to another host').toEqual([]);
      expect(thrown, 'uncaught errors').toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens the built page at an address, drawn cheaply. */
export async function open(page: Page, address: Record<string, string> = {}): Promise<void> {
  await page.goto(`./?${new URLSearchParams({ quality: 'phone', ...address })}`);
}

/** Far enough ahead that a page busy with a slow frame has not passed it meanwhile. */
const HOLD_AHEAD_MS = 60_000;

/**
 * Stops the page's clock (installed before), a minute from now; from there time passes only by the test's hand.
 * For pages where nothing is playing. Sound has a clock that no test holds: its files do not come, the timer tells.
 */
export async function holdClock(page: Page): Promise<void> {
  await page.route('**/voices/**/*.mp3', (route) => route.abort());
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + HOLD_AHEAD_MS);
}

/** The id of the cue on screen, or null. */
export const cueOnScreen = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector('[data-cue]')?.getAttribute('data-cue') ?? null);

/** A figure that the scene writes on its canvas. */
export const figure = (page: Page, name: string): Promise<number> =>
  page.evaluate((key) => Number(document.querySelector('canvas')?.dataset[key] ?? 0), name);

/** Waits until the scene has drawn something of the site. */
export async function waitForModel(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('tour:first-model').length), {
      timeout: 120_000,
    })
    .toBeGreaterThan(0);
  await expect.poll(() => figure(page, 'triangles'), { timeout: 120_000 }).toBeGreaterThan(100);
}

/** Waits until everything has arrived and no frame was drawn for a while. */
export async function waitUntilStill(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        const before = await figure(page, 'frames');
        await page.waitForTimeout(1200);
        return (await figure(page, 'frames')) - before + (await figure(page, 'loading'));
      },
      { timeout: 180_000 },
    )
    .toBe(0);
}

/** The control of the tour bar with this word. */
export const control = (page: Page, lang: Lang, word: keyof (typeof WORDS)['en']['tour']) =>
  page.locator('#controls').getByRole('button', { name: WORDS[lang].tour[word], exact: true });

export { expect };
