/** What a page asks of its reader. */
export interface ReadingLoad {
  /** Prose; formulas and code may stand in it, since their TeX and keywords are not Han. */
  text: string;
  /** Formulas in the line. */
  inlineFormulas: number;
  /** Formulas of their own, and lines of a derivation. */
  displayFormulas: number;
  figures: number;
}

/** Unhurried silent reading of technical Chinese; a convention of this site, not a measurement. */
const hanPerMinute = 300;
const secondsEach = { inlineFormula: 2, displayFormula: 12, figure: 20 };
const han = /\p{Script=Han}/gu;

/** How long a first, attentive reading takes, in whole minutes; at least one. */
export function readingMinutes({ text, inlineFormulas, displayFormulas, figures }: ReadingLoad): number {
  const seconds =
    ((text.match(han)?.length ?? 0) / hanPerMinute) * 60 +
    inlineFormulas * secondsEach.inlineFormula +
    displayFormulas * secondsEach.displayFormula +
    figures * secondsEach.figure;
  return Math.max(1, Math.round(seconds / 60));
}
