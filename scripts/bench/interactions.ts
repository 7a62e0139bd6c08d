import type { Browser, Page } from 'playwright-core';
import { chooseLog, practised, records } from './practice-load.ts';

const slowdown = 4;
const rounds = 5;

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
const togglePlan = click('.practice-panel:has([data-part="plan-form"]) > summary');

/** Presses a button of the transfer panel once the panel says that it is its turn. */
const pressAfter =
  (said: string, name: string) =>
  async (page: Page): Promise<void> => {
    await page.locator('[data-part="outcome"]', { hasText: said }).waitFor({ timeout: 60_000 });
    await page.locator('.practice-transfer').getByRole('button', { name, exact: true }).click();
  };
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
    ['open the plan', togglePlan],
    [
      'save the plan',
      async (page) => {
        const inTwoWeeks = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
        await page.locator('[data-part="plan-form"] [name="date"]').fill(inTwoWeeks);
        await click('[data-part="plan-form"] button')(page);
      },
    ],
    ['drop the plan', click('[data-part="drop-plan"]')],
    ['close the plan', togglePlan],
  ],
  'progress/': [
    ['a table of numbers', click('.chart summary')],
    ['export', click('[data-part="export"]')],
    ['choose a file to import', chooseLog],
    ['accept the import', pressAfter('导入后', '导入')],
    ['take the import back', pressAfter('已导入', '撤销上次导入')],
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
