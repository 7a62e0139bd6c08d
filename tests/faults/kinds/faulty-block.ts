import type { Severity } from '../../../src/checks/finding.ts';
import { changed, type FaultKind } from '../fault.ts';
import { blockPlaceNamed, everyBlockPlace } from '../places/block-places.ts';

interface FaultyBlock {
  kind: string;
  rules: string | readonly string[];
  /** The lines of a block; one of these is taken. */
  variants: readonly (readonly string[])[];
  /** In which line of the block the fault is, from 0. */
  row?: number;
  severity?: Severity;
  carriers?: readonly string[];
}

/** A kind of fault that is a block of its own, in each place that can hold one. */
export function faultyBlock({
  kind,
  rules,
  variants,
  row = 0,
  severity = 'error',
  carriers = everyBlockPlace,
}: FaultyBlock): FaultKind {
  return {
    kind,
    rules: [rules].flat(),
    severity,
    carriers,
    inject: (content, carrier, random) => {
      const slot = blockPlaceNamed(carrier)(content, random);
      if (!slot) return undefined;
      const block = random.pick(variants);
      const { text, line } = slot.put(block);
      const edit = `put ${JSON.stringify(block.join('\n'))} into line ${line}`;
      return changed(slot.file, line + row, text, edit);
    },
  };
}
