import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { serveDist } from '../../scripts/serve-dist.ts';
import { crawl } from '../support/crawl.ts';
import { createProject, type TestProject } from '../support/project.ts';
import { contentWith, edited, heads } from '../unit/content-fixture.ts';

/** A user's or an own domain, a project of GitHub Pages, and a folder below a folder. */
const bases = ['/', '/wenqu/', '/a/b/'];

describe('a site built for the place it is served at', () => {
  let project: TestProject | undefined;
  afterEach(() => project?.remove());

  it.each(bases)(
    'leads at %s from its home page to every page, and names nothing that is not there',
    async (base) => {
      project = createProject(contentWith(edited(heads, 'updated:', 'formerly: [why-many-heads]\nupdated:')));
      const env = { BASE_PATH: base };
      const built = await project.run('build.ts', env);
      if (built.code !== 0) throw new Error(built.output);
      expect((await project.run('check-dist.ts', env)).output).toMatch(/: 0 errors$/m);
      const { server, url } = await serveDist(join(project.folder, 'dist'), base, 0);
      try {
        const { answered, broken } = await crawl(url);
        expect(broken).toEqual([]);
        for (const path of [
          'q/attention-scaling/',
          'topics/transformer/',
          'search/',
          'practice/',
          'favicon.svg',
        ]) {
          expect(answered).toContain(url + path);
        }
        const missing = await fetch(`${url}q/no-such-question/`);
        expect(missing.status).toBe(404);
        expect(await missing.text()).toContain(`href="${base}"`);
      } finally {
        server.close();
      }
    },
  );
});

describe('a fork', () => {
  it('has its own name, colour and logo without a change of the code', async () => {
    const project = createProject(contentWith());
    const read = (path: string): string => readFileSync(join(project.folder, path), 'utf8');
    const write = (path: string, text: string): void => {
      writeFileSync(join(project.folder, path), text);
    };
    const site = read('content/site.yaml')
      .replace(/^name: .*/m, 'name: 我的题库')
      .replace("accent: '#0b5c6b'", "accent: '#7a1f5c'")
      .replace('logo: favicon.svg', 'logo: mine.svg');
    write('content/site.yaml', site);
    const refused = await project.run('build.ts');
    expect(refused.code).toBe(1);
    expect(refused.output).toContain('public/mine.svg 不存在');
    write('public/mine.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const { code, output } = await project.run('build.ts');
    if (code !== 0) throw new Error(output);
    const home = read('dist/index.html');
    expect(home).toMatch(/<h1[^>]*>我的题库<\/h1>/);
    expect(home).toContain('href="/mine.svg"');
    const [, style = ''] = /href="\/(_astro\/Base\.[^"]+\.css)"/.exec(home) ?? [];
    expect(read(join('dist', style))).toContain('--accent:#7a1f5c');
    project.remove();
  });
});
