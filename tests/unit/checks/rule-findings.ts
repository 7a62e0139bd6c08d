import { findings, type Changes } from '../content-fixture.ts';

/** What one rule finds in the clean content with changes, as `file-name:line:column rule message`. */
export const findingsOf = (rule: string, changes: Changes = {}): string[] =>
  findings(changes).filter((line) => line.split(' ')[1] === rule);
