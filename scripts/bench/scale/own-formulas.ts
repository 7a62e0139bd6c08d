/** A code block, display mathematics, or a formula in a line. */
const pieces = /^```[\s\S]*?^```|`[^`\n]+`|^\$\$\n[\s\S]*?^\$\$|\$[^$\n]+\$/gm;

/**
 * Gives each formula of a page something of its own that takes no place, so that no two copies of a page share one.
 * @param copy number of the copy, from 1
 */
export function ownFormulas(text: string, copy: number): string {
  const mark = `\\rule{0pt}{${copy / 1000}pt}`;
  return text.replace(pieces, (piece) => {
    if (piece.startsWith('`')) return piece;
    return piece.startsWith('$$') ? piece.replace(/^\$\$\n/, `$$$$\n${mark}`) : `$${mark}${piece.slice(1)}`;
  });
}
