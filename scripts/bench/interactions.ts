import type { Browser, Page } from 'playwright-core';
import type { Rating } from '../../src/practice/model.ts';
import { seededRandom } from '../../src/practice/random.ts';
import { putRecords, reviewOf } from '../../tests/support/practice-log.ts';

const records = 10_000;
const slowdown = 4;
const rounds = 5;
const dayMs = 86_400_000;

type Interaction = readonly [name: string, run: (page: Page) => Promise<void>];

const press =
  (key: string) =>
  (page: Page): Promise<void> =>
    page.keyboard.press(key);
const click =
  (selector: string) =>
  (page: Page): Promise<void> =>
    page.locator(selector).first().click();

const turn: Interaction = [
  'show the key points',
  async (page) => {
    // Space would press what has the focus.
    await page.locator('[data-part="title"]').focus();
    await page.keyboard.press('Space');
    await page.locator('[data-side="points"]').waitFor();
  },
];
const pages: Readonly<Record<string, readonly Interaction[]>> = {
  'practice/': [
    turn,
    ['tick a key point', click('[data-part="points-list"] label')],
    ['show the answer', press('Space')],
    ['rate', press('3')],
    ['undo', press('u')],
    turn,
    ['rate again', press('4')],
    ['come again tomorrow', press('b')],
    ['set aside', press('s')],
    ['open and close the plan', click('.practice-panel:has([data-part="plan-form"]) > summary')],
  ],
  'progress/': [
    ['a table of numbers', click('.chart summary')],
    ['export', click('[data-part="export"]')],
  ],
};

/**
 * Prints how long the practice pages take from an input to the next paint with a long history on a slow processor:
 * for each kind of interaction the median and the worst of several, in milliseconds as the Event Timing API has them
 * (in steps of 8).
 * @param home where the built site is served
 */
export async function printInteractions(browser: Browser, home: string): Promise<void> {
  console.log(`\nInput to next paint, ms, with ${String(records)} reviews at ${String(slowdown)} × slowdown`);
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await practised(page, home);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  for (const [path, interactions] of Object.entries(pages)) {
    const times = await measure(page, home + path, interactions);
    for (const [name, taken] of times) {
      const sorted = taken.toSorted((a, b) => a - b);
      const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
      const worst = sorted.at(-1) ?? Number.NaN;
      console.log(`${path.padEnd(12)}${name.padEnd(26)}median ${pad(median)}   worst ${pad(worst)}`);
    }
  }
  await context.close();
}

const pad = (milliseconds: number): string => milliseconds.toFixed(0).padStart(4);

/** Gives the browser the log of a reader of four months: every question many times, forgotten now and then. */
async function practised(page: Page, home: string): Promise<void> {
  await page.goto(`${home}practice/`);
  await page.locator('practice-page [data-question]').waitFor();
  const response = await page.request.get(`${home}practice.json`);
  const { questions } = (await response.json()) as { questions: [string][] };
  const random = seededRandom('interactions');
  const start = Date.now() - 120 * dayMs;
  const reviews = Array.from({ length: records }, (_, index) => {
    const question = questions[index % questions.length]?.[0] ?? '';
    const rating = (1 + Math.floor(random() * 4)) as Rating;
    return reviewOf(question, rating, start + Math.floor((index * 119 * dayMs) / records));
  });
  await putRecords(page, 'reviews', reviews);
  // The first visit derives the cards; readers have that behind them.
  await page.reload();
  await page.locator('practice-page [data-question]').waitFor();
}

async function measure(
  page: Page,
  url: string,
  interactions: readonly Interaction[],
): Promise<Map<string, number[]>> {
  await page.goto(url);
  await page.locator('practice-page [data-question], progress-page[data-state="ready"]').waitFor();
  await page.evaluate(() => {
    const taken: number[] = [];
    Object.assign(window, { taken });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ((entry as PerformanceEventTiming).interactionId > 0) taken.push(entry.duration);
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const times = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of interactions) {
      await run(page);
      times.set(name, [...(times.get(name) ?? []), await longestSince(page)]);
    }
  }
  return times;
}

/** The longest interaction since the last look, once it is painted; 0 when all were below 16 ms. */
const longestSince = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    // An entry is reported with the frame after the one that was painted.
    for (let frames = 0; frames < 4; frames += 1) await frame();
    const { taken } = window as unknown as { taken: number[] };
    return Math.max(0, ...taken.splice(0));
  });
