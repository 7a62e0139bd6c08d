import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colourProblems, colourRules, paper, themes } from '../../../src/colour/site-colours.ts';
import { site } from '../../../src/site.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

describe('the colours of the site', () => {
  it.each(themes)('are judged on the grounds that the style sheet has in the %s theme', (theme) => {
    const blocks = tokens.split(/^(?=.*\{$)/m).filter((block) => block.includes(`color-scheme: ${theme};`));
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) {
      for (const [name, colour] of Object.entries(paper[theme])) {
        expect(block).toContain(`--${name}: ${colour};`);
      }
    }
  });

  it('are set for each theme, chosen or by the system', () => {
    const rules = colourRules(site.colours);
    expect(rules).toContain(`:root{--accent:${site.colours.light.accent};`);
    expect(rules).toContain(`:root[data-theme='dark']{--accent:${site.colours.dark.accent};`);
    expect(rules).toMatch(/prefers-color-scheme:dark\)\{:root:not\(\[data-theme='light'\]\)\{--accent:/);
  });

  it('that an accent gives by itself can be read, too', () => {
    expect(colourProblems({ accent: '#7a1f5c' }, 'light')).toEqual([]);
    expect(colourProblems({ accent: '#f0a0d0' }, 'dark')).toEqual([]);
  });

  it('that can’t be read are named with their ratio', () => {
    const [first] = colourProblems({ accent: '#7cc7d4' }, 'light');
    expect(first?.name).toBe('accent');
    expect(first?.message).toMatch(/#7cc7d4 与页面底色 #fbfaf7 的对比度是 1\.\d\d，要 ≥ 4\.5/);
    expect(colourProblems({ accent: '#0b5c6b', tint: '#333333' }, 'light').map(({ name }) => name)).toContain(
      'tint',
    );
  });
});
