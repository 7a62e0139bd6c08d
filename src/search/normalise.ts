const maxLength = 200;

const spelled: Readonly<Record<string, string>> = {
  '√': '根号',
  α: 'alpha',
  β: 'beta',
  θ: 'theta',
  λ: 'lambda',
  '×': ' ',
};
const spelledSymbols = /[√αβθλ×]/g;
const invisible = /[\p{Cf}\p{M}]/gu;
const formulaMarkup = /[_^{}\\$]/g;
const separators = /[^\p{L}\p{N}.+-]+/gu;

/**
 * Brings a text and a query to one form: full width to half, capitals to small, symbols to words, and formula
 * markup taken out (`d_k` → `dk`, `12ld^2` → `12ld2`). A query is cut to a length that nobody types.
 */
export function normalise(text: string, limit = maxLength): string {
  // Cut again at the end: one character may stand for eighteen.
  return fold(text.slice(0, limit)).trim().slice(0, limit).toWellFormed();
}

/** The same for a stretch of any length, with the spaces at its ends kept. */
export function fold(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .replace(spelledSymbols, (symbol) => spelled[symbol] ?? symbol)
    .replace(invisible, '')
    .replace(formulaMarkup, '')
    .replace(separators, ' ');
}
