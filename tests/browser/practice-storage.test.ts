import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { putRecords, reviewOf } from '../support/practice-log.ts';
import { practicePage } from '../support/practice-page.ts';
import { useServedSite } from '../support/served-site.ts';

const site = useServedSite();
const { open, asked, status, stored, notices, answer, untilStored } = practicePage(site);

describe('progress', () => {
  it('is there after a reload', async () => {
    await open();
    const before = await asked();
    await answer('4');
    await untilStored(1);
    await open();
    expect(await asked()).not.toBe(before);
    await site.page.goto(`${site.home}q/${before ?? ''}/`);
    await site.page.locator('.practice-mark', { hasText: '天后复习' }).waitFor();
  });

  it('is the same in two tabs', async () => {
    await open();
    const other = await site.context.newPage();
    await open(other);
    const shown = await asked(other);
    expect(await asked()).toBe(shown);
    await answer('4');
    await other.waitForFunction(
      (slug) => document.querySelector('[data-part="card"]')?.getAttribute('data-question') !== slug,
      shown,
    );
    await answer('4', other);
    await untilStored(2);
    await expect.poll(() => status()).toBe(await status(other));
  });

  it('works for the session where storage is denied, and says so', async () => {
    await site.page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        value: {
          open: () => {
            throw new DOMException('denied', 'SecurityError');
          },
          databases: () => Promise.reject(new DOMException('denied', 'SecurityError')),
        },
      });
    });
    await open();
    expect(await site.page.locator('[data-part="notices"]').innerText()).toContain('只保留到关闭');
    const first = await asked();
    await answer('3');
    expect(await asked()).not.toBe(first);
    expect(site.problems).toEqual([]);
  });

  it('stays as it is when a damaged file is imported, and the reader is told why', async () => {
    await open();
    await answer('3');
    await untilStored(1);
    await site.page.getByText('导出与导入').click();
    const file = { name: 'p.json', mimeType: 'application/json' };
    const choose = (text: string) =>
      site.page.locator('[data-part="file"]').setInputFiles({ ...file, buffer: Buffer.from(text) });
    const outcome = site.page.locator('[data-part="outcome"]');
    await choose('{"format":"wenqu-practice","version":1,"reviews":[{"id":"x"');
    await outcome.getByText('不完整').waitFor();
    await choose('<html>');
    await outcome.getByText('不是有效的 JSON').waitFor();
    await choose('{"format":"wenqu-practice","version":99}');
    await outcome.getByText('更新的版本').waitFor();
    expect(await stored()).toBe(1);
  });

  it('comes in from a file after a preview, and the import can be taken back', async () => {
    await open();
    const question = await asked();
    await site.page.getByText('导出与导入').click();
    const at = Date.UTC(2026, 0, 5, 12);
    const interview = Math.floor(Date.now() / 86_400_000) + 20;
    const review = { id: 'phone-1', question, rating: 4, at, day: Math.floor(at / 86_400_000), seq: at };
    const text = JSON.stringify({
      format: 'wenqu-practice',
      version: 1,
      exportedAt: at,
      reviews: [review],
      undone: [],
      flags: [],
      settings: [{ key: 'interview', value: { day: interview, minutesPerDay: 60 }, at, device: 'phone' }],
      mocks: [],
    });
    const planName = site.page.locator('[data-part="plan-name"]');
    const focused = () =>
      site.page.evaluate(() => document.activeElement?.closest('[data-part]')?.getAttribute('data-part'));
    const file = { name: 'p.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await site.page.locator('[data-part="file"]').setInputFiles(file);
    await site.page.getByText('新增 1 次复习').waitFor();
    await site.page.getByRole('button', { name: '导入', exact: true }).click();
    await untilStored(1);
    await site.page.getByText('已导入').waitFor();
    // What was imported holds at once, and the focus stays where it is told of.
    const day = new Date(interview * 86_400_000).toISOString().slice(0, 10);
    await expect.poll(() => planName.innerText()).toBe(day);
    expect(await focused()).toBe('outcome');
    await site.page.getByRole('button', { name: '撤销上次导入' }).click();
    await untilStored(0);
    await expect.poll(() => planName.innerText()).toBe('未设');
    await expect.poll(focused).toBe('outcome');
  });
});

describe('storage that is full', () => {
  it('is named while practice goes on, and what was not stored is made up for once there is room', async () => {
    await site.page.addInitScript(() => {
      const put = Reflect.get(IDBObjectStore.prototype, 'put') as (
        this: unknown,
        ...entry: unknown[]
      ) => unknown;
      Reflect.set(IDBObjectStore.prototype, 'put', function (this: unknown, ...entry: unknown[]) {
        if (document.documentElement.dataset['disk'] === 'full') {
          throw new DOMException('full', 'QuotaExceededError');
        }
        return put.apply(this, entry);
      });
    });
    const disk = (state: string): Promise<void> =>
      site.page.evaluate((value) => {
        document.documentElement.dataset['disk'] = value;
      }, state);
    await open();
    await disk('full');
    const first = await asked();
    await answer('3');
    await notices().getByText('存储空间满了').waitFor();
    expect(await asked()).not.toBe(first);
    expect(await stored()).toBe(0);
    await disk('free');
    await answer('3');
    await untilStored(2);
    await notices().getByText('存储空间满了').waitFor({ state: 'detached' });
    expect(site.problems).toEqual([]);
  });
});

describe('a damaged database', () => {
  it('is set aside for download, a fresh one goes on, and the last automatic backup is offered', async () => {
    await open();
    await answer('3');
    await untilStored(1);
    // Opening the page makes the backup of the day.
    await open();
    const sound = reviewOf('lora', 3, Date.now() - 86_400_000);
    await putRecords(site.page, 'reviews', [sound, { ...sound, id: 'torn', rating: 'x' }]);
    await open();
    await notices().getByText('进度数据损坏了').waitFor();
    expect(await accessibilityViolations(site.page)).toEqual([]);

    const [download] = await Promise.all([
      site.page.waitForEvent('download'),
      notices().getByRole('button', { name: '下载损坏的数据' }).click(),
    ]);
    const dump = JSON.parse(await readFile(await download.path(), 'utf8')) as { reviews: { id: string }[] };
    expect(dump.reviews.map(({ id }) => id)).toContain('torn');

    await notices()
      .getByRole('button', { name: /的自动备份（1 次复习）/ })
      .click();
    await notices().getByRole('button', { name: '自动备份已恢复' }).waitFor();
    // Space would press the button that was pressed last.
    await site.page.locator('[data-part="title"]').focus();
    await answer('3');
    await notices()
      .getByRole('button', { name: /删除损坏的数据/ })
      .click();
    await notices().getByText('进度数据损坏了').waitFor({ state: 'detached' });
    await open();
    expect(await notices().innerText()).toBe('');
    const [exported] = await Promise.all([
      site.page.waitForEvent('download'),
      site.page
        .getByText('导出与导入')
        .click()
        .then(() => site.page.locator('[data-part="export"]').click()),
    ]);
    const progress = JSON.parse(await readFile(await exported.path(), 'utf8')) as { reviews: unknown[] };
    expect(progress.reviews).toHaveLength(3);
    expect(site.problems).toEqual([]);
  });
});
