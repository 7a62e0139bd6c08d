import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { layoutShift } from '../support/layout-shift.ts';
import { useServedSite } from '../support/served-site.ts';

const site = useServedSite();
const noon = (date: string): number => Date.parse(`${date}T12:00:00Z`);
/** A Sunday: the last week of the heat map is whole. */
const today = '2026-03-15';

/** Question, date, rating: a reader of four questions, one of them suspended. */
const answered: readonly (readonly [question: string, date: string, rating: 1 | 2 | 3 | 4])[] = [
  ['lora', '2026-01-10', 4],
  ['lora', '2026-01-25', 3],
  ['lora', '2026-02-20', 3],
  ['attention-scaling', '2026-03-05', 4],
  ['attention-scaling', '2026-03-12', 1],
  ['rope', '2026-03-14', 4],
  ['kv-cache', '2026-03-15', 3],
];
const fixture = {
  format: 'wenqu-practice',
  version: 1,
  exportedAt: noon(today),
  reviews: answered.map(([question, date, rating], index) => ({
    id: `r${String(index)}`,
    question,
    rating,
    at: noon(date),
    day: noon(date) / 86_400_000 - 0.5,
    seq: noon(date),
    retention: 0.9,
    ticked: [0],
    keyPoints: 4,
    seconds: 40,
    device: 'phone',
  })),
  undone: [],
  flags: [{ question: 'rope', field: 'suspended', value: true, at: noon(today), device: 'phone' }],
  settings: [],
  mocks: [],
};

// Study days are of the reader's own zone.
beforeEach(() => site.reopen({ viewport: { width: 390, height: 844 }, timezoneId: 'UTC' }));

async function visit(): Promise<void> {
  await site.page.clock.setFixedTime(noon(today));
  await site.page.goto(`${site.home}progress/`);
}

async function importFixture(): Promise<void> {
  await visit();
  await site.page.locator('[data-state="empty"]').waitFor();
  const buffer = Buffer.from(JSON.stringify(fixture));
  await site.page
    .locator('[data-part="file"]')
    .setInputFiles({ name: 'progress.json', mimeType: 'application/json', buffer });
  await site.page.getByRole('button', { name: '导入', exact: true }).press('Enter');
  await site.page.locator('[data-state="ready"]').waitFor();
}

const chart = (name: string) => site.page.locator(`[data-chart="${name}"]`);
/** The rows of a chart's table as texts. */
async function rows(name: string): Promise<string[][]> {
  await chart(name).getByText('数据表').press('Enter');
  return chart(name)
    .locator('tbody tr')
    .evaluateAll((found) =>
      found.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText)),
    );
}

describe('the progress page', () => {
  it('tells a new reader what will be there, and where to begin', async () => {
    await visit();
    await site.page.locator('[data-state="empty"]').waitFor();
    const start = site.page.getByRole('link', { name: '开始练习' });
    expect(await start.getAttribute('href')).toMatch(/\/practice\/$/);
    expect(await site.page.locator('.when-ready').isVisible()).toBe(false);
    expect(site.problems).toEqual([]);
  });

  it('counts what an imported log holds', async () => {
    await importFixture();
    const figures = await site.page.locator('[data-overview] dd').allInnerTexts();
    const total = await site.page.evaluate(
      async (url) => ((await (await fetch(url)).json()) as { questions: unknown[] }).questions.length,
      `${site.home}practice.json`,
    );
    // lora lasts three weeks; attention-scaling was forgotten and is overdue, kv-cache is in its first steps.
    expect(figures).toEqual(['1 题', '3 题', `${String(total - 4)} 题`, '2 题']);
    const mastery = await rows('mastery');
    expect(mastery.find(([topic]) => topic === '高效微调')?.slice(1, 3)).toEqual(['1', '0']);
    expect(mastery.find(([topic]) => topic?.startsWith('Transformer'))?.slice(1, 3)).toEqual(['0', '2']);
    expect(mastery.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(total);
    expect(await site.page.locator('[data-streak]').innerText()).toMatch(/练了 5 天.*这一段已有 3 天/);
    expect(site.problems).toEqual([]);
  });

  it('sets what was remembered beside what FSRS predicted', async () => {
    await importFixture();
    const retention = await rows('retention');
    expect(retention.map((row) => row.slice(0, 4))).toEqual([
      ['1 月 19 日起一周', '1', '1', '100%'],
      ['2 月 16 日起一周', '1', '1', '100%'],
      ['3 月 9 日起一周', '1', '0', '0%'],
    ]);
    const scheduler = fsrs();
    const first = scheduler.next(createEmptyCard(noon('2026-03-05')), noon('2026-03-05'), Rating.Easy).card;
    const predicted = scheduler.get_retrievability(first, noon('2026-03-12'), false);
    expect(retention[2]?.[4]).toBe(`${String(Math.round(predicted * 100))}%`);
  });

  it('shows the days practised, and the reviews to come without those suspended', async () => {
    await importFixture();
    const weeks = await rows('activity');
    expect(weeks.at(-1)).toEqual(['3 月 9 日起', '0', '0', '0', '1', '0', '1', '1']);
    expect(weeks.flatMap((week) => week.slice(1)).reduce((sum, count) => sum + Number(count), 0)).toBe(7);
    const forecast = await rows('forecast');
    expect(forecast[0]).toEqual(['2026 年 3 月 15 日（周日）', '2']);
    expect(forecast).toHaveLength(30);
    // rope, suspended, would come within a month; lora, three times remembered, not for longer.
    expect(forecast.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(2);
  });

  it('reads a chart out value by value, by keyboard', async () => {
    await importFixture();
    const slider = chart('activity').getByRole('slider', { name: '逐日查看' });
    expect(await slider.getAttribute('aria-valuetext')).toBe('2026 年 3 月 15 日（周日）：1 次');
    await slider.press('ArrowLeft');
    await slider.press('ArrowLeft');
    expect(await chart('activity').locator('output').innerText()).toBe('2026 年 3 月 13 日（周五）：没有练');
  });

  it('says in words what each drawing shows', async () => {
    await importFixture();
    const described = await site.page.locator('.chart-canvas svg').evaluateAll((drawings) =>
      drawings.map((drawing) => {
        const text = (attribute: string) =>
          document.getElementById(drawing.getAttribute(attribute) ?? '')?.textContent;
        return [drawing.getAttribute('role'), text('aria-labelledby'), text('aria-describedby')];
      }),
    );
    expect(described.map(([role]) => role)).toEqual(['img', 'img', 'img', 'img']);
    expect(described[1]).toEqual([
      'img',
      '每周的记忆保持率',
      expect.stringContaining('复习 3 次，记得 2 次（67%）'),
    ]);
    expect(described[2]?.[2]).toBe('最近一年练了 7 天，共 7 次。');
  });

  it('counts anew when another day has begun while it stayed open', async () => {
    await importFixture();
    const due = site.page.locator('[data-overview] div', { hasText: '今天待复习' }).locator('dd');
    expect(await due.innerText()).not.toBe('3 题');
    await site.page.clock.setFixedTime(noon('2027-03-15'));
    await site.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    // All three that are not suspended are due by then.
    await expect.poll(() => due.innerText()).toBe('3 题');
  });

  it('takes an import back, and is as empty as before', async () => {
    await importFixture();
    await site.page.getByRole('button', { name: '撤销上次导入' }).press('Enter');
    await site.page.locator('[data-state="empty"]').waitFor();
  });

  it('says that the list of questions could not be had, and keeps its hands off the progress', async () => {
    await site.context.route('**/practice.json', (route) => route.abort());
    await visit();
    await site.page.getByText('你的进度没有动').waitFor();
  });

  it.each(
    [360, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => [width, scheme] as const)),
  )('has no accessibility violation at %i px in the %s theme', async (width, scheme) => {
    await site.page.setViewportSize({ width, height: 800 });
    await site.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await importFixture();
    for (const name of ['mastery', 'retention', 'activity', 'forecast']) await rows(name);
    expect(await accessibilityViolations(site.page)).toEqual([]);
  });

  it('moves nothing while it loads, with a log or without one', async () => {
    const shifted = await layoutShift(site.page);
    await visit();
    await site.page.locator('[data-state="empty"]').waitFor();
    expect(await shifted()).toBe(0);
    await importFixture();
    await visit();
    await site.page.locator('[data-state="ready"]').waitFor();
    expect(await shifted()).toBe(0);
  });

  it('fits a 320 px screen, and draws anew when the window widens', async () => {
    await site.page.setViewportSize({ width: 320, height: 640 });
    await importFixture();
    for (const name of ['mastery', 'retention', 'activity', 'forecast']) await rows(name);
    const overflow = () =>
      site.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await site.page.setViewportSize({ width: 800, height: 640 });
    await site.page.waitForFunction(
      () => (document.querySelector('.chart-canvas svg')?.clientWidth ?? 0) > 500,
    );
  });

  it('keeps its drawings visible in forced colours and on paper', async () => {
    await importFixture();
    await site.page.emulateMedia({ forcedColors: 'active' });
    const colours = await chart('mastery')
      .locator('rect')
      .evaluateAll((bars) => [...new Set(bars.map((bar) => getComputedStyle(bar).stroke))]);
    expect(colours).not.toContain('none');
    await site.page.emulateMedia({ media: 'print', forcedColors: 'none' });
    expect(await chart('activity').locator('svg').first().isVisible()).toBe(true);
    expect(await site.page.getByRole('slider').first().isVisible()).toBe(false);
  });

  it('tells what it needs without JavaScript', async () => {
    await site.reopen({ javaScriptEnabled: false });
    await site.page.goto(`${site.home}progress/`);
    expect(await site.page.locator('main noscript p').isVisible()).toBe(true);
    expect(await site.page.locator('progress-page').isVisible()).toBe(false);
  });
});
