import type { Rule } from '../../rule.ts';
import { bannedWording } from './banned-wording.ts';
import { directive } from './directive.ts';
import { duplicateHeading } from './duplicate-heading.ts';
import { fieldInline } from './field-inline.ts';
import { headingOrder } from './heading-order.ts';
import { indentedCode } from './indented-code.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { keyPointLength } from './key-point-length.ts';
import { lineEndSpace } from './line-end-space.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { rawHtml } from './raw-html.ts';
import { repeatedWord } from './repeated-word.ts';
import { residue } from './residue.ts';
import { sectionEmpty } from './section-empty.ts';
import { sectionOrder } from './section-order.ts';
import { summaryLength } from './summary-length.ts';
import { tableCells } from './table-cells.ts';
import { termSpelling } from './term-spelling.ts';
import { textPunctuation } from './text-punctuation.ts';
import { textSpacing } from './text-spacing.ts';
import { titleForm } from './title-form.ts';
import { unclosedFence } from './unclosed-fence.ts';
import { unclosedQuote } from './unclosed-quote.ts';

/** The rules of words, markup and the order of a page. */
export const textRules: readonly Rule[] = [
  sectionOrder,
  directive,
  fieldInline,
  residue,
  unclosedFence,
  indentedCode,
  tableCells,
  rawHtml,
  unclosedQuote,
  invisibleCharacter,
  sectionEmpty,
  duplicateHeading,
  headingOrder,
  textSpacing,
  textPunctuation,
  lineEndSpace,
  repeatedWord,
  termSpelling,
  nearDuplicate,
  bannedWording,
  titleForm,
  keyPointLength,
  summaryLength,
];
