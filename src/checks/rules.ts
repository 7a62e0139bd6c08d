import type { Severity } from './finding.ts';
import type { Rule } from './rule.ts';
import { figureValid } from './rules/links/figure-valid.ts';
import { formulaParses } from './rules/formulas/formula-parses.ts';
import { ledgerRow } from './rules/sources/ledger-row.ts';
import { linkTarget } from './rules/links/link-target.ts';
import { emptyBody, encoding, fileName, schema, yaml } from './rules/files/loading.ts';
import { orphanQuestion } from './rules/links/orphan-question.ts';
import { calcResult, directive } from './rules/pipeline-message.ts';
import { referenceExists } from './rules/sources/reference-exists.ts';
import { referenceUnused } from './rules/sources/reference-unused.ts';
import { relatedExists } from './rules/links/related-exists.ts';
import { residue } from './rules/text/residue.ts';
import { sectionOrder } from './rules/text/section-order.ts';
import { summaryLength } from './rules/text/summary-length.ts';
import { termValid } from './rules/sources/term-valid.ts';
import { topicExists } from './rules/files/topic-exists.ts';
import { uniqueSlug } from './rules/files/unique-slug.ts';

/** Every rule, with how bad it is to break it: the only place that decides so. */
export const rules: readonly { rule: Rule; severity: Severity }[] = [
  { rule: encoding, severity: 'error' },
  { rule: yaml, severity: 'error' },
  { rule: schema, severity: 'error' },
  { rule: fileName, severity: 'error' },
  { rule: emptyBody, severity: 'error' },
  { rule: uniqueSlug, severity: 'error' },
  { rule: topicExists, severity: 'error' },
  { rule: sectionOrder, severity: 'error' },
  { rule: linkTarget, severity: 'error' },
  { rule: relatedExists, severity: 'error' },
  { rule: orphanQuestion, severity: 'error' },
  { rule: referenceExists, severity: 'error' },
  { rule: referenceUnused, severity: 'error' },
  { rule: ledgerRow, severity: 'error' },
  { rule: termValid, severity: 'error' },
  { rule: formulaParses, severity: 'error' },
  { rule: calcResult, severity: 'error' },
  { rule: directive, severity: 'error' },
  { rule: figureValid, severity: 'error' },
  { rule: residue, severity: 'error' },
  { rule: summaryLength, severity: 'warning' },
];
