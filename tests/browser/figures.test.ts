import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { interactiveFigures } from '../../src/figures/registry.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { misplacedWords } from '../support/misplaced-words.ts';
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
    await site.page.route('**/_astro/interactive-figure.*', async (route) => {
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
      expect(await misplacedWords(figure(name))).toEqual([]);
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

describe('a page with figures', () => {
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
