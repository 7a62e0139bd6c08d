import { spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { createProject, type TestProject } from '../support/project.ts';
import { contentWith, edited, heads } from '../unit/content-fixture.ts';

const overlay = 'vite-error-overlay';

describe('npm run dev', () => {
  let project: TestProject;
  let server: ChildProcess;
  let browser: Browser;
  let page: Page;
  let output = '';

  beforeAll(async () => {
    project = createProject(contentWith());
    const astro = 'node_modules/astro/bin/astro.mjs';
    server = spawn(process.execPath, [astro, 'dev', '--host', '127.0.0.1', '--port', '0'], {
      cwd: project.folder,
      // Astro serves nothing where it believes to be under test.
      env: {
        ...process.env,
        VITEST: undefined,
        NODE_ENV: undefined,
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
        BASE_PATH: '/',
      },
    });
    const address = await new Promise<string>((resolve, reject) => {
      const listen = (text: string): void => {
        output += text;
        const [found] = /http:\/\/127\.0\.0\.1:\d+\//.exec(output) ?? [];
        if (found) resolve(found);
      };
      server.stdout?.setEncoding('utf8').on('data', listen);
      server.stderr?.setEncoding('utf8').on('data', listen);
      server.on('exit', () => {
        reject(new Error(output));
      });
    });
    browser = await launchBrowser();
    page = await browser.newPage();
    page.setDefaultTimeout(90_000);
    await page.goto(`${address}q/multi-head-attention/`);
  });
  afterAll(async () => {
    await browser.close();
    server.kill();
    project.remove();
  });

  const save = (text: string): void => {
    writeFileSync(join(project.folder, heads), text);
  };
  const broken = edited(heads, '每个头有自己的投影', '每个头有[自己](./gone.md)的投影')[heads] ?? '';

  it('shows what is wrong over the page and in the terminal when a file is saved, until it is mended', async () => {
    await page.locator('h1').waitFor();
    expect(await page.locator(overlay).count()).toBe(0);
    save(broken);
    const shown = page.locator(overlay);
    await shown.locator('#message-content', { hasText: '题目 gone 不存在' }).waitFor();
    await shown.locator('h2', { hasText: 'multi-head-attention.md:14:' }).waitFor();
    await shown.locator('#code-content .error-line', { hasText: './gone.md' }).waitFor();
    expect(output).toContain(`${heads}:14:`);

    await page.reload();
    await shown.locator('#message-content', { hasText: '题目 gone 不存在' }).waitFor();

    save(contentWith().get(heads) ?? '');
    await vi.waitUntil(() => output.includes('npm run check: 0 findings'), { timeout: 90_000 });
    await shown.waitFor({ state: 'detached' });
    await page.locator('h1').waitFor();
  });
});
