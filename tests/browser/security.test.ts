import { describe, expect, it } from 'vitest';
import { pageTypes } from '../support/page-types.ts';
import { useServedSite } from '../support/served-site.ts';

const site = useServedSite();

interface Violation {
  directive: string;
  blocked: string;
}

/** Opens a page that also enforces Trusted Types, uses its search, and tells what its policies forbade. */
async function violations(path: string): Promise<Violation[]> {
  const { page } = site;
  await page.addInitScript(() => {
    const seen: Violation[] = [];
    Object.assign(globalThis, { seenViolations: seen });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      seen.push({ directive: effectiveDirective, blocked: blockedURI });
    });
  });
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const headers = {
      ...response.headers(),
      'content-security-policy': "require-trusted-types-for 'script'",
    };
    await route.fulfill({ response, headers });
  });
  await page.goto(site.home + path, { waitUntil: 'networkidle' });
  await page.keyboard.press('/');
  const input = page.locator('search-dialog input');
  if (await input.isVisible()) {
    await input.fill('Guanaco');
    await page.locator('search-dialog a[data-question]').first().waitFor();
    await page.waitForLoadState('networkidle');
  }
  return page.evaluate(() => (globalThis as unknown as { seenViolations: Violation[] }).seenViolations);
}

describe('every type of page', () => {
  it.each(Object.entries(pageTypes))(
    'keeps to its security policy, asks nobody else, and makes no script or HTML of text: %s',
    async (_, path) => {
      expect(await violations(path)).toEqual([]);
      expect(site.problems).toEqual([]);
    },
  );
});

describe('the policy of a page', () => {
  it('stops a script that was put into the page', async () => {
    await site.page.goto(`${site.home}q/lora/`);
    const ran = await site.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.injected = true';
      document.body.append(script);
      return 'injected' in globalThis;
    });
    expect(ran).toBe(false);
  });

  it('stops a request to another origin', async () => {
    await site.page.goto(`${site.home}q/lora/`);
    const reached = await site.page.evaluate(() =>
      fetch('https://example.com/').then(
        () => true,
        () => false,
      ),
    );
    expect(reached).toBe(false);
  });
});
