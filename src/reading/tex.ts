/** A formula as LaTeX that can be pasted into a paper or a Markdown file. */
export function asLatex(tex: string, display: boolean): string {
  const source = tex.trim();
  return display ? `\n$$\n${source}\n$$\n` : `$${source}$`;
}
