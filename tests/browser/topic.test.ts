import { describe, expect, it } from 'vitest';
import { placesKey } from '../../src/reading/places.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { useServedSite } from '../support/served-site.ts';

const site = useServedSite();
const visit = (path: string) => site.page.goto(site.home + path, { waitUntil: 'load' });
const topic = 'topics/transformer/';
const views = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => [width, scheme] as const),
);

describe('the map of a topic', () => {
  it('says in its list what its lines say', async () => {
    await visit(topic);
    const { drawn, told } = await site.page.evaluate(() => {
      const last = (link: Element) => (link.getAttribute('href') ?? '').split('/').at(-2) ?? '';
      const lines = [...document.querySelectorAll('topic-graph path')];
      const cards = [...document.querySelectorAll('#list [data-question]')];
      return {
        drawn: lines.map(
          (line) => `${line.getAttribute('data-before') ?? ''} ${line.getAttribute('data-after') ?? ''}`,
        ),
        told: cards.flatMap((card) =>
          [...card.querySelectorAll('[data-read-first] a')].map(
            (link) => `${last(link)} ${card.getAttribute('data-question') ?? ''}`,
          ),
        ),
      };
    });
    expect(drawn.length).toBeGreaterThan(10);
    expect(told.sort()).toEqual(drawn.sort());
  });

  it('has the questions of the list, in the same order and with the same words', async () => {
    await visit(topic);
    const words = (selector: string) =>
      site.page
        .locator(selector)
        .evaluateAll((nodes) => nodes.map((node) => node.textContent.replace(/\s/g, '')));
    expect(await words('topic-graph a')).toEqual(await words('#list .title a'));
  });

  it('is walked by keyboard: each stop marks its lines, and Enter opens the question', async () => {
    await visit(topic);
    await site.page.locator('.graph p a').focus();
    await site.page.keyboard.press('Tab');
    const first = await site.page.locator('topic-graph a').first().getAttribute('data-node');
    const focused = () => site.page.evaluate(() => document.activeElement?.getAttribute('data-node'));
    expect(await focused()).toBe(first);
    const marked = () =>
      site.page
        .locator('topic-graph path[data-near]')
        .evaluateAll((lines) =>
          lines.map((line) => [line.getAttribute('data-before'), line.getAttribute('data-after')]),
        );
    expect((await marked()).length).toBeGreaterThan(0);
    for (const ends of await marked()) expect(ends).toContain(first);
    await site.page.keyboard.press('Enter');
    await site.page.waitForURL(`**/q/${first ?? ''}/`);
  });

  it('gives each question a target of at least 24 px and keeps its words inside the drawing', async () => {
    await site.page.setViewportSize({ width: 360, height: 800 });
    await visit(topic);
    const wrong = await site.page.locator('topic-graph a').evaluateAll((nodes) =>
      nodes
        .map((node) => ({ node, box: node.querySelector('rect')?.getBoundingClientRect() ?? new DOMRect() }))
        .filter(({ node, box }) => {
          const words = node.querySelector('text')?.getBoundingClientRect() ?? new DOMRect();
          return (
            box.height < 24 || words.right > box.right + 1 || words.bottom > box.bottom || words.top < box.top
          );
        })
        .map(({ node }) => node.textContent.trim()),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the pages around the questions', () => {
  it.each([topic, '', 'design/'])('/%s does not scroll sideways at 320 px', async (path) => {
    await site.page.setViewportSize({ width: 320, height: 640 });
    await visit(path);
    expect(
      await site.page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });

  it.each([topic, '', 'design/'].flatMap((path) => views.map((view) => [path, ...view] as const)))(
    '/%s has no accessibility violation at %i px in the %s theme',
    async (path, width, scheme) => {
      await site.page.setViewportSize({ width, height: 900 });
      await site.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await visit(path);
      expect(await accessibilityViolations(site.page)).toEqual([]);
      expect(site.problems).toEqual([]);
    },
  );

  it('leads from the home page back to where the reader left off', async () => {
    const place = { slug: 'attention-scaling', title: '缩放', section: 'details', heading: '详解', at: 1 };
    await site.page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
      placesKey,
      JSON.stringify([place]),
    ] as const);
    await visit('');
    await site.page.getByRole('link', { name: '接着读：缩放（详解）' }).click();
    await site.page.waitForURL('**/q/attention-scaling/#details');
  });

  it('leads from the home page to a beginning where nothing is remembered', async () => {
    await visit('');
    expect(await site.page.locator('[data-left-off] a').count()).toBe(1);
    expect(await site.page.locator('[data-left-off]').textContent()).toContain('第一次来？');
  });
});
