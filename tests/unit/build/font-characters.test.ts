import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { fontCharacters } from '../../../src/build/font-characters.ts';

const of = (tex: string, font: string): string => {
  const characters = fontCharacters();
  characters.add(`<p>如 ${katex.renderToString(tex)}</p>`);
  return characters.of(font).replace(/[&<>"']/g, '');
};

describe('the characters that a font must hold', () => {
  // Which class is set in which font: katex.css.
  it.each([
    ['\\mathbb{E}[x]', 'KaTeX_AMS-Regular', 'E'],
    ['x \\lesssim \\mathbb{R}', 'KaTeX_AMS-Regular', 'R≲'],
    ['\\mathcal{L}(\\theta)', 'KaTeX_Caligraphic-Regular', 'L'],
    ['\\mathbf{W}x + \\textbf{b}', 'KaTeX_Main-Bold', 'Wb'],
    ['\\boldsymbol{\\mu} + \\mu', 'KaTeX_Math-BoldItalic', 'μ'],
    ["3x_{ij} + \\alpha'", 'KaTeX_Math-Italic', 'ijxα'],
  ])('of %s are, in %s, %s', (tex, font, letters) => {
    expect(of(tex, font)).toBe(letters);
  });

  it('are, in a font that is no alphabet, all that stand on the page, but no Chinese', () => {
    const main = of('\\sqrt{x} + 1', 'KaTeX_Main-Regular');
    for (const character of '+1x') expect(main).toContain(character);
    expect(main).not.toContain('如');
  });
});
