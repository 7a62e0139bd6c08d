export type CalcRule = 'calc-syntax' | 'calc-unit' | 'calc-result' | 'calc-precision' | 'calc-unused';

/** What is only doubtful: it doesn't stop a build. */
export const doubtful: ReadonlySet<CalcRule> = new Set(['calc-precision', 'calc-unused']);

/** A stretch of one line; from 0, the end excluded. */
export interface Stretch {
  start: number;
  end: number;
}

/** One thing that is wrong with a line of a `calc` block. */
export interface CalcProblem extends Stretch {
  rule: CalcRule;
  /** Line within the block, from 0. */
  index: number;
  message: string;
}

/** Stops the reading of a line. */
export class CalcError extends Error {
  readonly rule: CalcRule;
  readonly stretch: Stretch;

  constructor(rule: CalcRule, message: string, stretch: Stretch) {
    super(message);
    this.rule = rule;
    this.stretch = stretch;
  }
}
