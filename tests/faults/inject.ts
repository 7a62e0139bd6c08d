import type { Finding } from '../../src/checks/finding.ts';
import type { RepeatedCheck } from './check.ts';
import type { Content, Fault, FaultKind } from './fault.ts';
import type { Random } from './random.ts';
import { randomOf, type Turn } from './turns.ts';

/** A fault that was put in, and what became of it. */
export interface Injection {
  kind: FaultKind;
  carrier: string;
  fault: Fault;
  outcome: 'exact' | 'elsewhere' | 'missed';
  findings: readonly Finding[];
}

/** How often a place is looked for before a carrier counts as one that the content does not have. */
const tries = 40;

/** Puts faults into a content, one at a time. */
export function* inject(check: RepeatedCheck, turns: Iterable<Turn>, seed: number): Generator<Injection> {
  for (const { kind, carrier, round } of turns) {
    const fault = placed(check.content, kind, carrier, randomOf(kind.kind, seed, round));
    const findings = check.findingsOf(fault);
    yield { kind, carrier, fault, outcome: outcomeOf(kind, fault, findings), findings };
  }
}

/** @throws Error where the content has no place for a kind: then the table promises too much */
function placed(content: Content, kind: FaultKind, carrier: string, random: Random): Fault {
  for (let tried = 0; tried < tries; tried += 1) {
    const fault = kind.inject(content, carrier, random);
    if (fault && [...fault.changes].some(([path, text]) => (content.get(path) ?? null) !== text))
      return fault;
  }
  throw new Error(`No place for “${kind.kind}” in ${carrier}`);
}

/** What became of a fault: found at its line, found in its file, or not. */
export function outcomeOf(
  { rules, severity }: FaultKind,
  fault: Fault,
  findings: readonly Finding[],
): Injection['outcome'] {
  const files = [fault.file, ...(fault.twins ?? [])];
  const caught = findings.filter(
    (one) => rules.includes(one.rule) && one.severity === severity && files.includes(one.file),
  );
  if (caught.length === 0) return 'missed';
  return caught.some(({ line }) => fault.lines.includes(line)) ? 'exact' : 'elsewhere';
}
