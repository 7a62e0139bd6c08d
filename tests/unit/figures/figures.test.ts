import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startOf, type Control } from '../../../src/figures/figure.ts';
import { gigabytes, grouped, percent, thousandths } from '../../../src/figures/numbers.ts';
import { interactiveFigures } from '../../../src/figures/registry.ts';
import { svgText, withDrawing } from '../../../src/figures/svg-text.ts';

/** Every combination of the ends and the middle of the sliders. */
function corners(controls: Readonly<Record<string, Control>>): Record<string, number>[] {
  return Object.entries(controls).reduce<Record<string, number>[]>(
    (all, [name, { min, max, start }]) =>
      all.flatMap((one) => [min, start, max].map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
}

describe.each([...interactiveFigures])('the interactive figure %s', (name, figure) => {
  it('has a drawing that shows it as it stands at first', () => {
    const file = readFileSync(`content/figures/${name}.svg`, 'utf8');
    expect(file).toBe(withDrawing(file, figure.draw(startOf(figure))));
  });

  it('has sliders that start where they can stand', () => {
    for (const { min, max, step, start } of Object.values<Control>(figure.controls)) {
      expect(start).toBeGreaterThanOrEqual(min);
      expect(start).toBeLessThanOrEqual(max);
      expect((start - min) / step).toBeCloseTo(Math.round((start - min) / step), 9);
    }
  });

  it('draws numbers wherever its sliders stand, and says something else at each', () => {
    const settings = corners(figure.controls);
    for (const one of settings) expect(svgText(figure.draw(one))).not.toMatch(/NaN|Infinity|undefined/);
    const starts = startOf(figure);
    const sentences = Object.entries<Control>(figure.controls).map(([control, { min, max, start }]) =>
      figure.describe({ ...starts, [control]: start === max ? min : max }),
    );
    for (const sentence of sentences) expect(sentence).not.toBe(figure.describe(starts));
  });

  it('draws inside its frame wherever its sliders stand', () => {
    const [, height = ''] =
      /viewBox="0 0 340 (\d+)"/.exec(readFileSync(`content/figures/${name}.svg`, 'utf8')) ?? [];
    for (const one of corners(figure.controls)) {
      for (const [, attributes] of figure.draw(one)) {
        const { x = '0', y = '0', width = '0', height: tall = '0' } = attributes;
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x) + Number(width)).toBeLessThanOrEqual(340);
        expect(Number(y)).toBeGreaterThanOrEqual(0);
        expect(Number(y) + Number(tall)).toBeLessThanOrEqual(Number(height));
      }
    }
  });
});

describe('numbers in figures', () => {
  it('never read as nothing or all when they are not', () => {
    expect([0, 0.0004, 0.5, 0.99999, 1 - 2 ** -52].map((share) => percent(share))).toEqual([
      '0.0%',
      '<0.1%',
      '50.0%',
      '>99.9%',
      '100.0%',
    ]);
  });

  it('have three digits behind the point where they are small', () => {
    expect([0, 0.0004, 0.0091536, 0.248].map(thousandths)).toEqual(['0.000', '<0.001', '0.009', '0.248']);
  });

  it('have commas at the thousands and GB of 10⁹ bytes', () => {
    expect([grouped(512), grouped(16_777_216)]).toEqual(['512', '16,777,216']);
    expect([2.8e12, 120e9, 31.4e9, 1.9e9, 0.12e9].map(gigabytes)).toEqual([
      '2,800 GB',
      '120 GB',
      '31.4 GB',
      '1.9 GB',
      '0.12 GB',
    ]);
  });
});

describe('a drawing as text', () => {
  it('escapes what XML would read', () => {
    expect(svgText([['text', { class: 'a"b' }, '1 < 2 & 3']])).toBe(
      '<text class="a&#34;b">1 &#60; 2 &#38; 3</text>',
    );
  });

  it('has no place in a file without the group', () => {
    expect(withDrawing('<svg></svg>', [])).toBeUndefined();
  });
});
