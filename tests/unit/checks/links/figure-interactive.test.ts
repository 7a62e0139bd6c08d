import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { edited, scaling, type Changes } from '../../content-fixture.ts';
import { found } from './carriers.ts';

const path = 'content/figures/lora-rank.svg';
const drawing = readFileSync(path, 'utf8');
const showing = (attributes: string, svg = drawing): Changes => ({
  ...edited(scaling, '{src="attention.svg"}', `{${attributes}}`),
  [path]: svg,
});

describe('figure-interactive', () => {
  it('accepts a figure over its own drawing', () => {
    expect(found('figure-interactive', showing('src="lora-rank.svg" interactive="lora-rank"'))).toEqual([]);
  });

  it('reports a name that no figure has, with the nearest', () => {
    expect(found('figure-interactive', showing('src="lora-rank.svg" interactive="lora-rang"'))).toEqual([
      expect.stringMatching(/scaling\.md:24 .*没有叫 lora-rang 的交互图（是否想写 lora-rank？）/),
    ]);
  });

  it('reports a figure over the drawing of another', () => {
    expect(found('figure-interactive', showing('src="attention.svg" interactive="lora-rank"'))).toEqual([
      expect.stringContaining('交互图 lora-rank 的图是 lora-rank.svg，不是 attention.svg'),
    ]);
  });

  it('reports a drawing that shows something else than the figure does at first', () => {
    const other = drawing.replace('>r = 8<', '>r = 9<');
    expect(
      found('figure-interactive', showing('src="lora-rank.svg" interactive="lora-rank"', other)),
    ).toEqual([expect.stringMatching(/lora-rank\.svg:\d+ “9” .*npm run figures/)]);
  });
});
