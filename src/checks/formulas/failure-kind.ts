import { forbiddenCommands } from './forbidden.ts';
import { hanRuns } from './han.ts';
import { unknownNames } from './unknown.ts';

/** Whether a formula that does not parse breaks a rule that says more than KaTeX does. */
export function isSpecific(tex: string): boolean {
  return hanRuns(tex).length > 0 || unknownNames(tex).length > 0 || forbiddenCommands(tex).length > 0;
}
