import { describe, expect, it } from 'vitest';
import { buildFromFixture } from './fixture.ts';
import { contentsOf } from '../../../src/reading/contents.ts';
import { questionLoad } from '../../../src/reading/question-load.ts';
import { previewsOf } from '../../../src/reading/previews.ts';
import { edited, scaling } from '../content-fixture.ts';

const question = (changes = {}, slug = 'attention-scaling') => {
  const found = buildFromFixture(changes).question(slug);
  if (!found) throw new Error(`no question ${slug}`);
  return found;
};

describe('the contents of a question page', () => {
  it('name its sections in their order, and what the page has of its own', () => {
    expect(contentsOf(question()).map(({ id }) => id)).toEqual([
      'answer',
      'key-points',
      'asks',
      'details',
      'calc',
      'further',
      'corrections',
      'sources',
      'related',
    ]);
  });

  it('leave out corrections where there are none', () => {
    expect(contentsOf(question({}, 'multi-head-attention')).map(({ id }) => id)).not.toContain('corrections');
  });

  it('have parts of sections a level deeper, with formulas that can be read', () => {
    const entries = contentsOf(
      question(edited(scaling, '方差见脚注', '### 为什么是 $\\sqrt{d_k}$\n\n方差见脚注')),
    );
    expect(entries.find(({ depth }) => depth === 3)?.text).toMatch(/^为什么是\s?√d_k$/);
  });
});

describe('what a page asks of its reader', () => {
  it('counts formulas of the front matter, lines of a derivation and figures', () => {
    // The summary has two formulas, the key points one; the calc block has two lines; one figure.
    expect(questionLoad(question())).toMatchObject({ inlineFormulas: 3, displayFormulas: 2, figures: 1 });
  });
});

describe('the previews', () => {
  it('give title, difficulty and short answer as plain text, by slug', () => {
    expect(previewsOf([question()])).toEqual({
      'attention-scaling': [
        '为什么注意力分数要除以 √d_k？',
        '进阶',
        '点积的方差是 d_k，除以 √d_k 让它回到 1。',
      ],
    });
  });
});
