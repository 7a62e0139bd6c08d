import type { ServedSite } from './served-site.ts';

/** The question that the tests of the reading aids read. */
export const question = 'q/attention-scaling/';

/** What those tests do to a page of the served site. */
export function questionPage(site: ServedSite) {
  return {
    visit: (path: string = question) => site.page.goto(site.home + path, { waitUntil: 'load' }),
    /** Opens the menu of the reading aids, whose code comes when it first opens. */
    openMenu: async (): Promise<void> => {
      await site.page.getByRole('button', { name: '阅读设置与工具' }).click();
      await site.page.locator('#reading-menu:popover-open').waitFor();
      await site.page.waitForLoadState('networkidle');
    },
    /** Settings that were kept by an earlier visit. */
    keep: (settings: object) =>
      site.page.addInitScript((text) => {
        if (!localStorage.getItem('wenqu:reading')) localStorage.setItem('wenqu:reading', text);
      }, JSON.stringify(settings)),
  };
}

export const desktop = { width: 1280, height: 900 };
