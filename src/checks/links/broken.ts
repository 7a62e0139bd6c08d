/** A link that Markdown does not read as one. */
export interface BrokenLink {
  from: number;
  to: number;
  message: string;
  /** Changes that make a link of it; none where it is not sure what was meant. */
  changes: { start: number; end: number; text: string }[];
}

// What an address within brackets begins with.
const address = String.raw`(?:https?:\/\/|www\.|\.{1,2}\/|\/(?:q|guides)\/|#[\p{L}\p{N}]|ref:|[\w-]+\.mdx?\b)`;
// Words in brackets of either width, with an address in brackets of either width behind them.
const spaced = new RegExp(
  String.raw`([[［【])([^[\]［］【】\n]{1,120})([\]］】])([ \t\u3000]*)([(（])[ \t]*(?=${address})([^\s()（）]{1,400})([)）]?)`,
  'gu',
);
const swapped = new RegExp(String.raw`[(（][^()（）\n]{1,120}[)）]\[(?:${address})[^\]\s]{0,400}\]`, 'gu');
const wiki = /\[\[[a-z][a-z\d]*(?:-[a-z\d]+)+(?:\|[^[\]\n]{0,120})?\]\]/g;

/** Finds what was meant as a link in a text from which Markdown has taken the real ones. */
export function brokenLinks(text: string): BrokenLink[] {
  if (!/[[［【]/.test(text) && !text.includes('](')) return [];
  const found: BrokenLink[] = [];
  for (const match of text.matchAll(spaced)) found.push(bracketed(match));
  for (const match of text.matchAll(swapped)) {
    found.push(at(match, `方括号和圆括号写反了：“${match[0]}”写成 [文字](网址)`));
  }
  for (const match of text.matchAll(wiki)) found.push(at(match, `“${match[0]}”不是 Markdown 链接`));
  const reported = new Set(
    found.flatMap(({ from, to }) =>
      [...text.slice(from, to).matchAll(/\]\(/g)].map(({ index }) => from + index),
    ),
  );
  for (const match of text.matchAll(/\]\(/g)) {
    if (!reported.has(match.index)) found.push(at(match, '“](”留在文字里：链接没有闭合，或网址里有空格'));
  }
  return found;
}

function at(match: RegExpExecArray, message: string): BrokenLink {
  return { from: match.index, to: match.index + match[0].length, message, changes: [] };
}

function bracketed(match: RegExpExecArray): BrokenLink {
  const [whole, open = '', words = '', close = '', gap = '', opening = '', , closing = ''] = match;
  const start = match.index;
  const closeAt = start + 1 + words.length;
  const openingAt = closeAt + 1 + gap.length;
  const last = start + whole.length - 1;
  const joint = `${close}${gap}${opening}`;
  const changes = [
    ...(open === '[' ? [] : [{ start, end: start + 1, text: '[' }]),
    ...(joint === '](' ? [] : [{ start: closeAt, end: openingAt + 1, text: '](' }]),
    ...(closing === '）' ? [{ start: last, end: last + 1, text: ')' }] : []),
  ];
  const why = gap
    ? '方括号和圆括号之间有空格'
    : changes.length > 0
      ? '链接的括号是全角的'
      : '链接没有读成链接';
  const message = closing ? `${why}：“${whole}”` : `链接没有闭合：“${whole}”`;
  return { from: start, to: start + whole.length, message, changes: closing ? changes : [] };
}
