import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measured } from '../../../src/design/contrasts.ts';
import { tokensOf, type Token } from '../../../src/design/tokens.ts';
import { site } from '../../../src/site.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const own = ({ accent, strong, tint }: typeof site.colours.light): Token[] => [
  { name: 'accent', value: accent },
  { name: 'accent-strong', value: strong },
  { name: 'accent-tint', value: tint },
];

describe('the design page', () => {
  it('reads the tokens of a rule off the style sheet, and of no other', () => {
    const sheet = ':root {\n  --a: 1rem;\n  --b:\n    x,\n    y;\n}\n.dark {\n  --a: 2rem;\n}';
    expect(tokensOf(sheet, ':root')).toEqual([
      { name: 'a', value: '1rem' },
      { name: 'b', value: 'x, y' },
    ]);
    expect(tokensOf(sheet, '.dark')).toEqual([{ name: 'a', value: '2rem' }]);
  });

  it('says so when the style sheet has no such rule', () => {
    expect(() => tokensOf(':root {}', '.dark')).toThrow(/\.dark/);
  });

  it.each(['light', 'dark'] as const)('shows no pair of the %s theme below what WCAG asks', (theme) => {
    const dark = theme === 'dark' ? tokensOf(css, ":root[data-theme='dark']") : [];
    const tokens = [...tokensOf(css, ':root'), ...dark, ...own(site.colours[theme])];
    const poor = measured(tokens).filter(({ ratio, least }) => ratio < least);
    expect(poor).toEqual([]);
  });
});

describe('motion', () => {
  it('takes its time, its curve and its smoothness from the tokens, wherever it is', () => {
    const moving = globSync('src/**/*.{css,astro}').flatMap((file) =>
      [
        ...readFileSync(file, 'utf8').matchAll(
          /(?<![\w-])(?:transition|animation|scroll-behavior)(?:-duration|-timing-function|-delay)?:\s*([^;]+);/g,
        ),
      ].map(([, value = '']) => ({ file, value })),
    );
    expect(moving.length).toBeGreaterThan(1);
    const own = moving.filter(({ value }) => value.replace(/var\(--motion-[\w-]+\)/g, '').trim() !== '');
    expect(own).toEqual([]);
  });

  it('takes no time and no smoothness for readers who want none', () => {
    const reduced = tokensOf(css, '@media (prefers-reduced-motion: reduce) {\n  :root');
    expect(reduced).toEqual([
      { name: 'motion-quick', value: '0s' },
      { name: 'motion-scroll', value: 'auto' },
    ]);
  });
});
