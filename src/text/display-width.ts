/** Signs that take two columns of a terminal: Unicode's East Asian Width “W” and “F”, and emoji. */
const wide =
  /^(?:[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{16fe0}-\u{1b2fb}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]|\p{Emoji}\ufe0f)/u;
/** Signs that take none by themselves. */
const joined = /^[\p{Mn}\p{Me}\u200d\ufe0e\ufe0f]+$/u;
/** Signs that a terminal obeys, or that nobody sees: controls, direction marks, blanks without width, lone surrogates. */
const unseen = /^[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\u115f\u1160\u3164\uffa0]/u;

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What a terminal shows of a character as readers see them, accents and joined emoji in one. */
export interface Cell {
  /** Offset in the text, in UTF-16 units. */
  start: number;
  end: number;
  shown: string;
  /** Columns of the terminal. */
  width: number;
}

/**
 * A line as the cells of a terminal. Nothing in it can steer the terminal: what is no visible sign is named, as
 * `<U+200B>`; a tab is shown as two columns.
 */
export function cellsOf(line: string): Cell[] {
  return [...segmenter.segment(line)].map(({ segment, index }) => {
    const shown = visible(segment);
    const width = shown === segment ? widthOf(segment) : shown.length;
    return { start: index, end: index + segment.length, shown, width };
  });
}

/** A text in which nothing steers a terminal, on one line. */
export function printable(text: string): string {
  return cellsOf(text.replace(/\s*\n\s*/g, ' '))
    .map(({ shown }) => shown)
    .join('');
}

function visible(grapheme: string): string {
  if (grapheme === '\t') return '  ';
  const named = [...grapheme].map((character) =>
    unseen.test(character) && character !== '\u200d' ? nameOf(character) : character,
  );
  return grapheme === '\u200d' ? nameOf(grapheme) : named.join('');
}

function nameOf(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}

function widthOf(grapheme: string): number {
  if (joined.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}
