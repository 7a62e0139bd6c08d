import { describe, expect, it } from 'vitest';
import { edited, heads, type Changes } from '../../content-fixture.ts';
import { fixed, found, guide, guideWith } from './carriers.ts';

const link = './attention-scaling.md#calc';
const linking = (address: string): Changes => edited(heads, link, address);

describe('link-case', () => {
  it.each([
    ['./Attention-Scaling.md#calc', link],
    ['../Transformer/attention-scaling.MD#calc', link],
    ['./attention-scaling.md#Calc', link],
  ])('mends %s', (written, right) => {
    expect(found('link-case', linking(written))).toEqual([expect.stringContaining(`“${written}”`)]);
    expect(fixed('link-case', linking(written), heads)).toContain(`[缩放](${right})`);
  });

  it('mends the slug of a card', () => {
    const changes = guideWith('文\n\n<QuestionCard slug="Attention-Scaling" />');
    expect(fixed('link-case', changes, guide)).toContain('slug="attention-scaling"');
  });
});
