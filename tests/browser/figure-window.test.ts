import { describe, expect, it } from 'vitest';
import { useServedSite } from '../support/served-site.ts';

const site = useServedSite();

const enlarge = () => site.page.locator('#fig-lora').getByRole('button', { name: /^放大/ });
const scale = () => site.page.locator('.figure-zoom output').innerText();

async function open(): Promise<void> {
  await site.page.goto(`${site.home}q/lora/`);
  await enlarge().scrollIntoViewIfNeeded();
}

async function openWindow(): Promise<void> {
  await open();
  await enlarge().click();
  await site.page.locator('dialog.figure-dialog[open] svg').waitFor();
}

describe('a figure', () => {
  it('is enlarged, zoomed and left by keyboard, and the focus comes back', async () => {
    await open();
    await enlarge().focus();
    await site.page.keyboard.press('Enter');
    await site.page.locator('dialog.figure-dialog[open] svg').waitFor();
    expect(await scale()).toBe('100%');
    const width = () => site.page.locator('.figure-window svg').evaluate((node) => node.clientWidth);
    const fitting = await width();
    await site.page.keyboard.press('+');
    expect(await scale()).toBe('150%');
    expect(await width()).toBeCloseTo(fitting * 1.5, -1);
    await site.page.keyboard.press('0');
    expect(await scale()).toBe('100%');
    await site.page.keyboard.press('Escape');
    await expect.poll(() => site.page.locator('dialog.figure-dialog').count()).toBe(0);
    expect(await enlarge().evaluate((node) => node === document.activeElement)).toBe(true);
  });

  it('says in words in its window what it shows', async () => {
    await openWindow();
    expect(await site.page.locator('.figure-words').innerText()).toContain('一条经过冻结的 d×k 权重 W₀');
  });

  it('scrolls inside its window once it is larger than that, by keyboard too', async () => {
    await openWindow();
    for (let times = 0; times < 4; times += 1)
      await site.page.getByRole('button', { name: '放大', exact: true }).click();
    const frame = site.page.locator('.figure-window');
    const top = await frame.evaluate((node) => node.scrollTop);
    await frame.focus();
    await site.page.keyboard.press('PageDown');
    await expect.poll(() => frame.evaluate((node) => node.scrollTop)).toBeGreaterThan(top);
    expect(await site.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it('grows under two fingers that spread, around what they hold', async () => {
    await site.reopen({ viewport: { width: 390, height: 844 }, hasTouch: true });
    await openWindow();
    const frame = site.page.locator('.figure-window');
    const box = await frame.boundingBox();
    if (!box) throw new Error('the window has no place');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const devtools = await site.context.newCDPSession(site.page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number): Promise<unknown> =>
      devtools.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [-apart, apart].map((by, id) => ({ x: x + by, y, id })),
      });
    await touch('touchStart', 40);
    for (const apart of [50, 60, 70, 80]) await touch('touchMove', apart);
    await touch('touchEnd', 80);
    expect(await scale()).toBe('200%');
    const left = await frame.evaluate((node) => node.scrollLeft);
    expect(left).toBeGreaterThan(box.width / 2 - 12);
    expect(left).toBeLessThan(box.width / 2 + 12);
  });

  it('is dragged along by the mouse once it is larger than its window', async () => {
    await openWindow();
    for (let times = 0; times < 3; times += 1) await site.page.keyboard.press('+');
    const frame = site.page.locator('.figure-window');
    const left = await frame.evaluate((node) => node.scrollLeft);
    const box = await frame.boundingBox();
    await site.page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 100);
    await site.page.mouse.down();
    await site.page.mouse.move((box?.x ?? 0) + 140, (box?.y ?? 0) + 100);
    await site.page.mouse.up();
    expect(await frame.evaluate((node) => node.scrollLeft)).toBeCloseTo(left + 60, 0);
  });

  it('has a target for a finger', async () => {
    await open();
    const box = await enlarge().boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  });
});
