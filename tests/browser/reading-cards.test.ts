import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { desktop, question, questionPage } from '../support/question-page.ts';
import { base, useServedSite } from '../support/served-site.ts';

const site = useServedSite();
const { visit, openMenu } = questionPage(site);

describe('previews and hints', () => {
  const card = () => site.page.locator('#reading-card');

  it('show the short answer of a linked question; the card can be pointed at, and Escape dismisses it', async () => {
    await site.page.setViewportSize(desktop);
    await visit();
    const link = site.page.locator('.prose a[href$="/q/multi-head-attention/"]').first();
    await link.hover();
    await card().waitFor();
    expect(await card().textContent()).toContain('多头');
    expect(await link.getAttribute('aria-describedby')).toBe('reading-card');
    await card().hover();
    expect(await card().isVisible()).toBe(true);
    await site.page.keyboard.press('Escape');
    expect(await card().count()).toBe(0);
    await site.page.mouse.move(0, 0);
  });

  it('fetch their data once, and not before they are wanted', async () => {
    await site.page.setViewportSize(desktop);
    const asked: string[] = [];
    site.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await visit();
    const fetched = () => asked.filter((path) => path.endsWith('previews.json')).length;
    expect(fetched()).toBe(0);
    for (const slug of ['multi-head-attention', 'transformer-vs-lstm']) {
      await site.page.locator(`.prose a[href$="/q/${slug}/"]`).first().hover();
      await site.page.locator('#reading-card').waitFor();
      await site.page.keyboard.press('Escape');
    }
    expect(fetched()).toBe(1);
  });

  it('give a term its meaning at its first use by keyboard, without a request, and a way on', async () => {
    await visit();
    await site.page.waitForLoadState('networkidle');
    const term = site.page.locator('.prose a.term').first();
    const meaning = (await term.getAttribute('data-meaning')) ?? '';
    await site.page.keyboard.press('Tab');
    await term.focus();
    await card().waitFor();
    expect(await card().textContent()).toContain(meaning);
    await site.page.keyboard.press('Tab');
    expect(await site.page.evaluate(() => document.activeElement?.closest('#reading-card') !== null)).toBe(
      true,
    );
    expect(await accessibilityViolations(site.page)).toEqual([]);
    await site.page.keyboard.press('Escape');
    expect(await term.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  it('give a term its meaning at a tap, which does not leave the page', async () => {
    await site.reopen({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await visit();
    await site.page.locator('.prose a.term').first().tap();
    await card().waitFor();
    expect(new URL(site.page.url()).pathname).toBe(`${base}${question}`);
    await site.page.locator('h2').first().tap();
    expect(await card().count()).toBe(0);
  });
});

describe('copying', () => {
  const copied = () => site.page.evaluate(() => navigator.clipboard.readText());
  const allow = () => site.context.grantPermissions(['clipboard-read', 'clipboard-write']);

  it('gives the LaTeX of a formula that was clicked, and lists all of them for the keyboard', async () => {
    await allow();
    await visit();
    await site.page.locator('.katex-display .katex').first().click();
    await site.page.locator('#reading-card').getByRole('button', { name: '复制 LaTeX' }).click();
    await site.page.getByRole('status').filter({ hasText: '已复制 LaTeX' }).waitFor();
    expect(await copied()).toContain('\\E[q_ik_i]');
    await openMenu();
    await site.page.getByRole('button', { name: '复制公式的 LaTeX' }).click();
    const dialog = site.page.getByRole('dialog', { name: '本页的公式' });
    await dialog.waitFor();
    await dialog.getByRole('button', { name: '复制 d_k', exact: true }).click();
    await expect.poll(copied).toBe('d_k');
    expect(await accessibilityViolations(site.page)).toEqual([]);
  });

  it('puts LaTeX into a selection that holds formulas', async () => {
    await allow();
    await visit();
    await site.page.evaluate(() => {
      const answer = document.querySelector('#answer p');
      if (answer) getSelection()?.selectAllChildren(answer);
    });
    await site.page.waitForLoadState('networkidle');
    await site.page.keyboard.press('Control+c');
    expect(await copied()).toMatch(/^\$q\$、\$k\$ 各分量独立.*\$\\sqrt\{d_k\}\$/s);
  });

  it('copies code by a button that moves nothing', async () => {
    await allow();
    await visit('q/byte-pair-encoding/');
    const button = site.page.locator('.copy-code').first();
    await button.focus();
    await site.page.keyboard.press('Enter');
    await site.page.getByRole('status').filter({ hasText: '已复制代码' }).waitFor();
    expect((await copied()).trim()).toBe(
      (await site.page.locator('.prose .astro-code').first().textContent())?.trim(),
    );
  });

  it('copies the link of a section from its heading', async () => {
    await allow();
    await site.page.setViewportSize(desktop);
    await visit();
    await site.page.locator('#details > .heading-anchor').click();
    await expect.poll(copied).toMatch(/\/q\/attention-scaling\/#details$/);
  });
});

describe('sharing', () => {
  it('hands the page to the system, which may have a sheet for that', async () => {
    await site.page.addInitScript(() => {
      navigator.share = (data) => {
        document.title = `shared ${data?.url ?? ''}`;
        return Promise.resolve();
      };
    });
    await visit(`${question}#calc`);
    await openMenu();
    await site.page.getByRole('button', { name: '分享本页' }).click();
    await expect.poll(() => site.page.title()).toMatch(/^shared http.*\/q\/attention-scaling\/$/);
  });

  it('copies the link where the system has none', async () => {
    await site.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await site.page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
    });
    await visit();
    await openMenu();
    await site.page.getByRole('button', { name: '分享本页' }).click();
    await expect
      .poll(() => site.page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/\/q\/attention-scaling\/$/);
  });
});
