import { beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { practicePage } from '../support/practice-page.ts';
import { useServedSite } from '../support/served-site.ts';

const site = useServedSite();
const { open, status } = practicePage(site);

const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);
const planName = (page: Page = site.page) => page.locator('[data-part="plan-name"]');
const result = () => site.page.locator('[data-part="plan-result"]');
const newToday = async (page?: Page): Promise<number> => Number(/新题 (\d+)/.exec(await status(page))?.[1]);

async function setInterview(day: string, hours: string): Promise<void> {
  await site.page.locator('[data-part="plan"] > summary').click();
  await site.page.locator('input[name="date"]').fill(day);
  await site.page.locator('input[name="hours"]').fill(hours);
  await site.page.getByRole('button', { name: '排计划' }).click();
  await planName().getByText(day).waitFor();
}

// Study days are of the reader's own zone.
beforeEach(() => site.reopen({ viewport: { width: 390, height: 844 }, timezoneId: 'UTC' }));

/** Another day begins while the page is in the background. */
async function sleepUntil(day: string): Promise<void> {
  await site.page.clock.setFixedTime(noon(day));
  await site.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

describe('the plan', () => {
  it('says what fits until the interview, and gives a calendar', async () => {
    await site.page.clock.install({ time: noon('2026-12-01') });
    await open();
    await setInterview('2026-12-11', '0.5');
    await result().getByText('题来不及学').first().waitFor();
    const [download] = await Promise.all([
      site.page.waitForEvent('download'),
      site.page.getByRole('button', { name: /日历/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.ics$/);
  });

  it('names the hours that would do, as they can be entered, and holds to it', async () => {
    await site.page.clock.install({ time: noon('2026-12-01') });
    await open();
    await setInterview('2026-12-15', '1');
    const advice = await result().getByText('小时才排得下全部').innerText();
    const short = site.page.locator('[data-part="plan-short"]');
    expect(await short.innerText()).toMatch(/^，\d+ 题来不及学$/);
    const hours = /每天 ([\d.]+) 小时/.exec(advice)?.[1] ?? '';
    await site.page.locator('input[name="hours"]').fill(hours);
    await site.page.getByRole('button', { name: '排计划' }).click();
    await result().getByText('都排得下').waitFor();
    expect(await short.innerText()).toBe('');
  });

  it('is made anew when the page stayed open over missed days', async () => {
    await site.page.clock.install({ time: noon('2026-12-01') });
    await open();
    await setInterview('2026-12-15', '4');
    await result().getByText('离面试还有 14 天').waitFor();
    const before = await newToday();
    await sleepUntil('2026-12-04');
    await result().getByText('离面试还有 11 天').waitFor();
    // What was missed is spread over the days left.
    expect(await newToday()).toBeGreaterThan(before);
  });

  it('says on the day itself that nothing is left to plan, and the day after that it is over', async () => {
    await site.page.clock.install({ time: noon('2026-12-01') });
    await open();
    await setInterview('2026-12-02', '1');
    await sleepUntil('2026-12-02');
    await result().getByText('今天就是面试日').waitFor();
    expect(await result().innerText()).not.toMatch(/来不及|排得下/);
    await sleepUntil('2026-12-03');
    await result().getByText('面试日已过').waitFor();
  });

  it('and the daily limits hold in every tab', async () => {
    await site.page.clock.install({ time: noon('2026-12-01') });
    await open();
    const other = await site.context.newPage();
    await other.clock.install({ time: noon('2026-12-01') });
    await open(other);
    await setInterview('2026-12-15', '3');
    await planName(other).getByText('2026-12-15').waitFor();
    await expect.poll(() => newToday(other)).toBe(await newToday());
    await site.page.getByText('每日上限与保持率').click();
    await site.page.locator('input[name="reviewsPerDay"]').fill('33');
    await site.page.getByRole('button', { name: '保存' }).click();
    await expect.poll(() => other.locator('input[name="reviewsPerDay"]').inputValue()).toBe('33');
  });

  it('leaves the focus in its form when it is dropped', async () => {
    await site.page.clock.install({ time: noon('2026-12-01') });
    await open();
    await setInterview('2026-12-15', '1');
    await site.page.getByRole('button', { name: '取消计划' }).click();
    await planName().getByText('未设').waitFor();
    expect(await site.page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('date');
    expect(await result().innerText()).toBe('');
  });
});
