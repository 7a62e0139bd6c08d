import type { Severity } from '../../src/checks/finding.ts';
import type { Random } from './random.ts';

/** Text by path below the project. */
export type Content = ReadonlyMap<string, string>;

/** What was done to a content, and where a check has to say so. */
export interface Fault {
  file: string;
  /** Lines that an author would call the place; one, but where a fault is a disagreement of two places. */
  lines: readonly number[];
  /** New text by path; null takes a file away. */
  changes: ReadonlyMap<string, string | null>;
  /** Puts at the file's path on a disk what is no text. */
  lay?: (path: string) => void;
  /** What was done, for a developer to do again. */
  edit: string;
  /** Files that may be named instead: two that are the same accuse each other. */
  twins?: readonly string[];
}

/** One way to break a content. */
export interface FaultKind {
  kind: string;
  /** The rules one of which has to find it. */
  rules: readonly string[];
  severity: Severity;
  /** Where it can be put. */
  carriers: readonly string[];
  /** Puts it at a random place; undefined where this try found none. */
  inject: (content: Content, carrier: string, random: Random) => Fault | undefined;
}

/** A fault of a kind of its own that has one place only: a file, a field, an entry. */
export function fault(
  kind: string,
  rules: string | readonly string[],
  carrier: string,
  inject: (content: Content, random: Random) => Fault | undefined,
  severity: Severity = 'error',
): FaultKind {
  return {
    kind,
    rules: [rules].flat(),
    severity,
    carriers: [carrier],
    inject: (content, _, random) => inject(content, random),
  };
}

/** The fault of one file that becomes another text. */
export const changed = (
  file: string,
  lines: number | readonly number[],
  text: string,
  edit: string,
): Fault => ({
  file,
  lines: [lines].flat(),
  changes: new Map([[file, text]]),
  edit,
});
