import type { Server } from 'node:http';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { serveDist } from '../../scripts/serve-dist.ts';
import { siteLocation } from '../../src/site.ts';
import { launchBrowser } from './browser.ts';

export const { base } = siteLocation(process.env);

/** The built site in a browser: a new context and page for each test. */
export interface ServedSite {
  home: string;
  context: BrowserContext;
  page: Page;
  /** Errors of scripts, dialogs that opened, requests that left the site. */
  problems: string[];
  /** Gives the test a fresh context of another kind. */
  reopen(options: BrowserContextOptions): Promise<void>;
}

/**
 * Registers the hooks that serve `dist/` and open a phone-sized page for each test of the file.
 * @param flags of Chromium that the file needs
 */
export function useServedSite(flags: readonly string[] = []): ServedSite {
  let browser: Browser;
  let server: Server;
  const site = { home: '', problems: [] as string[] } as ServedSite;
  const open = async (options: BrowserContextOptions): Promise<void> => {
    // What a worker keeps would be between the tests and the site; the tests of the worker have their own.
    site.context = await browser.newContext({ serviceWorkers: 'block', ...options });
    site.page = await site.context.newPage();
    site.problems = [];
    site.page.on('pageerror', (error) => site.problems.push(error.message));
    site.page.on('dialog', (dialog) => {
      site.problems.push(`a script ran: ${dialog.message()}`);
      void dialog.dismiss();
    });
    site.page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(site.home)) {
        site.problems.push(`asked for ${request.url()}`);
      }
    });
  };
  site.reopen = async (options) => {
    await site.context.close();
    await open(options);
  };
  beforeAll(async () => {
    const served = await serveDist('dist', base, 0);
    server = served.server;
    site.home = served.url;
    browser = await launchBrowser(flags);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  beforeEach(() => open({ viewport: { width: 390, height: 844 } }));
  afterEach(() => site.context.close());
  return site;
}
