import type { Rule } from './rule.ts';
import { fileRules } from './rules/files/index.ts';
import { linkRules } from './rules/links/index.ts';
import { formulaRules } from './rules/formulas/index.ts';
import { numberRules } from './rules/numbers/index.ts';
import { textRules } from './rules/text/index.ts';
import { sourceRules } from './rules/sources/index.ts';
import { standings, type Standing } from './standings.ts';

/** A rule with what the table says of it. */
export interface ListedRule extends Standing {
  rule: Rule;
}

/** Every rule, with how bad it is to break it and whether it mends. */
export const rules: readonly ListedRule[] = [
  ...fileRules,
  ...linkRules,
  ...formulaRules,
  ...numberRules,
  ...textRules,
  ...sourceRules,
].map((rule) => ({ rule, ...standings[rule.id] }));
