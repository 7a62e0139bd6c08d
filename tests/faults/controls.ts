import type { Finding } from '../../src/checks/finding.ts';
import type { RepeatedCheck } from './check.ts';
import { changed } from './fault.ts';
import { carrierNamed, everywhere } from './places/carriers.ts';
import { Random } from './random.ts';

/** Words that nothing is wrong with wherever they stand. */
const harmless = ['这里补上一句', '也就是上面那种', '按先后次序', '照旧'];
/** Rules that count, or compare a drawing with what draws it: for them any words may be too many. */
const exempt = new Set([
  'summary-length',
  'key-point-length',
  'term-meaning',
  'schema',
  'figure-interactive',
]);

/**
 * Puts harmless words where faults are put. What is found then is a false alarm, or the injector breaks what it
 * touches: either way its faults would prove nothing.
 * @param times how often through each carrier
 */
export function falseAlarms(check: RepeatedCheck, times: number, seed: number): Finding[] {
  const random = new Random(seed);
  return everywhere.flatMap((carrier) =>
    Array.from({ length: times }, () => {
      const slot = carrierNamed(carrier)(check.content, random);
      const filled = slot?.fill(random.pick(harmless));
      if (!slot || !filled) throw new Error(`No place in ${carrier}`);
      const findings = check.findingsOf(changed(slot.file, filled.line, filled.text, carrier));
      return findings.filter(({ rule }) => !exempt.has(rule));
    }).flat(),
  );
}
