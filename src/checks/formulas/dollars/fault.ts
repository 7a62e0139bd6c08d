import type { Place } from '../../../markdown/place.ts';
import type { AnalysedText } from '../../../source/loaded-file.ts';
import type { Problem } from '../../finding.ts';

/** Something wrong with dollars: which rule it belongs to, and where. */
export interface DollarFault {
  kind: 'delimiter' | 'price' | 'bar';
  text: AnalysedText;
  at: Place;
  message: string;
  remedy?: string;
  /** What to put in place of the characters at `at`, where that can't change the meaning. */
  replacement?: string;
}

/** The usual remedy of a fault, where the rule's own does not fit. */
export type Remedy = Pick<Problem, 'remedy'>;
