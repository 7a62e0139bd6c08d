import { describe, expect, it } from 'vitest';
import { findingOverlay } from '../../../src/build/finding-overlay.ts';
import type { Finding } from '../../../src/checks/finding.ts';

const finding = (severity: Finding['severity'], message: string): Finding => ({
  rule: 'link-target',
  severity,
  file: 'content/a.md',
  line: 2,
  column: 4,
  length: 3,
  message,
  remedy: '改成 <真的> 路径',
});
const files = new Map([['content/a.md', '---\n用 <b>&amp;\n']]);

describe('the overlay of the dev server', () => {
  it('shows the first error with its place, its line and what to do, and names all findings', () => {
    const { err } = findingOverlay([finding('warning', '慢'), finding('error', '断')], '/p', files) ?? {};
    expect(err).toMatchObject({
      name: 'link-target',
      message: '断\n\n另有 1 处：\ncontent/a.md:2:4  link-target  慢',
      loc: { file: '/p/content/a.md', line: 2, column: 4 },
      frame: '    用 <b>&amp;\n        ^^^',
    });
  });

  it('stays away for warnings alone', () => {
    expect(findingOverlay([finding('warning', '慢')], '/p', files)).toBeUndefined();
  });
});
