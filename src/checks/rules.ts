import type { Severity } from './finding.ts';
import type { Rule } from './rule.ts';
import { figureValid } from './rules/figure-valid.ts';
import { formulaParses } from './rules/formula-parses.ts';
import { ledgerRow } from './rules/ledger-row.ts';
import { linkTarget } from './rules/link-target.ts';
import { emptyBody, encoding, fileName, schema, yaml } from './rules/loading.ts';
import { orphanQuestion } from './rules/orphan-question.ts';
import { calcResult, directive } from './rules/pipeline-message.ts';
import { referenceExists } from './rules/reference-exists.ts';
import { referenceUnused } from './rules/reference-unused.ts';
import { relatedExists } from './rules/related-exists.ts';
import { residue } from './rules/residue.ts';
import { sectionOrder } from './rules/section-order.ts';
import { summaryLength } from './rules/summary-length.ts';
import { termValid } from './rules/term-valid.ts';
import { topicExists } from './rules/topic-exists.ts';
import { uniqueSlug } from './rules/unique-slug.ts';

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
