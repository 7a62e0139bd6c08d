import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { distRules } from '../../src/checks/built/rules.ts';
import { rules } from '../../src/checks/rules.ts';
import type { KnowledgeExport } from '../../src/knowledge/export.ts';
import { createProject, type TestProject } from '../support/project.ts';
import { contentWith, edited, heads, scaling, type Changes } from '../unit/content-fixture.ts';

describe('the real content built under /wenqu/', () => {
  let project: TestProject;
  const built = (path: string): string => readFileSync(join(project.folder, 'dist', path), 'utf8');
  const env = { BASE_PATH: '/wenqu/', SITE_ORIGIN: 'https://example.org' };

  beforeAll(async () => {
    project = createProject();
    const { code, output } = await project.run('build.ts', env);
    if (code !== 0) throw new Error(output);
  });
  afterAll(() => {
    project.remove();
  });

  it('passes the check of the built site', async () => {
    const { code, output } = await project.run('check-dist.ts', env);
    expect(output).toMatch(/: 0 errors$/m);
    expect(code).toBe(0);
  });

  it('fails that check under another base', async () => {
    expect((await project.run('check-dist.ts', { BASE_PATH: '/' })).code).toBe(1);
  });

  it('has a page, a Markdown twin and an entry in knowledge.json for each question', () => {
    const { questions } = JSON.parse(built('knowledge.json')) as KnowledgeExport;
    const files = readdirSync(join(project.folder, 'content/questions'), { recursive: true }).map(String);
    expect(questions).toHaveLength(files.filter((file) => file.endsWith('.md')).length);
    for (const { id, url } of questions) {
      expect(url).toBe(`/wenqu/q/${id}/`);
      expect(built(`q/${id}/index.html`)).toContain(`data-question="${id}"`);
      expect(built(`q/${id}.md`)).toMatch(/^# /);
    }
  });

  it('documents each rule of the checks at an address of its own', () => {
    const page = built('rules/index.html');
    for (const { id } of [...rules.map(({ rule }) => rule), ...distRules]) {
      expect(page).toContain(`<div id="${id}"`);
    }
  });

  it('names the real address in canonical links and in the sitemap', () => {
    expect(built('index.html')).toContain('<link rel="canonical" href="https://example.org/wenqu/"');
    expect(built('sitemap-0.xml')).toContain('<loc>https://example.org/wenqu/topics/</loc>');
  });

  it('ships only the woff2 fonts of KaTeX, cut to what its pages use', () => {
    const assets = join(project.folder, 'dist/_astro');
    const names = readdirSync(assets);
    expect(names.filter((name) => /\.(?:woff|ttf)$/.test(name))).toEqual([]);
    const whole = statSync('node_modules/katex/dist/fonts/KaTeX_Main-Regular.woff2').size;
    const cut = names.find((name) => name.startsWith('KaTeX_Main-Regular')) ?? '';
    expect(statSync(join(assets, cut)).size).toBeLessThan(whole * 0.75);
  });

  it('has every font that its style sheets name', () => {
    const assets = join(project.folder, 'dist/_astro');
    const styles = readdirSync(assets).filter((name) => name.endsWith('.css'));
    const named = styles.flatMap((name) => [...built(`_astro/${name}`).matchAll(/url\(["']?([^)"']+)/g)]);
    expect(named.length).toBeGreaterThan(0);
    for (const [, url = ''] of named) {
      expect(url.startsWith('/wenqu/_astro/')).toBe(true);
      expect(existsSync(join(assets, url.slice('/wenqu/_astro/'.length)))).toBe(true);
    }
  });
});

describe('a renamed question', () => {
  it('is reached by its old address', async () => {
    const project = createProject(
      contentWith(edited(heads, 'updated:', 'formerly: [why-many-heads]\nupdated:')),
    );
    const { code } = await project.run('build.ts');
    expect(code).toBe(0);
    const page = readFileSync(join(project.folder, 'dist/q/why-many-heads/index.html'), 'utf8');
    expect(page).toContain('content="0; url=/q/multi-head-attention/"');
    project.remove();
  });
});

describe('bad content', () => {
  const twin = 'content/questions/transformer/Attention-Scaling.md';
  const cases: { input: string; changes: Changes; says: string }[] = [
    {
      input: 'a missing field',
      changes: edited(heads, 'difficulty: 1\n', ''),
      says: 'multi-head-attention.md:2:1  error  schema',
    },
    {
      input: 'an unknown topic',
      changes: { 'content/questions/zoo/animal.md': contentWith().get(heads) ?? '' },
      says: 'animal.md:1:1  error  topic-exists',
    },
    {
      input: 'a duplicate slug',
      changes: { [twin]: contentWith().get(scaling) ?? '' },
      says: '  error  unique-slug',
    },
    {
      input: 'a dead link',
      changes: edited(heads, './attention-scaling.md', './gone.md'),
      says: 'multi-head-attention.md:14:17  error  link-target',
    },
    {
      input: 'an unknown macro',
      changes: edited(heads, '每个头有', '$\\foo$ 每个头有'),
      says: 'multi-head-attention.md:14:2  error  formula-macro',
    },
    {
      input: 'a broken formula',
      changes: edited(heads, '每个头有', '$\\frac{1}$ 每个头有'),
      says: 'multi-head-attention.md:14:9  error  formula-parses',
    },
    {
      input: 'a wrong calc result',
      changes: edited(scaling, '11.3', '11.4'),
      says: 'attention-scaling.md:30:13  error  calc-result',
    },
    {
      input: 'invalid YAML',
      changes: edited(heads, 'aliases: [MHA]', 'aliases: [MHA'),
      says: '  error  yaml',
    },
    {
      input: 'a BOM',
      changes: edited(heads, /^/, '\uFEFF'),
      says: 'multi-head-attention.md:1:1  error  encoding',
    },
    {
      input: 'CRLF line ends',
      changes: edited(heads, /\n/g, '\r\n'),
      says: 'multi-head-attention.md:1:1  error  encoding',
    },
    { input: 'an empty body', changes: edited(heads, /\n## 详解[\s\S]*$/, ''), says: '  error  empty-body' },
  ];

  it.each(cases)(
    '$input stops the build with its place, and nothing is published',
    async ({ changes, says }) => {
      const project = createProject(contentWith(changes));
      const { code, output } = await project.run('build.ts');
      expect(output).toContain(says);
      expect(output).toContain('Nothing was built');
      expect(code).toBe(1);
      expect(existsSync(join(project.folder, 'dist'))).toBe(false);
      project.remove();
    },
  );

  it('shows the line with a caret under the mistake', async () => {
    const project = createProject(contentWith(edited(heads, './attention-scaling.md', './gone.md')));
    const { output } = await project.run('check.js');
    const lines = output.split('\n');
    const at = lines.findIndex((line) => line.includes('link-target'));
    expect(lines[at + 1]).toContain('每个头有自己的投影，见[缩放](./gone.md#calc)。');
    expect(lines[at + 2]?.trim()).toMatch(/^\^+$/);
    project.remove();
  });

  it('is a list for machines with --format json', async () => {
    const project = createProject(contentWith(edited(scaling, '11.3', '11.4')));
    const { output, code } = await project.run('check.js', {}, ['--format', 'json']);
    expect(JSON.parse(output)).toMatchObject([
      { rule: 'calc-result', file: scaling, line: 30, severity: 'error' },
    ]);
    expect(code).toBe(1);
    project.remove();
  });
});

describe('npm run new', () => {
  it('makes a file that names what is still missing, and refuses a slug that is taken', async () => {
    const project = createProject(contentWith());
    const made = await project.run('new-question.ts', {}, ['transformer', 'rope', 'RoPE 是什么？']);
    expect(made.code).toBe(0);
    expect((await project.run('check.js')).output).toContain(
      'rope.md:14:1  error  schema  references（文献键）至少 1 条',
    );
    const again = await project.run('new-question.ts', {}, ['transformer', 'rope', 'RoPE 是什么？']);
    expect(again.code).toBe(1);
    expect(again.output).toContain('taken by content/questions/transformer/rope.md');
    project.remove();
  });
});
