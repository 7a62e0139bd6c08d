import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSite } from '../../scripts/check-dist/read-site.ts';
import { builtFindings, distRules } from '../../src/checks/built/rules.ts';
import { createProject, type TestProject } from '../support/project.ts';
import { contentWith } from '../unit/content-fixture.ts';

const page = 'q/attention-scaling/index.html';
const other = 'q/multi-head-attention/index.html';

/** A way to damage a built file: what takes the place of what, or null for the loss of the file. */
interface Damage {
  rule: string;
  what: string;
  file: string;
  part: RegExp | null;
  by?: string;
}

const damages: readonly Damage[] = [
  {
    rule: 'dist-link',
    what: 'a link to another slug',
    file: other,
    part: /q\/attention-scaling\/#calc/,
    by: 'q/gone/',
  },
  { rule: 'dist-link', what: 'an anchor that leads nowhere', file: other, part: /\/#calc"/, by: '/#gone"' },
  {
    rule: 'dist-link',
    what: 'a style sheet that is not there',
    file: page,
    part: /_astro\/[^"]+\.css/,
    by: '_astro/x.css',
  },
  { rule: 'dist-id', what: 'an id given twice', file: page, part: /id="details"/, by: 'id="calc"' },
  { rule: 'dist-head', what: 'a page without a title', file: page, part: /<title>[^<]*/, by: '<title>' },
  {
    rule: 'dist-formula',
    what: 'a formula in the colour of errors',
    file: page,
    part: /class="mord mathnormal"/,
    by: 'style="color:#cc0000"',
  },
  {
    rule: 'dist-formula',
    what: 'a formula that failed',
    file: page,
    part: /class="katex"/,
    by: 'class="katex-error"',
  },
  {
    rule: 'dist-origin',
    what: 'a script of another origin',
    file: page,
    part: /<script/,
    by: '<script src="https://cdn.example/a.js"></script><script',
  },
  { rule: 'dist-pages', what: 'a question without its page', file: other, part: null },
  { rule: 'dist-formulas', what: 'a formula of other TeX', file: page, part: /tex">d_k</, by: 'tex">d_v<' },
  {
    rule: 'dist-formulas',
    what: 'a formula that is not set',
    file: page,
    part: /class="katex-html"/,
    by: 'class="x"',
  },
  {
    rule: 'dist-formulas',
    what: 'a line of a calculation less',
    file: page,
    part: /class="calc-row"/,
    by: 'class="x"',
  },
  {
    rule: 'dist-links',
    what: 'a link that became text',
    file: page,
    part: /<a href="[^"]*q\/multi-head-attention\/">多头<\/a>/,
    by: '多头',
  },
  {
    rule: 'dist-figures',
    what: 'a figure without its drawing',
    file: page,
    part: /(?<=<figure[^>]*>)<svg[^]*?<\/svg>/,
    by: '',
  },
  {
    rule: 'dist-residue',
    what: 'a formula as it was typed',
    file: page,
    part: /方差见脚注/,
    by: '方差 $d_k$ 见脚注',
  },
  {
    rule: 'dist-residue',
    what: 'a directive as it was typed',
    file: page,
    part: /方差见脚注/,
    by: '::figure[图]{src=a.svg}',
  },
  { rule: 'dist-data', what: 'a knowledge.json that is none', file: 'knowledge.json', part: /^\{/, by: '' },
  {
    rule: 'dist-addresses',
    what: 'a sitemap without a question',
    file: 'sitemap-0.xml',
    part: /<loc>[^<]*attention-scaling\/<\/loc>/,
    by: '',
  },
];

describe.each(['/', '/wenqu/'])('a site built under %s', (base) => {
  let project: TestProject;
  const at = (file: string): string => join(project.folder, 'dist', file);
  const found = (under = base): string[] =>
    builtFindings(readSite(join(project.folder, 'dist'), contentWith(), under)).map(
      ({ rule, file, message }) => `${rule} ${file} ${message}`,
    );

  beforeAll(async () => {
    project = createProject(contentWith());
    const { code, output } = await project.run('build.ts', { BASE_PATH: base });
    if (code !== 0) throw new Error(output);
  });
  afterAll(() => {
    project.remove();
  });

  it('is what the content says', () => {
    expect(found()).toEqual([]);
  });

  it('is not what it says under another base', () => {
    const rules = new Set(found('/elsewhere/').map((line) => line.split(' ')[0]));
    expect(['dist-link', 'dist-links', 'dist-pages'].filter((rule) => !rules.has(rule))).toEqual([]);
  });

  it.each(damages)('is found to have $what ($rule)', ({ rule, file, part, by = '' }) => {
    const sound = readFileSync(at(file), 'utf8');
    try {
      if (part === null) rmSync(at(file));
      else {
        const damaged = sound.replace(part, () => by);
        expect(damaged).not.toBe(sound);
        writeFileSync(at(file), damaged);
      }
      expect(found()).toContainEqual(expect.stringMatching(new RegExp(`^${rule} `)));
    } finally {
      writeFileSync(at(file), sound);
    }
  });
});

it('every rule of the built site is proven by a damage', () => {
  const proven = new Set(damages.map(({ rule }) => rule));
  expect(distRules.map(({ id }) => id).filter((id) => !proven.has(id))).toEqual([]);
});
