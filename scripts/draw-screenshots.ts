import { mkdirSync } from 'node:fs';
import type { BrowserContextOptions } from 'playwright-core';
import { siteLocation } from '../src/site.ts';
import { launchBrowser } from '../tests/support/browser.ts';
import { serveDist } from './serve-dist.ts';

/** The pictures at the top of the README, taken of the built site: run `npm run build` first. */
const folder = '.github/images';
const shots: { name: string; path: string; options: BrowserContextOptions }[] = [
  {
    name: 'question-desktop-light',
    path: 'q/attention-scaling/',
    options: { viewport: { width: 1200, height: 700 }, colorScheme: 'light' },
  },
  {
    name: 'topic-phone-dark',
    path: 'topics/transformer/#graph',
    options: { viewport: { width: 390, height: 800 }, colorScheme: 'dark' },
  },
];

const { server, url } = await serveDist('dist', siteLocation(process.env).base, 0);
const browser = await launchBrowser();
mkdirSync(folder, { recursive: true });
for (const { name, path, options } of shots) {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(url + path, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}/${name}.png` });
  await context.close();
}
await browser.close();
server.close();
