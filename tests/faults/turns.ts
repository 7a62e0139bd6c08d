import type { FaultKind } from './fault.ts';
import { Random } from './random.ts';

/** One fault to make. */
export interface Turn {
  kind: FaultKind;
  carrier: string;
  /** How often the kind has had its turn. */
  round: number;
}

/**
 * Faults in rounds: every kind gets its turn in each, with another of its carriers.
 * @param wanted number of faults
 */
export function* inRounds(kinds: readonly FaultKind[], wanted: number, seed: number): Generator<Turn> {
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
      yield { kind, carrier: own[round % own.length] ?? '', round };
    }
  }
}

/** Every kind once through each of its carriers. */
export function* throughEveryCarrier(kinds: readonly FaultKind[]): Generator<Turn> {
  for (const kind of kinds) {
    for (const [round, carrier] of kind.carriers.entries()) yield { kind, carrier, round };
  }
}

/** Numbers that depend on the kind and not on its place in the table: `--only` makes the same faults again. */
export function randomOf(kind: string, seed: number, round = -1): Random {
  const name = [...kind].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7);
  return new Random(name ^ Math.imul(seed, 0x9e3779b1) ^ Math.imul(round + 1, 0x85ebca6b));
}
