import type { Finding } from '../../src/checks/finding.ts';
import type { RepeatedCheck } from './check.ts';
import type { Content, Fault, FaultKind } from './fault.ts';
import { Random } from './random.ts';

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

/**
 * Puts faults into a content, one at a time. Every kind gets its turn in each round, with another of
 * its carriers.
 * @param wanted number of faults
 */
export function* inject(
  check: RepeatedCheck,
  kinds: readonly FaultKind[],
  wanted: number,
  seed: number,
): Generator<Injection> {
  const order = new Random(seed).shuffled(kinds);
  const carriers = new Map(
    order.map(({ kind, carriers: own }) => [kind, randomOf(kind, seed).shuffled(own)]),
  );
  let number = 0;
  for (let round = 0; number < wanted; round += 1) {
    for (const kind of order) {
      if (number >= wanted) return;
      number += 1;
      const own = carriers.get(kind.kind) ?? [];
      const carrier = own[round % own.length] ?? '';
      const fault = placed(check.content, kind, carrier, randomOf(kind.kind, seed, round));
      const findings = check.findingsOf(fault);
      yield { kind, carrier, fault, outcome: outcomeOf(kind, fault, findings), findings };
    }
  }
}

/** Numbers that depend on the kind and not on its place in the table: `--only` makes the same faults again. */
function randomOf(kind: string, seed: number, round = -1): Random {
  const name = [...kind].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7);
  return new Random(name ^ Math.imul(seed, 0x9e3779b1) ^ Math.imul(round + 1, 0x85ebca6b));
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
