import { describe, expect, it } from 'vitest';
import { findings, guideFile } from '../../content-fixture.ts';

describe('markup-syntax', () => {
  it('names a guide whose tags do not close, at its line', () => {
    const guide = guideFile('开头。\n\n一个 <b>没有收尾。\n');
    expect(findings({ 'content/guides/start.mdx': guide })).toContainEqual(
      expect.stringMatching(/^start\.mdx:10:\d+ markup-syntax 读不懂的标记：/),
    );
  });
});
