export type Severity = 'error' | 'warning';

/** A change of a file that mends a finding. Offsets count UTF-16 units from the start of the file. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

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
  /** What is wrong, with the nearest valid candidate where there is one. */
  message: string;
  /** What to do about it, in one line. */
  remedy: string;
  /** What `--fix` does; only where it can't change the meaning. */
  edits?: readonly Edit[];
}

/** What a rule gives: its id and severity are added by the runner, its usual remedy where it names no other. */
export type Problem = Omit<Finding, 'rule' | 'severity' | 'remedy'> & { remedy?: string };
