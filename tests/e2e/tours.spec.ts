// Every site's highlight tour, told from its first cue to its last, in both languages, by an accelerated clock.
import {
  cueIdsOf,
  cueOnScreen,
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

/** One step of the clock: the session takes at most a second of real time a frame. */
const STEP_MS = 900;
const MOST_STEPS = 260;
/** The model's first frame compiles every shader. */
const PATIENCE = { timeout: 120_000 };

for (const siteId of SITE_IDS) {
  for (const lang of LANGS) {
    test(`${siteId} is told from first to last cue in ${lang}`, async ({ page }) => {
      await page.clock.install();
      await open(page, { site: siteId, lang });
      const tour = tourOf(siteId);
      const words = wordsOf(siteId, lang);
      const start = page.getByRole('button', { name: WORDS[lang].site.start, exact: true });
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
      for (let step = 0; step < MOST_STEPS && !(await ended.isVisible()); step++) {
        await page.clock.fastForward(STEP_MS);
        const cue = await cueOnScreen(page);
        if (cue === null) continue;
        if (told.at(-1) !== cue) told.push(cue);
        const text = await page.locator('[data-cue]').textContent();
        if (text && flat(text) !== '') captions.set(cue, flat(text));
      }
      await expect(ended).toBeVisible();
      expect(told).toEqual(cueIdsOf(tour));
      for (const cue of told) expect(captions.get(cue), cue).toBe(flat(words.cues[cue]!));
    });
  }
}
