import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { base, useServedSite } from '../support/served-site.ts';

const site = useServedSite();

const done = () => site.page.waitForSelector('[data-search-status="done"]', { state: 'attached' });
const slugs = () =>
  site.page
    .locator('main a[data-question]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-question')));

async function search(query: string): Promise<(string | null)[]> {
  await site.page.goto(`${site.home}search/?q=${encodeURIComponent(query)}`);
  await done();
  return slugs();
}

describe('the search page', () => {
  it.each([
    ['为什么除以根号dk', 'attention-scaling'],
    ['scaled dot-product attention', 'attention-scaling'],
    ['LoRA', 'lora'],
    ['多头注意力', 'multi-head-attention'],
    ['bf16', 'bf16-vs-fp16'],
    ['参数量怎么算', 'transformer-parameter-count'],
    ['4090', 'rtx-4090-for-training'],
  ])('puts the page that answers “%s” first', async (query, slug) => {
    expect((await search(query))[0]).toBe(slug);
    expect(site.problems).toEqual([]);
  });

  it('finds words that stand only in the text of a page', async () => {
    expect(await search('Guanaco')).toContain('finetuning-hardware');
  });

  it('shows topic, difficulty and what matched, without formula debris', async () => {
    await search('点积 方差');
    const first = site.page.locator('main a[data-question]').first();
    const text = await first.evaluate(
      (node) => (node.closest('li, article, [role="option"]') ?? node).textContent,
    );
    expect(text).toMatch(/基础|进阶|深入/);
    expect(text).not.toMatch(/\\sqrt|\\frac|\$/);
    expect(await site.page.locator('main mark').count()).toBeGreaterThan(0);
  });

  it('keeps the query in the address while the reader types', async () => {
    await site.page.goto(`${site.home}search/`);
    await site.page.locator('main input[type="search"]').fill('缩放定律');
    await site.page.waitForURL(/q=/);
    expect(new URL(site.page.url()).searchParams.get('q')).toBe('缩放定律');
    await done();
    expect((await slugs()).length).toBeGreaterThan(0);
  });

  it.each([
    ['梯度檢查點', 'gradient-checkpointing'],
    ['梯度检察点', 'gradient-checkpointing'],
    ['ＬｏＲＡ', 'lora'],
  ])('reads “%s” as what it stands for', async (query, slug) => {
    expect((await search(query))[0]).toBe(slug);
  });

  it('keeps what it is narrowed to in the address, and gives only that', async () => {
    await site.page.goto(`${site.home}search/?q=${encodeURIComponent('显存')}&topic=peft&difficulty=1`);
    await done();
    const about = await site.page.locator('main .result-about').allInnerTexts();
    expect(about.length).toBeGreaterThan(0);
    expect(new Set(about)).toEqual(new Set(['高效微调 · 基础']));
    await site.page.locator('select[name="difficulty"]').selectOption('');
    await site.page.waitForFunction(() => !location.search.includes('difficulty'));
    expect(new URL(site.page.url()).searchParams.get('topic')).toBe('peft');
  });

  it('offers the last searches when nothing is asked, until they are cleared', async () => {
    await search('流水线气泡');
    await site.page.locator('main a[data-question]').first().click();
    await site.page.waitForURL(/\/q\//);
    await site.page.goto(`${site.home}search/`);
    const recent = site.page.locator('main [data-search-recent]');
    await recent.getByText('流水线气泡').click();
    await done();
    expect(await site.page.locator('main input[type="search"]').inputValue()).toBe('流水线气泡');
    await site.page.locator('main input[type="search"]').fill('');
    await recent.getByText('清除').click();
    expect(await recent.isHidden()).toBe(true);
  });

  it('leads to the section that matched and marks the words there', async () => {
    await search('Guanaco');
    await site.page.locator('main a[data-question="finetuning-hardware"]').click();
    await site.page.waitForURL(/\/q\/finetuning-hardware\//);
    await site.page.waitForFunction(() => CSS.highlights.has('search-words'));
    const words = await site.page.evaluate(() =>
      [...(CSS.highlights.get('search-words') ?? [])].map((range) => (range as Range).toString()),
    );
    expect(new Set(words)).toEqual(new Set(['Guanaco']));
    const { search: query, hash } = new URL(site.page.url());
    expect(query).toBe('');
    expect(hash).not.toBe('');
  });

  it.each(['light', 'dark'] as const)(
    'has no accessibility violation in the %s theme with results',
    async (scheme) => {
      await site.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await search('显存不够怎么办');
      expect(await accessibilityViolations(site.page)).toEqual([]);
    },
  );

  it('offers names that were meant where nothing is found', async () => {
    await site.context.route('**/pagefind/**', (route) => route.abort());
    expect(await search('tokeniizzzzation')).toEqual([]);
    const offers = site.page.locator('main .search-status .search-offer');
    await offers.first().waitFor();
    expect((await offers.allInnerTexts()).length).toBeGreaterThan(0);
  });

  it('says that nothing was found, keeps the query and offers topics', async () => {
    const query = 'zzqqxxyyww';
    expect(await search(query)).toEqual([]);
    expect(await site.page.locator('main input[type="search"]').inputValue()).toBe(query);
    expect(await site.page.locator(`main a[href^="${base}topics/"]`).count()).toBeGreaterThan(0);
  });

  it.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['10,000 characters', '注意力'.repeat(3334)],
    ['a lone surrogate', 'a\uD800b'],
    ['regular expression syntax', '(.*)+[\\^$|?'],
    ['control characters', '\u0000\u0007\u200b'],
  ])('takes a query of %s calmly', async (_, query) => {
    await site.page.goto(`${site.home}search/`);
    await site.page.locator('main input[type="search"]').fill(query);
    await site.page.waitForFunction(() => {
      const status = document.querySelector('[data-search-status]')?.getAttribute('data-search-status');
      return status === 'done' || status === 'idle';
    });
    expect(await site.page.locator('main img').count()).toBe(0);
    expect(site.problems).toEqual([]);
  });

  it('still answers from the small index when Pagefind is missing, and says so', async () => {
    await site.context.route('**/pagefind/**', (route) => route.abort());
    expect((await search('LoRA'))[0]).toBe('lora');
    expect(await site.page.locator('main').innerText()).toMatch(/全文/);
  });

  it('still answers from the full text when the small index is damaged', async () => {
    await site.context.route('**/search-index.json', (route) => route.fulfill({ body: '{"questions": [' }));
    expect((await search('LoRA')).length).toBeGreaterThan(0);
  });

  it('says plainly what to do when both are missing', async () => {
    await site.context.route('**/pagefind/**', (route) => route.abort());
    await site.context.route('**/search-index.json', (route) => route.abort());
    await site.page.goto(`${site.home}search/?q=LoRA`);
    await site.page.waitForSelector('[data-search-status="error"]', { state: 'attached' });
    expect(await site.page.locator('main').innerText()).toContain('npm run build');
  });
});

describe('the search dialog', () => {
  const input = () => site.page.locator('search-dialog input');

  it('opens with the slash key, moves with the arrows, and opens a result with Enter', async () => {
    await site.page.goto(`${site.home}topics/`);
    await site.page.keyboard.press('/');
    await input().waitFor();
    await site.page.keyboard.insertText('多头注意力');
    await site.page.locator('search-dialog a[data-question="multi-head-attention"]').waitFor();
    await site.page.keyboard.press('ArrowDown');
    const active = await input().getAttribute('aria-activedescendant');
    expect(active).toBeTruthy();
    await site.page.keyboard.press('Enter');
    await site.page.waitForURL(/\/q\//);
  });

  it('opens with Ctrl+K, closes with Escape, and gives the focus back', async () => {
    await site.page.goto(site.home);
    const brand = site.page.locator('.brand');
    await brand.focus();
    await site.page.keyboard.press('Control+k');
    await input().waitFor();
    await site.page.keyboard.press('Escape');
    await input().waitFor({ state: 'hidden' });
    expect(await brand.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  it('opens from the button in the header', async () => {
    await site.page.goto(site.home);
    await site.page.locator('[data-search-link]').click();
    await input().waitFor();
    expect(new URL(site.page.url()).pathname).toBe(base);
  });

  it('leaves the keys to an input method while it composes', async () => {
    await site.page.goto(site.home);
    await site.page.keyboard.press('/');
    await input().waitFor();
    await input().evaluate((node: HTMLInputElement) => {
      node.value = '注意';
      node.dispatchEvent(new CompositionEvent('compositionstart'));
      node.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
    });
    expect(new URL(site.page.url()).pathname).toBe(base);
    expect(await site.page.locator('search-dialog a[data-question]').count()).toBe(0);
  });

  it('does not open while the reader types in a field', async () => {
    await site.page.goto(site.home);
    const field = site.page.locator('#home-search');
    await field.focus();
    await site.page.keyboard.press('/');
    expect(await field.inputValue()).toBe('/');
    expect(await site.page.locator('search-dialog dialog').getAttribute('open')).toBeNull();
  });
});
