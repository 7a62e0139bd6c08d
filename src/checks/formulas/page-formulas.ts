import type { AnalysedText } from '../../source/loaded-file.ts';
import type { CheckedPage } from '../rule.ts';
import { fenceFault } from './dollars/display.ts';
import type { DollarFault } from './dollars/fault.ts';
import { inlineFaults } from './dollars/inline.ts';
import { barFaults } from './dollars/table.ts';
import type { Formula } from './formula.ts';

export interface PageFormulas {
  /** Those that are meant as formulas, in the order of their texts: what a misplaced dollar made is left out. */
  formulas: readonly Formula[];
  /** What is wrong with the dollars of the page. */
  dollars: readonly DollarFault[];
  /** Where a fence turns prose and formulas round for the rest of a text; offsets in that text. */
  swallowed: ReadonlyMap<AnalysedText, number>;
}

const known = new WeakMap<CheckedPage, PageFormulas>();

/** The formulas of a page, read once for all rules. */
export function pageFormulas(page: CheckedPage): PageFormulas {
  const found = known.get(page) ?? read(page);
  known.set(page, found);
  return found;
}

function read(page: CheckedPage): PageFormulas {
  const formulas: Formula[] = [];
  const dollars: DollarFault[] = [];
  const swallowed = new Map<AnalysedText, number>();
  for (const text of page.texts) {
    let end = Infinity;
    let endLine = Infinity;
    for (const { tex, display, at } of text.facts.formulas) {
      if (!display || at.start >= end) continue;
      const found = fenceFault(page, text, { tex, display, at });
      if (found) dollars.push(found.fault);
      if (found?.swallows) [end, endLine] = [at.start, at.line];
      if (!found) formulas.push({ tex, display, at, text, carrier: 'prose' });
    }
    if (end < Infinity) swallowed.set(text, end);
    const bars = barFaults(page, text).filter(({ at }) => at.line < endLine);
    const cut = new Set(bars.map(({ at }) => at.line));
    dollars.push(...bars);
    for (const block of text.blocks) {
      if (block.at.start >= end || cut.has(block.at.line)) continue;
      const inline = inlineFaults(text, block);
      dollars.push(...inline.faults);
      for (const { value, at } of inline.formulas) {
        formulas.push({ tex: value, display: false, at, text, carrier: block.carrier });
      }
    }
  }
  return { formulas, dollars, swallowed };
}
