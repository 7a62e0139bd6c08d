const maxLength = 200;

const spelled: [RegExp, string][] = [
  [/√/g, '根号'],
  [/α/g, 'alpha'],
  [/β/g, 'beta'],
  [/θ/g, 'theta'],
  [/λ/g, 'lambda'],
  [/×/g, 'x'],
];

/**
 * Brings a text and a query to one form: full width to half, capitals to small, symbols to words, and formula
 * markup taken out (`d_k` → `dk`, `12ld^2` → `12ld2`). A query is cut to a length that nobody types.
 */
export function normalise(text: string, limit = maxLength): string {
  let result = text.slice(0, limit).toWellFormed().normalize('NFKC').toLowerCase();
  for (const [symbol, word] of spelled) result = result.replace(symbol, word);
  return result
    .replace(/[\p{Cf}\p{M}]/gu, '')
    .replace(/[_^{}\\$]/g, '')
    .replace(/[^\p{L}\p{N}.+-]+/gu, ' ')
    .trim();
}
