import { describe, expect, it } from 'vitest';
import { clippedFormulas, overlappingText, smallTargets } from '../support/layout-facts.ts';
import { layoutShift } from '../support/layout-shift.ts';
import { pageTypes } from '../support/page-types.ts';
import { useServedSite } from '../support/served-site.ts';

const site = useServedSite();
const types = Object.entries(pageTypes);
const visit = (path: string) => site.page.goto(site.home + path, { waitUntil: 'load' });

/** What is pressed to get on. Links in a line of text are read, not pressed: for them WCAG 2.5.8 makes an exception. */
const primary =
  ':is(main, header) :is(button, summary, select, input:not([type="hidden"], [type="file"]), nav a):not(p *, figure *, svg *, details details *)';
const secondary = ':is(nav, footer) a:not(p *, figcaption *)';

describe.each(types)('a page of the type %s', (_, path) => {
  it('clips no formula and lays no text on another, on a phone and at a desk', async () => {
    for (const width of [320, 768, 1280, 1920]) {
      await site.page.setViewportSize({ width, height: 900 });
      await visit(path);
      expect(await clippedFormulas(site.page), `${String(width)} px`).toEqual([]);
      expect(await overlappingText(site.page), `${String(width)} px`).toEqual([]);
    }
  });

  it('gives a finger 44 px for what is pressed, and 24 px for every link of a list', async () => {
    await site.reopen({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await visit(path);
    expect(await smallTargets(site.page, primary, 44)).toEqual([]);
    expect(await smallTargets(site.page, secondary, 24)).toEqual([]);
  });

  it('moves nothing when its fonts come or the reader has chosen another theme', async () => {
    const shift = await layoutShift(site.page);
    await site.page.addInitScript(() => {
      localStorage.setItem('wenqu:theme', 'dark');
    });
    await visit(path);
    await site.page.waitForLoadState('networkidle');
    expect(await shift()).toBeLessThan(0.01);
  });
});
