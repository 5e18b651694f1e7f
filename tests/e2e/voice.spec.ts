// The recorded voice, really played: what is heard and what is read are the same sentence.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Lang, VoiceList } from '../../src/content/index.ts';
import { control, cueOnScreen, expect, LANGS, open, test, tourOf, WORDS } from './support.ts';

/** Small, and without camera moves: what is measured is the caption, not the drawing of a model without a graphics card. */
test.use({ viewport: { width: 480, height: 360 } });

const SITE = 'imperial-citadel';
/** A caption may come this much before or after its cue's time in the sound. */
const TOLERANCE_SECONDS = 0.15;
const PATIENCE = { timeout: 60_000 };

const listOf = (lang: Lang) =>
  JSON.parse(readFileSync(`public/voices/${SITE}/${lang}/voices.json`, 'utf8')) as VoiceList;

/** Notes at which second of the sound each caption comes up. */
async function watchCaptions(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: { cue: string; file: string; seconds: number }[] = [];
    Object.assign(window, { seenCaptions: seen });
    const look = (): void => {
      const cue = document.querySelector('[data-cue]')?.getAttribute('data-cue');
      const audio = document.querySelector('audio');
      if (cue && audio && cue !== seen.at(-1)?.cue) {
        seen.push({ cue, file: audio.src, seconds: audio.currentTime });
      }
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}
const seenCaptions = (page: Page) =>
  page.evaluate(
    () =>
      (window as unknown as { seenCaptions: { cue: string; file: string; seconds: number }[] }).seenCaptions,
  );

/** What sounds now: its file, its second, whether and how fast it plays. */
const sound = (page: Page) =>
  page.evaluate(() => {
    const audio = document.querySelector('audio');
    if (!audio) return null;
    const { src, currentTime, paused, playbackRate, muted, volume } = audio;
    return {
      file: src.split('/').slice(-2).join('/'),
      seconds: currentTime,
      paused,
      playbackRate,
      muted,
      volume,
    };
  });

/** The cue that the sound is in, by the list of voices. */
function cueHeard(lang: Lang, now: NonNullable<Awaited<ReturnType<typeof sound>>>): string | undefined {
  const stop = listOf(lang).stops.find(({ file }) => now.file === `${lang}/${file}`);
  return stop?.cues.find(
    ({ startSeconds, endSeconds }) => now.seconds >= startSeconds && now.seconds < endSeconds,
  )?.id;
}

/** The caption on screen is that of the cue in the sound, or of its neighbour within the tolerance. */
async function expectTogether(page: Page, lang: Lang): Promise<void> {
  await expect
    .poll(async () => {
      const [now, caption] = [await sound(page), await cueOnScreen(page)];
      return now !== null && !now.paused && now.seconds > 0 && cueHeard(lang, now) === caption;
    }, PATIENCE)
    .toBe(true);
}

for (const lang of LANGS) {
  test(`captions keep to the voice in ${lang}: through pause, seek, speed and a switch of language`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, { site: SITE, lang });
    await page.getByRole('button', { name: WORDS[lang].site.start, exact: true }).click(PATIENCE);
    await watchCaptions(page);
    await expectTogether(page, lang);
    expect(await sound(page)).toMatchObject({ muted: false, volume: 1, playbackRate: 1 });

    const [first, second] = tourOf(SITE).stops[0]!.cues;
    await expect.poll(() => cueOnScreen(page), PATIENCE).toBe(second!.id);
    const times = listOf(lang).stops.find(({ cues }) => cues.some(({ id }) => id === second!.id))!.cues;
    const came = (await seenCaptions(page)).find(({ cue }) => cue === second!.id)!;
    const due = times.find(({ id }) => id === second!.id)!.startSeconds;
    expect(Math.abs(came.seconds - due)).toBeLessThan(TOLERANCE_SECONDS);
    expect(first!.id).not.toBe(second!.id);

    await control(page, lang, 'pause').click();
    await expect.poll(async () => (await sound(page))?.paused).toBe(true);
    const held = (await sound(page))!.seconds;
    await page.waitForTimeout(1000);
    expect((await sound(page))!.seconds).toBe(held);
    await control(page, lang, 'play').click();
    await expectTogether(page, lang);
    expect((await sound(page))!.seconds - held).toBeLessThan(3);

    await control(page, lang, 'next').click();
    await expectTogether(page, lang);
    expect((await cueOnScreen(page))!.startsWith(`${tourOf(SITE).stops[1]!.id}.`)).toBe(true);

    await control(page, lang, 'settings').click();
    await page.getByRole('button', { name: lang === 'vi' ? '1,5×' : '1.5×', exact: true }).click();
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await sound(page))?.playbackRate).toBe(1.5);
    await expectTogether(page, lang);

    const other: Lang = lang === 'vi' ? 'en' : 'vi';
    const cue = await cueOnScreen(page);
    await page.getByRole('button', { name: other === 'vi' ? 'Tiếng Việt' : 'English', exact: true }).click();
    await expectTogether(page, other);
    expect([cue, ...(await seenCaptions(page)).map((seen) => seen.cue)]).toContain(await cueOnScreen(page));
    expect((await sound(page))!.file.startsWith(`${other}/`)).toBe(true);
  });
}

test('a voice that does not come leaves the telling to the timer', async ({ page }) => {
  await page.route('**/voices/**/*.mp3', (route) => route.abort());
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, { site: SITE, lang: 'en' });
  await page.getByRole('button', { name: WORDS.en.site.start, exact: true }).click(PATIENCE);
  await expect.poll(() => cueOnScreen(page), PATIENCE).toBe(tourOf(SITE).stops[0]!.cues[1]!.id);
});
