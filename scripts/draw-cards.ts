import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { mix } from '../src/colour/contrast.ts';
import { paper } from '../src/colour/site-colours.ts';
import { topicsFileSchema } from '../src/knowledge/schema/topic.ts';
import { site } from '../src/site.ts';
import { parseYaml } from '../src/source/yaml.ts';
import { launchBrowser } from '../tests/support/browser.ts';
import { indexedPng } from './images/indexed-png.ts';
import { nearestColours } from './images/nearest-colours.ts';

/**
 * The pictures that other sites show beside a link: one for each topic, one for the site. They are committed, since a
 * build has neither the time nor, everywhere, a Chinese font to draw them.
 */
const folder = 'public/cards';
const size = { width: 1200, height: 630 };
const { bg, text } = paper.light;
const { accent } = site.colours.light;
/** The ground, and the steps by which the edges of letters go over into it. */
const steps = [1, 2, 3, 4, 5, 6, 7].map((step) => step / 7);
const palette = [bg, ...[text, accent].flatMap((ink) => steps.map((share) => mix(ink, share, bg)))];
const style = `
  body { margin: 0; padding: 88px 96px; height: 454px; display: flex; flex-direction: column; background: ${bg};
    color: ${text}; font: 40px/1.6 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
  h1 { margin: 0 0 24px; padding: 0 0 0 32px; border-left: 10px solid ${accent}; font-size: 84px; line-height: 1.3; }
  p { margin: 0; }
  footer { margin-top: auto; color: ${accent}; font-size: 34px; }`;

async function draw(page: Page, name: string, title: string, summary: string): Promise<void> {
  await page.evaluate(
    ([heading, line, foot]) => {
      const set = (selector: string, words: string): void => {
        const place = document.querySelector(selector);
        if (place) place.textContent = words;
      };
      set('h1', heading);
      set('p', line);
      set('footer', foot);
    },
    [title, summary, title === site.name ? '' : `${site.name} · ${site.tagline}`] as const,
  );
  writeFileSync(
    `${folder}/${name}.png`,
    indexedPng(size.width, palette, await nearestColours(page, palette)),
  );
}

const topics = topicsFileSchema.parse(parseYaml(readFileSync('content/topics.yaml', 'utf8')).value);
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: size });
await page.setContent(`<style>${style}</style><h1></h1><p></p><footer></footer>`);
mkdirSync(folder, { recursive: true });
await draw(page, 'site', site.name, site.tagline);
for (const { id, title, summary } of topics) await draw(page, id, title, summary);
await browser.close();
