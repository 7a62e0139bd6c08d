import { describe, expect, it } from 'vitest';
import { readContent } from '../../../scripts/read-content.ts';
import type { Finding } from '../../../src/checks/finding.ts';
import { rules } from '../../../src/checks/rules.ts';
import { RepeatedCheck } from '../../faults/check.ts';
import { falseAlarms } from '../../faults/controls.ts';
import { foreignCorpus } from '../../faults/corpus/corpus.ts';
import { changed, type FaultKind } from '../../faults/fault.ts';
import { inject, outcomeOf } from '../../faults/inject.ts';
import { beyondContent, faultKinds } from '../../faults/kinds/kinds.ts';
import { passes, report } from '../../faults/report.ts';
import { inRounds } from '../../faults/turns.ts';

const minutes = 60_000;
const named = ({ file, line, rule, message }: Finding): string => `${file}:${line} ${rule} ${message}`;

describe('the kinds of faults', () => {
  it('are some for every rule that content can break, and have a name of their own', () => {
    const caught = new Set(faultKinds.flatMap((kind) => kind.rules));
    const known: string[] = rules.map(({ rule }) => rule.id);
    expect(known.filter((id) => !caught.has(id))).toEqual(beyondContent);
    expect([...caught].filter((id) => !known.includes(id))).toEqual([]);
    expect(new Set(faultKinds.map(({ kind }) => kind)).size).toBe(faultKinds.length);
  });
});

describe('faults put into the content', () => {
  it(
    'are caught at their lines, and nothing is found where there are none',
    () => {
      const check = new RepeatedCheck(readContent(process.cwd()).files);
      const clean = [...check.clean, ...falseAlarms(check, 1, 8)];
      const injections = [...inject(check, inRounds(faultKinds, 60, 8), 8)];
      expect(report({ seed: 8, injections, clean, foreign: [] })).toMatch(
        /^60 faults of 60 kinds .*\n {2}caught 60, at the exact line 60 /,
      );
      expect(clean.map(named)).toEqual([]);
    },
    5 * minutes,
  );

  it.each([1, 2, 3])('are not seen in a knowledge base of another field that has none (%i)', (seed) => {
    expect(new RepeatedCheck(foreignCorpus(seed)).clean.map(named)).toEqual([]);
  });
});

describe('a run', () => {
  const kind: FaultKind = {
    kind: 'wrong link',
    rules: ['link-target'],
    severity: 'error',
    carriers: ['prose'],
    inject: () => undefined,
  };
  const fault = changed('a.md', 5, 'text', 'put a link in');
  const at = (line: number, rule = 'link-target', file = 'a.md'): Finding => ({
    ...{ rule, file, line, severity: 'error', column: 1, length: 1, message: '', remedy: '' },
  });
  const run = (...findings: Finding[]) => {
    const one = { kind, carrier: 'prose', fault, findings };
    return {
      seed: 1,
      injections: [{ ...one, outcome: outcomeOf(kind, fault, findings) }],
      clean: [],
      foreign: [],
    };
  };

  it('passes when a fault is found by its rule at its line, whatever else is found', () => {
    expect(passes(run(at(9, 'text-spacing'), at(5)))).toBe(true);
  });

  it.each([
    ['nothing is found', [], 'MISSED'],
    ['another rule finds something', [at(5, 'text-spacing')], 'MISSED'],
    ['it is found in another file', [at(5, 'link-target', 'b.md')], 'MISSED'],
    ['it is no more than a warning', [{ ...at(5), severity: 'warning' as const }], 'MISSED'],
    ['it is found at another line', [at(6)], 'at another line'],
  ])('fails when %s, and says how to see it again', (_, findings, what) => {
    expect(passes(run(...findings))).toBe(false);
    expect(report(run(...findings))).toContain(`${what}: wrong link (error link-target) in prose: a.md:5`);
    expect(report(run(...findings))).toContain('npm run test:faults -- --seed 1 --only "wrong link"');
  });

  it('fails on a false alarm', () => {
    expect(passes({ ...run(at(5)), foreign: [at(1)] })).toBe(false);
    expect(passes({ ...run(at(5)), clean: [at(1)] })).toBe(false);
  });
});
