import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { expect, it, vi } from 'vitest';
import { highlightWithoutClock } from '../../../src/build/highlight-without-clock.ts';

const text = '```python\nimport torch\ndef loss(x):\n    return x  # 损失\n```\n';

async function render(transformers: (typeof highlightWithoutClock)[]): Promise<string> {
  const shikiConfig = { theme: 'github-light-high-contrast', transformers } as const;
  const processor = await createMarkdownProcessor({ syntaxHighlight: 'shiki', shikiConfig });
  return (await processor.render(text)).code;
}

it('highlights the same on a machine so slow that every line takes longer than Shiki waits', async () => {
  const quiet = await render([highlightWithoutClock]);
  expect(quiet).toContain('<span style="color:');
  let now = 0;
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => (now += 1000));
  try {
    expect(await render([])).not.toBe(quiet);
    expect(await render([highlightWithoutClock])).toBe(quiet);
  } finally {
    clock.mockRestore();
  }
});
