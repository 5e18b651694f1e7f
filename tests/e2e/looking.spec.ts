// Taking the camera, looking at details, and coming back; by mouse, by touch, by keyboard alone.
import type { Page } from '@playwright/test';
import {
  control,
  cueOnScreen,
  documentOf,
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
const stop = tourOf(siteId).stops[1]!;

/** Opens the second stop, playing. */
async function playSecondStop(page: Page): Promise<void> {
  await open(page, { site: siteId, lang: 'en', stop: stop.id });
  await waitForModel(page);
  await page.keyboard.press('k');
  await expect(control(page, 'en', 'pause')).toBeVisible();
}

async function dragScene(page: Page): Promise<void> {
  const box = (await page.locator('canvas').boundingBox())!;
  const [x, y] = [box.x + box.width * 0.5, box.y + box.height * 0.4];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 90, y + 10, { steps: 4 });
  await page.mouse.up();
}

test('dragging the picture pauses the tour; "Back to the tour" goes on with the same cue', async ({
  page,
}) => {
  await playSecondStop(page);
  await expect.poll(() => cueOnScreen(page)).not.toBeNull();
  await dragScene(page);
  const back = page.getByRole('button', { name: WORDS.en.tour.return, exact: true });
  await expect(back).toBeVisible();
  const cue = new URL(page.url()).searchParams.get('cue') ?? (await cueOnScreen(page));
  expect(new URL(page.url()).searchParams.get('mode')).toBe('look');
  await page.waitForTimeout(2500);
  await expect(control(page, 'en', 'play')).toBeVisible();
  await back.click();
  await expect.poll(() => cueOnScreen(page)).toBe(cue);
  await expect(control(page, 'en', 'pause')).toBeVisible();
});

test('nothing is drawn while nothing changes', async ({ page }) => {
  await open(page, { site: siteId, lang: 'en', stop: stop.id });
  await waitForModel(page);
  await waitUntilStill(page);
  const before = await figure(page, 'frames');
  await page.waitForTimeout(4000);
  expect((await figure(page, 'frames')) - before).toBe(0);
});

test('the whole way by keyboard: open a site, play, next, list, detail, look, back, language', async ({
  page,
}) => {
  await open(page, { lang: 'en' });
  const title = wordsOf(siteId, 'en').title;
  const tabTo = async (name: string | RegExp) => {
    const wanted = page.getByRole('button', { name }).first();
    await expect(wanted).toBeVisible();
    for (let i = 0; i < 80; i++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached "${name}"`);
  };
  await tabTo(new RegExp(title.slice(0, 12)));
  await page.keyboard.press('Enter');
  await tabTo(WORDS.en.site.start);
  await page.keyboard.press('Enter');
  await expect(control(page, 'en', 'pause')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => new URL(page.url()).searchParams.get('stop')).toBe(stop.id);
  await page.keyboard.press('k');
  await expect(control(page, 'en', 'play')).toBeVisible();

  await tabTo(WORDS.en.tour.details);
  await page.keyboard.press('Enter');
  const detail = documentOf(siteId).details[0]!;
  const detailTitle = wordsOf(siteId, 'en').details[detail.id]!.title;
  const row = page.getByRole('button', { name: detailTitle }).last();
  for (let i = 0; i < 30 && !(await row.evaluate((el) => el === document.activeElement)); i++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: detailTitle })).toBeFocused();
  expect(new URL(page.url()).searchParams.get('detail')).toBe(detail.id);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: detailTitle })).toHaveCount(0);

  await page.locator('[role="application"]').focus();
  await page.keyboard.press('ArrowLeft');
  await tabTo(WORDS.en.tour.return);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: WORDS.en.tour.return, exact: true })).toHaveCount(0);
  await tabTo('Tiếng Việt');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 780 } });

  test('tapping plays, a finger on the picture looks around', async ({ page }) => {
    await open(page, { site: siteId, lang: 'vi' });
    await page.getByRole('button', { name: WORDS.vi.site.start, exact: true }).tap();
    await expect(control(page, 'vi', 'pause')).toBeVisible();
    await waitForModel(page);
    const client = await page.context().newCDPSession(page);
    const touch = (type: string, x: number, y: number) =>
      client.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints: type === 'touchEnd' ? [] : [{ x, y, id: 1 }],
      });
    await touch('touchStart', 200, 250);
    for (let i = 1; i <= 5; i++) await touch('touchMove', 200 + i * 15, 250);
    await touch('touchEnd', 0, 0);
    await expect(page.getByRole('button', { name: WORDS.vi.tour.return, exact: true })).toBeVisible();
  });
});
