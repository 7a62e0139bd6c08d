import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { base, useServedSite } from '../support/served-site.ts';

const site = useServedSite();
const desktop = { width: 1280, height: 900 };
const question = 'q/attention-scaling/';
const visit = (path = question) => site.page.goto(site.home + path, { waitUntil: 'load' });
const root = () => site.page.evaluate(() => ({ ...document.documentElement.dataset }));
const keep = (settings: object) =>
  site.page.addInitScript((text) => {
    if (!localStorage.getItem('wenqu:reading')) localStorage.setItem('wenqu:reading', text);
  }, JSON.stringify(settings));
const openMenu = async () => {
  await site.page.getByRole('button', { name: '阅读设置与工具' }).click();
  await site.page.locator('#reading-menu:popover-open').waitFor();
  // Its code comes when it first opens.
  await site.page.waitForLoadState('networkidle');
};

describe('the layout of a question page', () => {
  it.each(['q/attention-scaling/', 'q/long-context/', 'q/byte-pair-encoding/'])(
    '%s: does not scroll sideways at 320 px, nor in the largest type',
    async (path) => {
      await site.page.setViewportSize({ width: 320, height: 640 });
      for (const size of ['normal', 'largest']) {
        await visit(path);
        const excess = await site.page.evaluate((chosen) => {
          document.documentElement.dataset['size'] = chosen;
          return document.documentElement.scrollWidth - innerWidth;
        }, size);
        expect(excess, size).toBeLessThanOrEqual(0);
      }
    },
  );

  it.each([320, 1280])('clips no formula at %i px', async (width) => {
    await site.page.setViewportSize({ width, height: 800 });
    await visit('q/long-context/');
    await site.page.evaluate(() => document.fonts.ready);
    const clipped = await site.page.evaluate(() =>
      [...document.querySelectorAll('.katex-display, .calc')].flatMap((box) => {
        const { top, bottom } = box.getBoundingClientRect();
        return [...box.querySelectorAll('.katex-html .base')]
          .map((base) => base.getBoundingClientRect())
          .filter((formula) => formula.top < top - 1 || formula.bottom > bottom + 1)
          .map(() => box.textContent);
      }),
    );
    expect(clipped).toEqual([]);
  });

  it('sets 34 to 38 Han characters a line on a desktop', async () => {
    await site.page.setViewportSize(desktop);
    await visit();
    const characters = await site.page.evaluate(() => {
      const paragraph = document.querySelector('.prose p');
      return paragraph ? paragraph.clientWidth / parseFloat(getComputedStyle(paragraph).fontSize) : 0;
    });
    expect(characters).toBeGreaterThanOrEqual(34);
    expect(characters).toBeLessThanOrEqual(38);
  });

  it('puts corrections beside the answer on a wide screen and after the body on a narrow one', async () => {
    const place = () =>
      site.page.evaluate(() => {
        const box = (selector: string) =>
          document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        const [notes, answer, body] = [box('#corrections'), box('#answer'), box('.prose')];
        return { beside: notes.left >= answer.right, after: notes.top >= body.bottom };
      });
    await site.page.setViewportSize(desktop);
    await visit();
    expect(await place()).toEqual({ beside: true, after: false });
    await site.page.setViewportSize({ width: 390, height: 844 });
    expect(await place()).toEqual({ beside: false, after: true });
  });

  it('gives a finger 44 px for everything that is not a word of the text', async () => {
    await site.reopen({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await visit();
    const small = await site.page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'main :is(button, summary, label, .neighbours a, .crumbs a, .contents a)',
        ),
      ]
        .filter((target) => target.checkVisibility({ visibilityProperty: true }))
        .filter((target) => target.getBoundingClientRect().height < 43.5)
        .map((target) => `${target.textContent.trim()} ${String(target.getBoundingClientRect().height)}`),
    );
    expect(small).toEqual([]);
  });

  it.each(
    [360, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => [width, scheme] as const)),
  )('has no accessibility violation at %i px in the %s theme, with the menu open', async (width, scheme) => {
    await site.page.setViewportSize({ width, height: 900 });
    await site.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await visit();
    expect(await accessibilityViolations(site.page)).toEqual([]);
    await openMenu();
    expect(await accessibilityViolations(site.page)).toEqual([]);
    expect(site.problems).toEqual([]);
  });
});

describe('the contents', () => {
  it('mark the section that is being read', async () => {
    await site.page.setViewportSize(desktop);
    await visit();
    await site.page.locator('.contents a', { hasText: '算一算' }).click();
    await site.page.locator('.contents [aria-current]', { hasText: '算一算' }).waitFor();
    expect(await site.page.locator('.contents [aria-current]').count()).toBe(1);
  });

  it('lead to every section without JavaScript, where nothing is offered that would need it', async () => {
    await site.reopen({ javaScriptEnabled: false, viewport: desktop });
    await visit();
    const links = site.page.locator('.contents a');
    expect(await links.first().isVisible()).toBe(true);
    for (const link of await links.all()) {
      const id = decodeURIComponent(((await link.getAttribute('href')) ?? '').slice(1));
      expect(await site.page.locator(`[id="${id}"]`).count(), id).toBe(1);
    }
    expect(await site.page.locator('.reading-button').isVisible()).toBe(false);
    expect(await site.page.locator('.interview').isVisible()).toBe(false);
  });
});

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
          document
            .querySelector(start)
            ?.dispatchEvent(
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

describe('the type size', () => {
  it('is chosen in the menu, holds on every page, and moves nothing after the first paint', async () => {
    await visit();
    const size = () =>
      site.page.evaluate(() =>
        parseFloat(getComputedStyle(document.querySelector('.prose p') ?? document.body).fontSize),
      );
    const before = await size();
    await openMenu();
    await site.page.getByLabel('特大').check();
    expect(await size()).toBeCloseTo(before * 1.3, 1);
    await site.page.addInitScript(() => {
      const shifts = window as unknown as { shift: number };
      shifts.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await visit('q/multi-head-attention/');
    expect(await root()).toMatchObject({ size: 'largest' });
    await site.page.waitForLoadState('networkidle');
    expect(await site.page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(
      0.001,
    );
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

describe('on paper', () => {
  it('stands the text in black with numbered sources, and nothing that has to be pressed', async () => {
    await site.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await visit();
    const style = (selector: string, property: string, pseudo?: string) =>
      site.page.evaluate(
        ([wanted, name, part]) => {
          const node = document.querySelector(wanted);
          return node ? getComputedStyle(node, part).getPropertyValue(name) : '';
        },
        [selector, property, pseudo] as const,
      );
    expect(await style('.prose p', 'color')).toBe('rgb(0, 0, 0)');
    expect(await style('.prose a.cite', 'content', '::after')).toMatch(/^"\[\d+\]"$/);
    for (const selector of [
      '.site-header',
      '.crumbs',
      '.rail',
      '.neighbours',
      '.site-footer',
      '.reading-status',
    ]) {
      expect(await style(selector, 'display'), selector).toBe('none');
    }
  });
});

describe('for search engines', () => {
  it('says which answer the page gives and where it stands', async () => {
    await visit();
    const data = await site.page.locator('script[type="application/ld+json"]').textContent();
    const { '@graph': graph } = JSON.parse(data ?? '') as { '@graph': { '@type': string }[] };
    expect(graph.map((node) => node['@type'])).toEqual(['QAPage', 'BreadcrumbList']);
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
