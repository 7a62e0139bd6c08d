import { describe, expect, it } from 'vitest';
import { json } from '../../../../src/checks/reporters/json.ts';
import { finding } from './finding.ts';

describe('json', () => {
  it('gives each finding with the same fields, edits or none', () => {
    const edits = [{ start: 3, end: 5, text: '甲' }];
    expect(JSON.parse(json([finding({ column: 4, length: 2 }), finding({ edits })]))).toEqual([
      {
        rule: 'link-target',
        severity: 'error',
        file: 'content/questions/a/b.md',
        line: 1,
        column: 4,
        endColumn: 6,
        message: '断链',
        remedy: '改正',
        edits: [],
      },
      expect.objectContaining({ column: 1, endColumn: 2, edits }),
    ]);
  });

  it('gives an empty array for no findings', () => {
    expect(JSON.parse(json([]))).toEqual([]);
  });

  it('says the same without a character that a terminal obeys', () => {
    const message = 'a\u001b\u007f\u009b\u202e\u2028b';
    const text = json([finding({ message })]);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]/);
    expect(JSON.parse(text)).toMatchObject([{ message }]);
  });
});
