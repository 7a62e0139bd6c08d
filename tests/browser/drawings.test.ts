import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { crossedWords, misplacedWords } from '../support/misplaced-words.ts';
import { colourRules } from '../../src/colour/site-colours.ts';
import { site as about } from '../../src/site.ts';
import { useServedSite } from '../support/served-site.ts';

const site = useServedSite();
const styles = [
  ...['tokens', 'figure'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')),
  colourRules(about.colours),
].join('\n');
const drawings = readdirSync('content/figures').filter((name) => name.endsWith('.svg'));

describe.each(drawings)('the drawing %s', (name) => {
  const source = readFileSync(`content/figures/${name}`, 'utf8');
  const show = async () => {
    await site.page.setContent(`<style>${styles}</style><figure class="figure">${source}</figure>`);
    return site.page.locator('figure');
  };

  it('keeps its words in the frame, apart from one another, and large enough to read', async () => {
    const figure = await show();
    expect(await misplacedWords(figure)).toEqual([]);
    const sizes = await figure
      .locator('text, tspan')
      .evaluateAll((nodes) => nodes.map((node) => parseFloat(getComputedStyle(node).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  });

  it('has no line that runs through its words', async () => {
    expect(await crossedWords(await show())).toEqual([]);
  });

  it('is as wide as the others and has no lines or colours of its own', async () => {
    const svg = (await show()).locator('svg');
    const width = await svg.evaluate((node: SVGSVGElement) => node.viewBox.baseVal.width);
    expect(width).toBeGreaterThanOrEqual(320);
    expect(width).toBeLessThanOrEqual(354);
    const own =
      '[style], [fill], [stroke], [stroke-width], [font-size], [font-family], [color], style, image';
    expect(await svg.locator(own).count()).toBe(0);
  });

  it('says in words what it shows', async () => {
    const figure = await show();
    expect((await figure.locator('svg > title').textContent())?.length).toBeGreaterThan(3);
    expect((await figure.locator('svg > desc').textContent())?.length).toBeGreaterThanOrEqual(25);
    expect(await figure.getByRole('img').getAttribute('aria-labelledby')).toBe('title desc');
  });
});
