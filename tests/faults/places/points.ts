/** What no words are put into: formulas, code, links, marks of notes, addresses, quotations. */
const closed = /\$[^$]*\$|`[^`]*`|!?\[[^\]]*\]\([^)]*\)|\[[^\]]*\]|<[^>]*>|“[^”]*”|\\./g;

/** Tells of an offset whether it lies within something closed. */
function shutIn(text: string): (at: number) => boolean {
  const shut = [...text.matchAll(closed)].map(({ 0: part, index }) => [index, index + part.length] as const);
  return (at) => shut.some(([start, end]) => start < at && at < end);
}

/**
 * Offsets at which a clause can be put into a line: between two Han characters, or behind a comma or a full stop.
 * @param from offset of the first character of the line's words
 * @param to offset behind the last
 */
export function points(line: string, from = 0, to = line.length): number[] {
  const words = line.slice(from, to);
  const isShut = shutIn(words);
  return [...words.matchAll(/(?<=[\p{Script=Han}，。；])(?=\p{Script=Han})/gu)]
    .map(({ index }) => index)
    .filter((at) => !isShut(at))
    .map((at) => from + at);
}

/** Offsets of the spaces of a text that are in no formula, code, link or quotation. */
export function spaces(text: string): number[] {
  const isShut = shutIn(text);
  return [...text.matchAll(/(?<=\S) (?=\S)/g)].map(({ index }) => index).filter((at) => !isShut(at));
}

export const inserted = (line: string, at: number, words: string): string =>
  line.slice(0, at) + words + line.slice(at);
