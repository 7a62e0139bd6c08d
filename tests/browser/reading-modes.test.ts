import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { question, questionPage } from '../support/question-page.ts';
import { base, useServedSite } from '../support/served-site.ts';

const site = useServedSite();
const { visit, openMenu, keep } = questionPage(site);

describe('the keys', () => {
  it('lead to the next question and back', async () => {
    await visit();
    const next = await site.page.locator('.neighbours [rel="next"]').getAttribute('href');
    await site.page.keyboard.press('j');
    await site.page.waitForURL((url) => url.pathname === next);
    await site.page.keyboard.press('k');
    await site.page.waitForURL((url) => url.pathname === `${base}${question}`);
  });

  it('show the list of all of them, which gives the focus back when it closes', async () => {
    await visit();
    await site.page.locator('#key-point-1').focus();
    await site.page.keyboard.press('?');
    const dialog = site.page.getByRole('dialog', { name: '键盘快捷键' });
    await dialog.waitFor();
    expect(await dialog.locator('dt').allTextContents()).toEqual(
      expect.arrayContaining(['j', 'k', 'i', 'o', '/', '?']),
    );
    expect(await accessibilityViolations(site.page)).toEqual([]);
    await site.page.keyboard.press('Escape');
    expect(await site.page.evaluate(() => document.activeElement?.id)).toBe('key-point-1');
  });

  it('can be switched off, the one of the search too, and stay off', async () => {
    await visit();
    await site.page.keyboard.press('?');
    await site.page.getByLabel('启用单键快捷键').last().uncheck();
    await site.page.keyboard.press('Escape');
    await visit();
    await site.page.keyboard.press('/');
    await site.page.keyboard.press('?');
    await site.page.keyboard.press('j');
    expect(await site.page.locator('dialog[open]').count()).toBe(0);
    expect(new URL(site.page.url()).pathname).toBe(`${base}${question}`);
    await site.page.keyboard.press('Control+k');
    await site.page.locator('search-dialog dialog[open]').waitFor();
  });
});

describe('a finger', () => {
  const swipe = (selector: string, across: number) =>
    site.page.evaluate(
      ([start, distance]) => {
        const pointer = (type: string, clientX: number) =>
          document.querySelector(start)?.dispatchEvent(
            new PointerEvent(type, {
              bubbles: true,
              pointerType: 'touch',
              isPrimary: true,
              pointerId: 1,
              clientX,
            }),
          );
        pointer('pointerdown', 200);
        pointer('pointerup', 200 + distance);
      },
      [selector, across] as const,
    );

  it('swipes to the next question, but not from a table that scrolls itself', async () => {
    await visit();
    await swipe('.table-scroll', -120);
    await swipe('#answer', -40);
    expect(new URL(site.page.url()).pathname).toBe(`${base}${question}`);
    const next = await site.page.locator('.neighbours [rel="next"]').getAttribute('href');
    await swipe('#answer', -120);
    await site.page.waitForURL((url) => url.pathname === next);
  });
});

describe('the interviewer mode', () => {
  const seen = () =>
    site.page.evaluate(() =>
      ['#answer', '#key-points', '.prose'].filter((selector) =>
        document.querySelector(selector)?.checkVisibility(),
      ),
    );

  it('shows the title, then the key points, then everything, and begins before the first paint', async () => {
    await keep({ interview: true });
    await visit();
    expect(await seen()).toEqual([]);
    await site.page.getByRole('button', { name: '看得分点' }).click();
    expect(await seen()).toEqual(['#key-points']);
    await site.page.getByRole('button', { name: '看完整回答' }).click();
    expect(await seen()).toEqual(['#answer', '#key-points', '.prose']);
    await site.page.getByRole('button', { name: '重新藏起' }).click();
    expect(await seen()).toEqual([]);
  });

  it('is switched for one page by a key, and that page remembers it', async () => {
    await visit();
    await site.page.keyboard.press('i');
    await site.page.locator('html[data-interview="title"]').waitFor();
    await visit();
    expect(await seen()).toEqual([]);
    await visit('q/multi-head-attention/');
    expect(await seen()).toHaveLength(3);
  });

  it('shows the answer to who follows a link into it, and prints it in any case', async () => {
    await keep({ interview: true });
    await visit(`${question}#calc`);
    expect(await seen()).toHaveLength(3);
    await visit('q/multi-head-attention/');
    await site.page.emulateMedia({ media: 'print' });
    expect(await seen()).toHaveLength(3);
  });

  it('is set for every page in the menu', async () => {
    await visit();
    await openMenu();
    await site.page.getByLabel('面试官模式：每题先藏答案').check();
    expect(await seen()).toEqual([]);
    await visit('q/multi-head-attention/');
    expect(await seen()).toEqual([]);
  });
});

describe('the last place', () => {
  it('is offered on the next visit, not forced', async () => {
    await visit();
    await site.page.evaluate(() => document.querySelector('#pitfalls')?.scrollIntoView());
    await site.page.locator('.contents [aria-current]', { hasText: '易错点' }).waitFor({ state: 'attached' });
    await visit('');
    await visit();
    const offer = site.page.locator('.place-offer a');
    await offer.waitFor();
    expect(await site.page.evaluate(() => scrollY)).toBe(0);
    await offer.click();
    expect(new URL(site.page.url()).hash).toBe('#pitfalls');
    expect(await site.page.locator('.place-offer').count()).toBe(0);
  });
});

describe('storage that is denied', () => {
  it('leaves every aid working for the page', async () => {
    await site.page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await visit();
    await site.page.keyboard.press('i');
    await site.page.locator('html[data-interview="title"]').waitFor();
    expect(site.problems).toEqual([]);
  });
});
