import { evaluateCalc, type CalcLine } from '../calc/evaluate.ts';
import type { Question } from '../knowledge/model.ts';
import type { CalcStep } from '../practice/mock/details.ts';

/** A calculation that can be asked for: it says what is given. */
export interface AskedCalculation {
  source: string;
  /** What each of its lines is. */
  kinds: readonly CalcStep['kind'][];
}

/**
 * The calculations of a page that a mock interview asks for. One whose numbers all stand inside its steps is not asked:
 * its reader would be told what is wanted, and nothing to work it out from.
 */
export function askedCalculations({ facts }: Pick<Question, 'facts'>): AskedCalculation[] {
  return facts.calcs
    .map(({ source }) => ({ source, kinds: kindsOf(source) }))
    .filter(({ kinds }) => kinds.includes('given'));
}

function kindsOf(source: string): CalcStep['kind'][] {
  const { lines } = evaluateCalc(source);
  const names = new Set(lines.flatMap(({ name }) => name?.text ?? []));
  return lines.map((line) => kindOf(line, names));
}

/** A line is given when it states no result and rests on no other: `N = 6.7e9`. */
function kindOf({ name, stated, tokens }: CalcLine, names: ReadonlySet<string>): CalcStep['kind'] {
  if (stated) return 'result';
  return name && !tokens.some(({ kind, text }) => kind === 'name' && names.has(text)) ? 'given' : 'step';
}
