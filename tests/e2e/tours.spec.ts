// Every site's tours, told from the first cue to the last by an accelerated clock: the highlight tour in both languages,
// the others in one.
import type { Page } from '@playwright/test';
import type { Lang, Tour } from '../../src/content/index.ts';
import {
  cueIdsOf,
  cueOnScreen,
  documentOf,
  expect,
  figure,
  flat,
  holdClock,
  LANGS,
  open,
  SITE_IDS,
  test,
  tourOf,
  WORDS,
  wordsOf,
} from './support.ts';

/** What is told is tested here, not how it looks: a small picture is drawn many times faster without a graphics card. */
test.use({ viewport: { width: 480, height: 360 } });

/** One step of the clock: the session takes at most a second of real time a frame. */
const STEP_MS = 900;
/** Steps for a cue of 7.5 s and its share of a flight, with room for slow ones. */
const MOST_STEPS_A_CUE = 18;
/** Three to five times as many cues as a highlight tour. */
const LONG_TOUR_MS = 720_000;
/** The model's first frame compiles every shader. */
const PATIENCE = { timeout: 120_000 };

/** Starts a tour with the button of that name and lets it run; the cues in the order in which they were told. */
async function tell(page: Page, siteId: string, lang: Lang, tour: Tour, buttonName: string | RegExp) {
  await page.clock.install();
  await open(page, { site: siteId, lang });
  const start = page.getByRole('button', { name: buttonName, exact: true });
  const ended = page.getByRole('heading', { name: WORDS[lang].end.heading });
  await expect
    .poll(async () => {
      await page.clock.runFor(100);
      return (await start.isVisible()) && (await figure(page, 'triangles')) > 100;
    }, PATIENCE)
    .toBe(true);
  await holdClock(page);
  await start.click();
  const told: string[] = [];
  const captions = new Map<string, string>();
  const mostSteps = MOST_STEPS_A_CUE * cueIdsOf(tour).length;
  for (let step = 0; step < mostSteps && !(await ended.isVisible()); step++) {
    await page.clock.fastForward(STEP_MS);
    const cue = await cueOnScreen(page);
    if (cue === null) continue;
    if (told.at(-1) !== cue) told.push(cue);
    const text = await page.locator('[data-cue]').textContent();
    if (text && flat(text) !== '') captions.set(cue, flat(text));
  }
  await expect(ended).toBeVisible();
  expect(told).toEqual(cueIdsOf(tour));
  const words = wordsOf(siteId, lang);
  for (const cue of told) expect(captions.get(cue), cue).toBe(flat(words.cues[cue]!));
}

for (const siteId of SITE_IDS) {
  for (const lang of LANGS) {
    test(`${siteId} is told from first to last cue in ${lang}`, async ({ page }) => {
      await tell(page, siteId, lang, tourOf(siteId), WORDS[lang].site.start);
    });
  }
  for (const tour of documentOf(siteId).tours.slice(1)) {
    test(`${siteId}, tour "${tour.id}", can be chosen and is told to its end`, async ({ page }) => {
      test.setTimeout(LONG_TOUR_MS);
      const { title } = wordsOf(siteId, 'vi').tours[tour.id]!;
      await tell(page, siteId, 'vi', tour, new RegExp(`^${title} · \\d+ `));
    });
  }
}
