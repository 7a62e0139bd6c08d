import type { Severity } from './finding.ts';
import type { Rule } from './rule.ts';
import { bareUrl } from './rules/links/bare-url.ts';
import { deadEndQuestion } from './rules/links/dead-end-question.ts';
import { duplicateLink } from './rules/links/duplicate-link.ts';
import { duplicateReference } from './rules/links/duplicate-reference.ts';
import { externalUrl } from './rules/links/external-url.ts';
import { figureInteractive } from './rules/links/figure-interactive.ts';
import { figureSource } from './rules/links/figure-source.ts';
import { figureValid } from './rules/links/figure-valid.ts';
import { formulaParses } from './rules/formulas/formula-parses.ts';
import { calcFormula } from './rules/formulas/calc-formula.ts';
import { formulaDelimiter } from './rules/formulas/formula-delimiter.ts';
import { formulaEmpty } from './rules/formulas/formula-empty.ts';
import { formulaForbidden } from './rules/formulas/formula-forbidden.ts';
import { formulaHan } from './rules/formulas/formula-han.ts';
import { formulaLineBreak } from './rules/formulas/formula-line-break.ts';
import { formulaMacro } from './rules/formulas/formula-macro.ts';
import { formulaOperator } from './rules/formulas/formula-operator.ts';
import { formulaOutside } from './rules/formulas/formula-outside.ts';
import { formulaPrice } from './rules/formulas/formula-price.ts';
import { formulaTableBar } from './rules/formulas/formula-table-bar.ts';
import { formulaWidth } from './rules/formulas/formula-width.ts';
import { symbolExplained } from './rules/formulas/symbol-explained.ts';
import { symbolSpelling } from './rules/formulas/symbol-spelling.ts';
import { ledgerRow } from './rules/sources/ledger-row.ts';
import { footnote } from './rules/links/footnote.ts';
import { httpLink } from './rules/links/http-link.ts';
import { linkAnchor } from './rules/links/link-anchor.ts';
import { linkCase } from './rules/links/link-case.ts';
import { linkEncoding } from './rules/links/link-encoding.ts';
import { linkFile } from './rules/links/link-file.ts';
import { linkMoved } from './rules/links/link-moved.ts';
import { linkSelf } from './rules/links/link-self.ts';
import { linkSyntax } from './rules/links/link-syntax.ts';
import { linkTarget } from './rules/links/link-target.ts';
import {
  emptyBody,
  encoding,
  fileBinary,
  fileName,
  fileSize,
  fileUnreadable,
  schema,
  yaml,
} from './rules/files/loading.ts';
import { linkText } from './rules/links/link-text.ts';
import { numberGrouping } from './rules/numbers/number-grouping.ts';
import { numberProse } from './rules/numbers/number-prose.ts';
import { orphanQuestion } from './rules/links/orphan-question.ts';
import {
  calcPrecision,
  calcResult,
  calcSyntax,
  calcUnit,
  calcUnused,
  directive,
  indentedCode,
  markupSyntax,
  parseLimit,
  tableCells,
  unclosedFence,
} from './rules/pipeline-message.ts';
import { datePlausible } from './rules/sources/date-plausible.ts';
import { primarySource } from './rules/sources/primary-source.ts';
import { referenceAddress } from './rules/sources/reference-address.ts';
import { referenceAuthors } from './rules/sources/reference-authors.ts';
import { referenceKey } from './rules/sources/reference-key.ts';
import { referenceTitle } from './rules/sources/reference-title.ts';
import { referenceYear } from './rules/sources/reference-year.ts';
import { termMeaning } from './rules/sources/term-meaning.ts';
import { topicMap } from './rules/sources/topic-map.ts';
import { referenceExists } from './rules/sources/reference-exists.ts';
import { referenceUnused } from './rules/sources/reference-unused.ts';
import { referenceLink } from './rules/links/reference-link.ts';
import { relatedExists } from './rules/links/related-exists.ts';
import { relatedSymmetry } from './rules/links/related-symmetry.ts';
import { fieldInline } from './rules/text/field-inline.ts';
import { residue } from './rules/text/residue.ts';
import { textSpacing } from './rules/text/text-spacing.ts';
import { textPunctuation } from './rules/text/text-punctuation.ts';
import { bannedWording } from './rules/text/banned-wording.ts';
import { nearDuplicate } from './rules/text/near-duplicate.ts';
import { termSpelling } from './rules/text/term-spelling.ts';
import { repeatedWord } from './rules/text/repeated-word.ts';
import { unclosedQuote } from './rules/text/unclosed-quote.ts';
import { invisibleCharacter } from './rules/text/invisible-character.ts';
import { lineEndSpace } from './rules/text/line-end-space.ts';
import { rawHtml } from './rules/text/raw-html.ts';
import { titleForm } from './rules/text/title-form.ts';
import { keyPointLength } from './rules/text/key-point-length.ts';
import { sectionEmpty } from './rules/text/section-empty.ts';
import { duplicateHeading } from './rules/text/duplicate-heading.ts';
import { headingOrder } from './rules/text/heading-order.ts';
import { sectionOrder } from './rules/text/section-order.ts';
import { summaryLength } from './rules/text/summary-length.ts';
import { termValid } from './rules/sources/term-valid.ts';
import { topicExists } from './rules/files/topic-exists.ts';
import { uniqueSlug } from './rules/files/unique-slug.ts';

/** A rule with what the table says of it. */
export interface ListedRule {
  rule: Rule;
  severity: Severity;
  /** Whether `--fix` makes the edits that the rule gives. */
  fixes?: true;
}

/** Every rule, with how bad it is to break it and whether it mends: the only place that decides so. */
export const rules: readonly ListedRule[] = [
  { rule: fileUnreadable, severity: 'error' },
  { rule: fileBinary, severity: 'error' },
  { rule: fileSize, severity: 'error' },
  { rule: encoding, severity: 'error' },
  { rule: parseLimit, severity: 'error' },
  { rule: markupSyntax, severity: 'error' },
  { rule: yaml, severity: 'error' },
  { rule: schema, severity: 'error' },
  { rule: fileName, severity: 'error' },
  { rule: emptyBody, severity: 'error' },
  { rule: uniqueSlug, severity: 'error' },
  { rule: topicExists, severity: 'error' },
  { rule: sectionOrder, severity: 'error' },
  { rule: linkTarget, severity: 'error', fixes: true },
  { rule: linkAnchor, severity: 'error' },
  { rule: linkFile, severity: 'error', fixes: true },
  { rule: linkMoved, severity: 'error', fixes: true },
  { rule: linkCase, severity: 'error', fixes: true },
  { rule: linkSelf, severity: 'error', fixes: true },
  { rule: linkSyntax, severity: 'error', fixes: true },
  { rule: referenceLink, severity: 'error' },
  { rule: linkText, severity: 'error' },
  { rule: linkEncoding, severity: 'error', fixes: true },
  { rule: bareUrl, severity: 'error', fixes: true },
  { rule: externalUrl, severity: 'error' },
  { rule: httpLink, severity: 'warning' },
  { rule: duplicateLink, severity: 'warning' },
  { rule: footnote, severity: 'error' },
  { rule: relatedExists, severity: 'error', fixes: true },
  { rule: relatedSymmetry, severity: 'warning' },
  { rule: orphanQuestion, severity: 'error' },
  { rule: deadEndQuestion, severity: 'error' },
  { rule: referenceExists, severity: 'error' },
  { rule: referenceUnused, severity: 'error' },
  { rule: duplicateReference, severity: 'error' },
  { rule: referenceYear, severity: 'error' },
  { rule: referenceTitle, severity: 'error' },
  { rule: referenceAuthors, severity: 'error' },
  { rule: referenceAddress, severity: 'error' },
  { rule: referenceKey, severity: 'warning' },
  { rule: primarySource, severity: 'error' },
  { rule: datePlausible, severity: 'error' },
  { rule: topicMap, severity: 'error' },
  { rule: ledgerRow, severity: 'error' },
  { rule: termValid, severity: 'error' },
  { rule: termMeaning, severity: 'warning' },
  { rule: formulaParses, severity: 'error' },
  { rule: formulaDelimiter, severity: 'error', fixes: true },
  { rule: formulaPrice, severity: 'error' },
  { rule: formulaTableBar, severity: 'error', fixes: true },
  { rule: formulaOutside, severity: 'error' },
  { rule: formulaEmpty, severity: 'error' },
  { rule: formulaMacro, severity: 'error' },
  { rule: formulaForbidden, severity: 'error' },
  { rule: formulaHan, severity: 'error', fixes: true },
  { rule: formulaOperator, severity: 'error', fixes: true },
  { rule: formulaLineBreak, severity: 'error' },
  { rule: formulaWidth, severity: 'error' },
  { rule: calcFormula, severity: 'error' },
  { rule: symbolExplained, severity: 'warning' },
  { rule: symbolSpelling, severity: 'warning' },
  { rule: calcSyntax, severity: 'error' },
  { rule: calcUnit, severity: 'error' },
  { rule: calcResult, severity: 'error' },
  { rule: calcPrecision, severity: 'warning' },
  { rule: calcUnused, severity: 'warning' },
  { rule: numberProse, severity: 'warning' },
  { rule: numberGrouping, severity: 'warning' },
  { rule: directive, severity: 'error' },
  { rule: figureSource, severity: 'error', fixes: true },
  { rule: figureInteractive, severity: 'error' },
  { rule: figureValid, severity: 'error' },
  { rule: fieldInline, severity: 'error' },
  { rule: residue, severity: 'error' },
  { rule: unclosedFence, severity: 'error' },
  { rule: indentedCode, severity: 'error' },
  { rule: tableCells, severity: 'error' },
  { rule: rawHtml, severity: 'error' },
  { rule: unclosedQuote, severity: 'error' },
  { rule: invisibleCharacter, severity: 'error', fixes: true },
  { rule: sectionEmpty, severity: 'error' },
  { rule: duplicateHeading, severity: 'error' },
  { rule: headingOrder, severity: 'error' },
  { rule: textSpacing, severity: 'warning', fixes: true },
  { rule: textPunctuation, severity: 'warning', fixes: true },
  { rule: lineEndSpace, severity: 'warning', fixes: true },
  { rule: repeatedWord, severity: 'warning', fixes: true },
  { rule: termSpelling, severity: 'warning', fixes: true },
  { rule: nearDuplicate, severity: 'warning' },
  { rule: bannedWording, severity: 'warning' },
  { rule: titleForm, severity: 'warning' },
  { rule: keyPointLength, severity: 'warning' },
  { rule: summaryLength, severity: 'warning' },
];
