import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { desktop, questionPage } from '../support/question-page.ts';
import { useServedSite } from '../support/served-site.ts';

const site = useServedSite();
const { visit, openMenu } = questionPage(site);

describe('the layout of a question page', () => {
  it.each(['q/attention-scaling/', 'q/long-context/', 'q/byte-pair-encoding/'])(
    '%s: does not scroll sideways at 320 px, nor in the largest type',
    async (path) => {
      await site.page.setViewportSize({ width: 320, height: 640 });
      for (const size of ['normal', 'largest']) {
        await visit(path);
        const excess = await site.page.evaluate((chosen) => {
          document.documentElement.dataset['size'] = chosen;
          return document.documentElement.scrollWidth - innerWidth;
        }, size);
        expect(excess, size).toBeLessThanOrEqual(0);
      }
    },
  );

  it.each([320, 1280])('clips no formula at %i px', async (width) => {
    await site.page.setViewportSize({ width, height: 800 });
    await visit('q/long-context/');
    await site.page.evaluate(() => document.fonts.ready);
    const clipped = await site.page.evaluate(() =>
      [...document.querySelectorAll('.katex-display, .calc')].flatMap((box) => {
        const { top, bottom } = box.getBoundingClientRect();
        return [...box.querySelectorAll('.katex-html .base')]
          .map((base) => base.getBoundingClientRect())
          .filter((formula) => formula.top < top - 1 || formula.bottom > bottom + 1)
          .map(() => box.textContent);
      }),
    );
    expect(clipped).toEqual([]);
  });

  it('sets 34 to 38 Han characters a line on a desktop', async () => {
    await site.page.setViewportSize(desktop);
    await visit();
    const characters = await site.page.evaluate(() => {
      const paragraph = document.querySelector('.prose p');
      return paragraph ? paragraph.clientWidth / parseFloat(getComputedStyle(paragraph).fontSize) : 0;
    });
    expect(characters).toBeGreaterThanOrEqual(34);
    expect(characters).toBeLessThanOrEqual(38);
  });

  it('puts corrections beside the answer on a wide screen and after the body on a narrow one', async () => {
    const place = () =>
      site.page.evaluate(() => {
        const box = (selector: string) =>
          document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        const [notes, answer, body] = [box('#corrections'), box('#answer'), box('.prose')];
        return { beside: notes.left >= answer.right, after: notes.top >= body.bottom };
      });
    await site.page.setViewportSize(desktop);
    await visit();
    expect(await place()).toEqual({ beside: true, after: false });
    await site.page.setViewportSize({ width: 390, height: 844 });
    expect(await place()).toEqual({ beside: false, after: true });
  });

  it('gives a finger 44 px for everything that is not a word of the text', async () => {
    await site.reopen({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await visit();
    for (const summary of await site.page.locator('.rail summary').all()) await summary.tap();
    const targets = 'main :is(button, summary, label, .neighbours a, .crumbs a, .rail a)';
    const small = await site.page.locator(targets).evaluateAll((nodes) =>
      nodes
        .filter((node) => node.checkVisibility({ visibilityProperty: true }))
        .filter((node) => node.getBoundingClientRect().height < 43.5)
        .map((node) => `${node.textContent.trim()} ${String(node.getBoundingClientRect().height)}`),
    );
    expect(small).toEqual([]);
  });

  it.each(
    [360, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => [width, scheme] as const)),
  )('has no accessibility violation at %i px in the %s theme, with the menu open', async (width, scheme) => {
    await site.page.setViewportSize({ width, height: 900 });
    await site.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await visit();
    expect(await accessibilityViolations(site.page)).toEqual([]);
    await openMenu();
    expect(await accessibilityViolations(site.page)).toEqual([]);
    expect(site.problems).toEqual([]);
  });
});

describe('the contents', () => {
  it('mark the section that is being read', async () => {
    await site.page.setViewportSize(desktop);
    await visit();
    await site.page.locator('.contents a', { hasText: '算一算' }).click();
    await site.page.locator('.contents [aria-current]', { hasText: '算一算' }).waitFor();
    expect(await site.page.locator('.contents [aria-current]').count()).toBe(1);
  });

  it('lead to every section without JavaScript, where nothing is offered that would need it', async () => {
    await site.reopen({ javaScriptEnabled: false, viewport: desktop });
    await visit();
    const links = site.page.locator('.contents a');
    expect(await links.first().isVisible()).toBe(true);
    for (const link of await links.all()) {
      const id = decodeURIComponent(((await link.getAttribute('href')) ?? '').slice(1));
      expect(await site.page.locator(`[id="${id}"]`).count(), id).toBe(1);
    }
    expect(await site.page.locator('.reading-button').isVisible()).toBe(false);
    expect(await site.page.locator('.interview').isVisible()).toBe(false);
  });
});

describe('the type size', () => {
  it('is chosen in the menu, holds on every page, and moves nothing after the first paint', async () => {
    await visit();
    const size = () =>
      site.page.evaluate(() =>
        parseFloat(getComputedStyle(document.querySelector('.prose p') ?? document.body).fontSize),
      );
    const before = await size();
    await openMenu();
    await site.page.getByLabel('特大').check();
    expect(await size()).toBeCloseTo(before * 1.3, 1);
    await site.page.addInitScript(() => {
      const shifts = window as unknown as { shift: number };
      shifts.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await visit('q/multi-head-attention/');
    expect(await site.page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({
      size: 'largest',
    });
    await site.page.waitForLoadState('networkidle');
    expect(await site.page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(
      0.001,
    );
  });
});

describe('on paper', () => {
  it('stands the text in black with numbered sources, and nothing that has to be pressed', async () => {
    await site.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await visit();
    const style = (selector: string, property: string, pseudo?: string) =>
      site.page.evaluate(
        ([wanted, name, part]) => {
          const node = document.querySelector(wanted);
          return node ? getComputedStyle(node, part).getPropertyValue(name) : '';
        },
        [selector, property, pseudo] as const,
      );
    expect(await style('.prose p', 'color')).toBe('rgb(0, 0, 0)');
    expect(await style('.prose a.cite', 'content', '::after')).toMatch(/^"\[\d+\]"$/);
    for (const selector of [
      '.site-header',
      '.crumbs',
      '.rail',
      '.neighbours',
      '.site-footer',
      '.reading-status',
    ]) {
      expect(await style(selector, 'display'), selector).toBe('none');
    }
  });
});

describe('for search engines', () => {
  it('says which answer the page gives and where it stands', async () => {
    await visit();
    const data = await site.page.locator('script[type="application/ld+json"]').textContent();
    const { '@graph': graph } = JSON.parse(data ?? '') as { '@graph': { '@type': string }[] };
    expect(graph.map((node) => node['@type'])).toEqual(['QAPage', 'BreadcrumbList']);
  });
});
