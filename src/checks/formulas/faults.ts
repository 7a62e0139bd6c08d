import type { Problem } from '../finding.ts';
import { problem, type CheckedPage } from '../rule.ts';
import { editInFile, spanInFile } from '../text-place.ts';
import { writtenAt } from './formula.ts';
import type { DollarFault } from './dollars/fault.ts';
import { pageFormulas } from './page-formulas.ts';

/** The faults of dollars of one kind, as a rule reports them. */
export function* dollarProblems(page: CheckedPage, kind: DollarFault['kind']): Generator<Problem> {
  const { source, path } = page;
  for (const fault of pageFormulas(page).dollars) {
    if (fault.kind !== kind) continue;
    const { text, at, message, remedy, replacement } = fault;
    const edits =
      replacement === undefined ? [] : editInFile(source, text, at, writtenAt(page, text, at), replacement);
    yield problem(path, spanInFile(source, text, at), message, {
      ...(remedy === undefined ? {} : { remedy }),
      ...(edits.length > 0 ? { edits } : {}),
    });
  }
}
