import type { Edit, Finding } from '../finding.ts';

/** A finding as other programs read it. Fields are added, never renamed or taken away. */
export interface JsonFinding {
  rule: string;
  severity: 'error' | 'warning';
  /** Path below the project, with forward slashes. */
  file: string;
  /** From 1; columns and lengths count UTF-16 units, as editors do. */
  line: number;
  column: number;
  /** The column after the last character; the span lies on one line. */
  endColumn: number;
  message: string;
  remedy: string;
  /** What `--fix` does, all or nothing: offsets in UTF-16 units from the start of the file. Empty where it does nothing. */
  edits: readonly Edit[];
}

/** An array of findings. It is ASCII where a terminal could take a character for a command. */
export function json(findings: readonly Finding[]): string {
  const all = findings.map(
    ({ rule, severity, file, line, column, length, message, remedy, edits = [] }): JsonFinding => ({
      rule,
      severity,
      file,
      line,
      column,
      endColumn: column + length,
      message,
      remedy,
      edits,
    }),
  );
  return JSON.stringify(all, null, 2).replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
