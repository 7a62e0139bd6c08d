import { beforeEach, describe, expect, it } from 'vitest';
import { pageTypes } from '../support/page-types.ts';
import { useServedSite } from '../support/served-site.ts';

const site = useServedSite();

/** A screen of 1280 × 1024 px, enlarged four times (WCAG 2.2, 1.4.10). */
const enlarged = { width: 320, height: 256 };

beforeEach(() => site.reopen({ viewport: enlarged, reducedMotion: 'reduce' }));

const visit = (path: string) => site.page.goto(site.home + path, { waitUntil: 'load' });
const inView = async (selector: string): Promise<boolean> => {
  const box = await site.page.locator(selector).first().boundingBox();
  if (!box) return false;
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= 320 && box.y + box.height <= 256;
};

/** What lies over the middle of something that has the focus, for each that can have it (WCAG 2.2, 2.4.11). */
const obscured = (inside: string): Promise<string[]> =>
  site.page.locator(inside).evaluate((host) => {
    const nameOf = (one: Element): string =>
      `${one.localName} ${one.id || one.textContent.trim().slice(0, 20)}`;
    const stops = [
      ...host.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]'),
    ].filter((node) => node.checkVisibility({ visibilityProperty: true }) && !node.matches(':disabled'));
    return stops.flatMap((node) => {
      node.focus();
      // A link of two lines has a middle that is not its own.
      const [box] = node.getClientRects();
      if (!box || document.activeElement !== node) return [`${nameOf(node)} takes no focus`];
      const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      if (!over) return [`${nameOf(node)} is out of view`];
      const own = node.contains(over) || over.contains(node) || over.closest('label')?.contains(node);
      return own ? [] : [`${nameOf(node)} lies under ${nameOf(over)}`];
    });
  });

describe('on a page enlarged four times', () => {
  it.each(['home', 'question', 'search', 'practice', 'progress', 'mock', 'design'] as const)(
    '%s: nothing lies over what has the focus',
    async (type) => {
      await visit(pageTypes[type]);
      expect(await obscured('body')).toEqual([]);
    },
  );

  it('the ratings lie over no key point that is being ticked, there and on a phone', async () => {
    for (const viewport of [enlarged, { width: 390, height: 500 }]) {
      await site.page.setViewportSize(viewport);
      await visit(pageTypes.practice);
      await site.page.locator('[data-part="reveal"]').click();
      await site.page.locator('[data-part="reveal"]', { hasText: '30 秒' }).click();
      await site.page.locator('[data-part="answer"]').waitFor();
      expect(await site.page.locator('[data-part="points-list"] input').count()).toBeGreaterThan(2);
      expect(await obscured('[data-part="card"]')).toEqual([]);
    }
  });

  it('the offer to read on lies over nothing that has the focus', async () => {
    await visit(pageTypes.question);
    await site.page.evaluate(() => document.querySelector('#pitfalls')?.scrollIntoView());
    await site.page.locator('.contents [aria-current]', { hasText: '易错点' }).waitFor({ state: 'attached' });
    await visit(pageTypes.home);
    await visit(pageTypes.question);
    await site.page.locator('.place-offer').waitFor();
    expect(await obscured('body')).toEqual([]);
  });

  it('the menu and the dialogs of a question fit the screen and can be closed', async () => {
    await visit(pageTypes.question);
    await site.page.locator('.reading-button').click();
    await site.page.locator('.reading-menu:popover-open').waitFor();
    expect(await inView('.reading-menu')).toBe(true);
    await site.page.getByRole('button', { name: '键盘快捷键' }).click();
    await site.page.locator('.reading-dialog[open]').waitFor();
    expect(await inView('.reading-dialog')).toBe(true);
    expect(await inView('.reading-dialog .dialog-head button')).toBe(true);
    await site.page.keyboard.press('Escape');
    await site.page.locator('.figure-enlarge').first().click();
    await site.page.locator('.figure-dialog[open]').waitFor();
    expect(await inView('.figure-dialog')).toBe(true);
    expect(await inView('.figure-dialog .dialog-head button')).toBe(true);
    await site.page.keyboard.press('Escape');
    await site.page.keyboard.press('/');
    await site.page.locator('search-dialog dialog[open]').waitFor();
    expect(await inView('search-dialog dialog')).toBe(true);
    expect(await inView('[data-search-close]')).toBe(true);
  });
});
