import { beforeEach, describe, expect, it } from 'vitest';
import { pageTypes } from '../support/page-types.ts';
import { useServedSite } from '../support/served-site.ts';

const site = useServedSite();

/** The system's colours for what is drawn on a dark ground, and the theme that goes with a light one. */
beforeEach(async () => {
  await site.reopen({
    viewport: { width: 1280, height: 800 },
    forcedColors: 'active',
    colorScheme: 'dark',
    reducedMotion: 'reduce',
  });
  await site.page.addInitScript(() => {
    localStorage.setItem('wenqu:theme', 'light');
  });
});

const visit = (path: string) => site.page.goto(site.home + path, { waitUntil: 'load' });
const edge = (selector: string): Promise<string> =>
  site.page
    .locator(selector)
    .first()
    .evaluate((node) => `${getComputedStyle(node).borderTopWidth} ${getComputedStyle(node).borderTopStyle}`);
/** The values that a property has on what matches. */
const values = (selector: string, property: string): Promise<string[]> =>
  site.page
    .locator(selector)
    .evaluateAll(
      (nodes, name) => [...new Set(nodes.map((node) => getComputedStyle(node).getPropertyValue(name)))],
      property,
    );
/** What a colour of the system is where the page stands. */
const system = (colour: string): Promise<string> =>
  site.page.evaluate((name) => {
    const probe = document.createElement('p');
    probe.style.color = name;
    document.body.append(probe);
    const value = getComputedStyle(probe).color;
    probe.remove();
    return value;
  }, colour);

describe('under forced colours', () => {
  it('a thick edge tells the current page, section and result, which tints and shadows told before', async () => {
    await visit(pageTypes.practice);
    for (const nav of ['主导航', '练习']) {
      expect(await edge(`nav[aria-label="${nav}"] [aria-current]`), nav).toBe('3px solid');
      expect(await edge(`nav[aria-label="${nav}"] a:not([aria-current])`), nav).not.toBe('3px solid');
    }
    await visit(pageTypes.question);
    await site.page.locator('.contents a', { hasText: '算一算' }).click();
    await site.page.locator('.contents [aria-current]').waitFor();
    expect(await edge('.contents [aria-current]')).toBe('3px solid');
    await site.page.keyboard.press('/');
    await site.page.locator('search-dialog input').fill('lora');
    await site.page.locator('.search-results a').first().waitFor();
    await site.page.keyboard.press('ArrowDown');
    expect(await edge('.search-results [aria-selected="true"]')).toBe('3px solid');
    expect(await edge('.search-results :not([aria-selected="true"])[role="option"]')).not.toBe('3px solid');
  });

  it('the proposed rating has that edge too', async () => {
    await visit(pageTypes.practice);
    await site.page.locator('[data-part="reveal"]').click();
    await site.page.locator('.ratings .proposed').waitFor();
    expect(await edge('.ratings .proposed')).toBe('3px solid');
    expect(await edge('.ratings button:not(.proposed)')).toBe('1px solid');
  });

  it('every button has an edge, where its ground is gone', async () => {
    for (const path of [pageTypes.home, pageTypes.question]) {
      await visit(path);
      const bare = await site.page.locator('main button, header button').evaluateAll((nodes) =>
        nodes
          .filter((node) => node.checkVisibility({ visibilityProperty: true }))
          .filter((node) => parseFloat(getComputedStyle(node).borderTopWidth) === 0)
          .map((node) => node.getAttribute('aria-label') ?? node.textContent.trim()),
      );
      expect(bare).toEqual([]);
    }
  });

  it('drawings take the colours of the system, not those of the theme that a reader chose', async () => {
    await visit(pageTypes.question);
    const ink = await system('CanvasText');
    const ground = await system('Canvas');
    expect(ink).not.toBe(ground);
    expect(await values('.figure svg text', 'fill')).toEqual([ink]);
    expect(await values('.figure svg :is(.fig-box, .fig-box-a, .fig-box-b)', 'fill')).toEqual([ground]);
    expect(await values('.figure svg :is(.fig-box, .fig-box-a, .fig-box-b, .fig-line)', 'stroke')).toEqual([
      ink,
    ]);
    await visit(pageTypes.topic);
    expect(await values('.graph .level', 'fill')).toEqual([ink]);
    expect(await values('.graph .edges path', 'stroke')).toEqual([ink]);
  });
});
