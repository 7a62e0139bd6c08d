import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { interactiveFigures } from '../../src/figures/registry.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { useServedSite } from '../support/served-site.ts';

const site = useServedSite();

/** The page that shows each interactive figure. */
const pages: Record<string, string> = {
  'attention-scaling': 'attention-scaling',
  'lora-rank': 'lora',
  'pipeline-bubble': 'pipeline-vs-tensor-parallelism',
  'rope-rotation': 'rope',
  'temperature-top-p': 'decoding-parameters',
  'zero-stages': 'zero',
};

const figure = (name: string, page: Page = site.page) => page.locator(`#fig-${name}`);

async function open(name: string, page: Page = site.page): Promise<void> {
  await page.goto(`${site.home}q/${pages[name] ?? name}/`);
  await figure(name, page).scrollIntoViewIfNeeded();
}

async function ready(name: string, page: Page = site.page): Promise<void> {
  await open(name, page);
  await figure(name, page).locator('interactive-figure[data-ready]').waitFor();
}

const drawing = (name: string) =>
  figure(name)
    .locator('[data-live]')
    .evaluate((node) => new XMLSerializer().serializeToString(node));
const sentence = (name: string) => figure(name).locator('interactive-figure output').innerText();

describe.each([...interactiveFigures.keys()])('the interactive figure %s', (name) => {
  it('follows each of its sliders by keyboard, in the drawing and in words', async () => {
    await ready(name);
    const sliders = await figure(name).getByRole('slider').all();
    expect(sliders.length).toBeGreaterThan(0);
    for (const slider of sliders) {
      const before = [await drawing(name), await sentence(name), await slider.getAttribute('aria-valuetext')];
      await slider.focus();
      const atEnd = await slider.evaluate((node: HTMLInputElement) => node.value === node.max);
      await site.page.keyboard.press(atEnd ? 'Home' : 'End');
      await expect.poll(() => drawing(name)).not.toBe(before[0]);
      expect(await sentence(name)).not.toBe(before[1]);
      expect(await slider.getAttribute('aria-valuetext')).not.toBe(before[2]);
    }
    expect(site.problems).toEqual([]);
  });

  it('draws what the page already shows, and moves nothing when its script comes', async () => {
    await site.page.route('**/_astro/element.*', async (route) => {
      await site.page.waitForFunction(() => 'releaseFigure' in window);
      await route.continue();
    });
    await open(name);
    const shown = [await drawing(name), await sentence(name), await figure(name).boundingBox()];
    await site.page.evaluate(() => Object.assign(window, { releaseFigure: true }));
    await figure(name).locator('interactive-figure[data-ready]').waitFor();
    expect([await drawing(name), await sentence(name), await figure(name).boundingBox()]).toEqual(shown);
  });

  it('keeps its words in the frame and apart at the ends of its sliders, down to 320 px', async () => {
    await site.page.setViewportSize({ width: 320, height: 640 });
    await ready(name);
    for (const end of ['min', 'max'] as const) {
      const before = await drawing(name);
      await figure(name).evaluate((node, side) => {
        for (const input of node.querySelectorAll('input')) {
          input.value = input[side];
          input.dispatchEvent(new Event('input', { bubbles: true }));
        }
      }, end);
      await expect.poll(() => drawing(name)).not.toBe(before);
      expect(await misplacedWords(name)).toEqual([]);
    }
    expect(await site.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    for (const slider of await figure(name).getByRole('slider').all()) {
      expect((await slider.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });

  it('shows its drawing without scripts, and no slider that does nothing', async () => {
    await site.reopen({ javaScriptEnabled: false });
    await open(name);
    expect(await figure(name).locator('[data-live] > *').count()).toBeGreaterThan(5);
    expect(await figure(name).locator('interactive-figure').isVisible()).toBe(false);
    expect(await figure(name).locator('.figure-enlarge').isVisible()).toBe(false);
  });
});

/** Words that leave the frame of a drawing or lie on others. */
function misplacedWords(name: string): Promise<string[]> {
  return figure(name).evaluate((node) => {
    const frame = node.querySelector('svg')?.getBoundingClientRect() ?? new DOMRect();
    const words = [...node.querySelectorAll('svg text')].map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      // Lines are higher than what is written in them.
      return { said: text.textContent, left, right, top: top + 3, bottom: bottom - 3 };
    });
    return words.flatMap((one, index) => {
      const outside = one.left < frame.left - 1 || one.right > frame.right + 1;
      const on = words.find(
        (other, at) =>
          at > index &&
          one.left < other.right - 1 &&
          other.left < one.right - 1 &&
          one.top < other.bottom &&
          other.top < one.bottom,
      );
      return [
        ...(outside ? [`${one.said} leaves the frame`] : []),
        ...(on ? [`${one.said} on ${on.said}`] : []),
      ];
    });
  });
}

describe('a figure', () => {
  const enlarge = () => figure('lora').getByRole('button', { name: /^放大/ });
  const scale = () => site.page.locator('.figure-zoom output').innerText();

  it('is enlarged, zoomed and left by keyboard, and the focus comes back', async () => {
    await open('lora');
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
    await open('lora');
    await enlarge().click();
    expect(await site.page.locator('.figure-words').innerText()).toContain('一条经过冻结的 d×k 权重 W₀');
  });

  it('scrolls inside its window once it is larger than that, by keyboard too', async () => {
    await open('lora');
    await enlarge().click();
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
    await open('lora');
    await enlarge().click();
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
    await open('lora');
    await enlarge().click();
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
    await open('lora');
    const box = await enlarge().boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  });

  it('on a page without sliders asks for none of their code', async () => {
    const defined = (): Promise<boolean> =>
      site.page.evaluate(() => customElements.get('interactive-figure') !== undefined);
    await site.page.goto(`${site.home}q/transformer-architecture/`);
    await site.page.locator('figure').scrollIntoViewIfNeeded();
    await site.page.waitForLoadState('networkidle');
    expect(await defined()).toBe(false);
    await ready('lora-rank');
    expect(await defined()).toBe(true);
  });
});

describe.each(['light', 'dark'] as const)('figures in the %s theme', (colorScheme) => {
  it.each([360, 1280])('are accessible at %d px, open or not', async (width) => {
    await site.reopen({ colorScheme, viewport: { width, height: 800 } });
    await ready('pipeline-bubble');
    expect(await accessibilityViolations(site.page)).toEqual([]);
    await figure('pipeline-bubble').getByRole('button', { name: /^放大/ }).click();
    await site.page.locator('dialog.figure-dialog[open]').waitFor();
    expect(await accessibilityViolations(site.page)).toEqual([]);
  });
});

it('bars stand still for readers who want no motion', async () => {
  const motion = (): Promise<string> =>
    figure('zero-stages')
      .locator('[data-live] rect')
      .first()
      .evaluate((node) => getComputedStyle(node).transitionDuration);
  await ready('zero-stages');
  expect(await motion()).toContain('0.12s');
  await site.reopen({ reducedMotion: 'reduce' });
  await ready('zero-stages');
  expect(await motion()).toBe('0s');
});
