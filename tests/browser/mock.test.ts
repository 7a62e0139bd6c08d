import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { layoutShift } from '../support/layout-shift.ts';
import { useServedSite } from '../support/served-site.ts';

const site = useServedSite(['--use-fake-device-for-media-stream']);
const address = 'mock/?seed=k3f9qa&topics=memory,inference';

const visit = async (url = site.home + address): Promise<void> => {
  await site.page.goto(url);
  await site.page.locator('[data-part="preview"]:not(:empty)').waitFor();
};
const part = (name: string) => site.page.locator(`[data-part="${name}"]`);
const focused = () => site.page.evaluate(() => document.activeElement?.getAttribute('data-part'));
/** Presses the button that has a text, by keyboard alone. */
const press = async (name: string): Promise<void> => {
  await site.page.getByRole('button', { name, exact: true }).press('Enter');
};
/** Goes on to the next text of the button that goes on. */
const goOn = async (): Promise<void> => {
  const state = () => site.page.evaluate(() => document.querySelector('mock-interview')?.textContent);
  const before = await state();
  await part('go-on').press('Enter');
  await site.page.waitForFunction(
    (text) => document.querySelector('mock-interview')?.textContent !== text,
    before,
  );
};
/** Waits for the clock of the round to go on by a second. */
const ticked = async (): Promise<void> => {
  const before = await part('timer').textContent();
  await site.page.waitForFunction(
    (text) => document.querySelector('[data-part="timer"]')?.textContent !== text,
    before,
  );
};
const toScoring = async (): Promise<void> => {
  while (await part('scoring').isHidden()) await goOn();
};
const titles = async (): Promise<string[]> => {
  const seen: string[] = [];
  await press('开始');
  while (await part('report').isHidden()) {
    seen.push(await part('title').innerText());
    await toScoring();
    await goOn();
  }
  return seen;
};

describe('a mock interview', () => {
  it('goes from warm-up over follow-ups to a worked number, and reports what was missed, by keyboard alone', async () => {
    await visit();
    await press('开始');
    await part('title').waitFor();
    expect(await focused()).toBe('title');
    const phases: string[] = [];
    let followUps = 0;
    let missed = 0;
    while (await part('report').isHidden()) {
      phases.push((await part('place').innerText()).split(' · ')[1] ?? '');
      await toScoring();
      expect(await focused()).toBe('points-title');
      followUps += await part('follow-ups').locator('li').count();
      const boxes = part('points').getByRole('checkbox');
      const count = await boxes.count();
      expect(count).toBeGreaterThanOrEqual(3);
      if (phases.length === 1) for (let at = 0; at < count; at += 1) await boxes.nth(at).press('Space');
      else missed += count;
      if (phases.at(-1) === '手算')
        expect(await part('derivation').locator('.calc-row').count()).toBeGreaterThan(0);
      await goOn();
    }
    expect([...new Set(phases)]).toEqual(['暖场', '深挖', '手算']);
    expect(followUps).toBeGreaterThan(2);
    expect(await focused()).toBe('report-title');
    await part('kept').getByText('已记进').waitFor();
    expect(await part('weak').locator('[data-question]').count()).toBe(phases.length - 1);
    expect(await part('weak').locator('li li').count()).toBe(missed);
    const link = await part('weak').getByRole('link').first().getAttribute('href');
    expect((await site.page.request.get(new URL(link ?? '', site.home).href)).status()).toBe(200);
    expect(site.problems).toEqual([]);
  });

  it('asks the same for the same address, and keeps what was answered', async () => {
    await visit();
    const first = await titles();
    await part('kept').getByText('已记进').waitFor();
    await visit(site.page.url());
    expect(await part('history-list').locator('> li').count()).toBe(1);
    expect(await titles()).toEqual(first);
    expect(new URL(site.page.url()).searchParams.get('seed')).toBe('k3f9qa');
  });

  it('goes from the history when it is removed, and comes back when that is undone', async () => {
    await visit();
    await titles();
    const rounds = part('history-list').locator('> li');
    await rounds.locator('summary').click();
    await site.page.getByRole('button', { name: /^移除：/ }).press('Enter');
    expect(await rounds.count()).toBe(0);
    expect(await site.page.evaluate(() => document.activeElement?.textContent)).toBe('撤销');
    expect(await accessibilityViolations(site.page)).toEqual([]);
    await press('撤销');
    expect(await rounds.count()).toBe(1);
    expect(await focused()).toBe('history-title');
    await rounds.locator('summary').click();
    await site.page.getByRole('button', { name: /^移除：/ }).press('Enter');
    await visit();
    expect(await part('history').isVisible()).toBe(false);
  });

  it('says what a choice can give before it begins', async () => {
    await visit();
    const before = await part('preview').innerText();
    expect(before).toMatch(/约 \d+ 题/);
    await site.page.getByRole('checkbox', { name: '推理与加速' }).press('Space');
    await site.page.getByRole('checkbox', { name: '显存与精度' }).press('Space');
    await site.page.getByRole('checkbox', { name: 'LangChain' }).press('Space');
    await site.page.getByRole('checkbox', { name: '深入' }).press('Space');
    await site.page.waitForFunction(
      (text) => document.querySelector('[data-part="preview"]')?.textContent !== text,
      before,
    );
    expect(await part('preview').innerText()).toMatch(/没有题|凑不满/);
  });

  it('goes back to its beginning when it is ended before anything was answered', async () => {
    await visit();
    await press('开始');
    await part('title').waitFor();
    await press('结束');
    await part('setup').waitFor();
    expect(await focused()).toBe('begin');
  });

  it('halts its clock when the reader pauses', async () => {
    await site.page.clock.install();
    await visit();
    await press('开始');
    await site.page.clock.runFor(65_000);
    await press('暂停');
    expect(await part('timer').innerText()).toMatch(/^本题 1:0\d/);
    const halted = await part('timer').innerText();
    await site.page.clock.runFor(60_000);
    expect(await part('timer').innerText()).toBe(halted);
    await press('继续');
    await site.page.clock.runFor(5_000);
    expect(await part('timer').innerText()).not.toBe(halted);
  });

  it('can be taken up after the page was left by accident, and ended before its last question', async () => {
    await visit();
    await press('开始');
    await toScoring();
    await goOn();
    const second = await part('title').innerText();
    await visit();
    await press('接着来');
    await part('title').getByText(second, { exact: true }).waitFor();
    await press('结束');
    await part('report').waitFor();
    expect(await part('total').innerText()).toContain('答了 1 题');
  });

  it('says so when the questions cannot be had, and begins once they can', async () => {
    await site.context.route('**/mock.json', (route) => route.abort());
    await site.page.goto(site.home + address);
    await press('开始');
    await part('problem').waitFor();
    await site.context.unroute('**/mock.json');
    await press('开始');
    await part('title').waitFor();
  });
});

describe('a recording', () => {
  it('is played back, kept for the report and thrown away, and never sent', async () => {
    await site.context.grantPermissions(['microphone']);
    await visit();
    await press('开始');
    const sent: string[] = [];
    site.page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(request.url());
    });
    await press('录音');
    await part('record-state').getByText('正在录音').waitFor();
    await ticked();
    await press('停止录音');
    await part('take').waitFor();
    const seconds = await part('audio').evaluate(async (audio: HTMLAudioElement) => {
      await audio.play();
      await new Promise((resolve) => audio.addEventListener('ended', resolve));
      return audio.currentTime;
    });
    expect(seconds).toBeGreaterThan(0);
    expect(await part('save').getAttribute('download')).toMatch(/^wenqu-模拟面试-.+\.webm$/);
    await toScoring();
    await goOn();
    expect(await part('take').isHidden()).toBe(true);
    await press('结束');
    const kept = part('recordings').locator('audio');
    expect(await kept.count()).toBe(1);
    const url = (await kept.getAttribute('src')) ?? '';
    await press('丢弃');
    expect(await kept.count()).toBe(0);
    const gone = await site.page.evaluate(
      (address) =>
        fetch(address).then(
          () => false,
          () => true,
        ),
      url,
    );
    expect(gone).toBe(true);
    expect(sent).toEqual([]);
  });

  it('that is refused stops nobody', async () => {
    await visit();
    await press('开始');
    await press('录音');
    await part('record-state').getByText('没有拿到麦克风的许可').waitFor();
    await toScoring();
    expect(await part('points').getByRole('checkbox').count()).toBeGreaterThan(0);
    expect(site.problems).toEqual([]);
  });
});

describe('the mock interview page', () => {
  it.each(
    [360, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => [width, scheme] as const)),
  )('has no accessibility violation at %i px in the %s theme, in any of its views', async (width, scheme) => {
    await site.page.setViewportSize({ width, height: 800 });
    await site.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await visit();
    expect(await accessibilityViolations(site.page)).toEqual([]);
    await press('开始');
    await part('title').waitFor();
    expect(await accessibilityViolations(site.page)).toEqual([]);
    await toScoring();
    expect(await accessibilityViolations(site.page)).toEqual([]);
    await goOn();
    await press('结束');
    await part('kept').getByText('已记进').waitFor();
    expect(await accessibilityViolations(site.page)).toEqual([]);
  });

  it('moves nothing while it loads', async () => {
    const shifted = await layoutShift(site.page);
    await visit();
    expect(await shifted()).toBe(0);
  });

  it('fits a 320 px screen, and tells what it needs without JavaScript', async () => {
    await site.page.setViewportSize({ width: 320, height: 640 });
    await visit();
    await press('开始');
    await toScoring();
    expect(
      await site.page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    await site.reopen({ javaScriptEnabled: false });
    await site.page.goto(site.home + address);
    expect(await site.page.locator('main noscript p').isVisible()).toBe(true);
    expect(await site.page.getByRole('button', { name: '开始' }).isVisible()).toBe(false);
  });
});
