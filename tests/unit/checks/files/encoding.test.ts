import { describe, expect, it } from 'vitest';
import { edited, heads } from '../../content-fixture.ts';
import { findingsOf } from '../rule-findings.ts';

describe('encoding', () => {
  it('finds a byte order mark', () => {
    expect(findingsOf('encoding', edited(heads, /^/, '\uFEFF'))).toEqual([
      'multi-head-attention.md:1:1 encoding 文件以 BOM 开头：另存为不带 BOM 的 UTF-8',
    ]);
  });

  it('finds CRLF line ends', () => {
    expect(findingsOf('encoding', edited(heads, /\n/, '\r\n'))).toEqual([
      'multi-head-attention.md:1:1 encoding 行尾是 CRLF：改成 LF（git config core.autocrlf input）',
    ]);
  });
});
