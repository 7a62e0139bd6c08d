/** What the author wrote of a formula that KaTeX set. */
export function texOf(formula: Element): string {
  return formula.querySelector('annotation')?.textContent.trim() ?? '';
}

/** Whether a formula stands on a line of its own. */
export function isDisplay(formula: Element): boolean {
  return formula.closest('.katex-display') !== null;
}
