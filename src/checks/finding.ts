export type Severity = 'error' | 'warning';

/** One thing that is wrong, at its true place in the author's file. */
export interface Finding {
  rule: string;
  severity: Severity;
  /** Path below the project. */
  file: string;
  /** From 1. */
  line: number;
  column: number;
  /** Characters under the caret; at least 1. */
  length: number;
  message: string;
}

/** What a rule gives: its id and severity are added by the runner. */
export type Problem = Omit<Finding, 'rule' | 'severity'>;
