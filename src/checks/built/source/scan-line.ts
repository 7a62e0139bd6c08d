/** What a text says that a page must show. */
export interface Mentions {
  /** TeX of each formula, as often as it stands there. */
  formulas: string[];
  /** Address of each link as its author wrote it. */
  links: string[];
  /** Slug of each question that a guide shows as a card. */
  cards: string[];
  /** File name of each figure. */
  figures: string[];
  /** Lines of calculation. */
  calcLines: number;
}

export const noMentions = (): Mentions => ({ formulas: [], links: [], cards: [], figures: [], calcLines: 0 });

const figure = /^::figure\[.*\]\{.*?\bsrc="([^"]*)"/;
const angle = /^<((?:https?:\/\/|mailto:)[^\s<>]+)>/;
const card = /^<QuestionCard\s[^>]*?\bslug="([^"]*)"/;

/**
 * Reads the formulas, links and figures of a line of Markdown, from its characters alone: the check of the built site
 * must not share what the pipeline that built it takes them for.
 */
export function scanLine(line: string, found: Mentions): void {
  const inTable = line.trimStart().startsWith('|');
  const [, source] = figure.exec(line) ?? [];
  if (source !== undefined) found.figures.push(source);
  let at = 0;
  while (at < line.length) {
    const rest = line.slice(at);
    if (rest.startsWith('\\')) at += 2;
    else if (rest.startsWith('`')) at += delimited(rest, '`').length;
    else if (rest.startsWith('$')) {
      const { length, inner } = delimited(rest, '$');
      // In a table an author has to write the bar of a formula with a backslash, which is no part of it.
      if (inner !== undefined) found.formulas.push(inTable ? inner.replaceAll('\\|', '|') : inner);
      at += length;
    } else if (rest.startsWith('](')) {
      const { length, address } = destination(rest.slice(2));
      if (address !== undefined) found.links.push(address);
      at += 2 + length;
    } else if (rest.startsWith('<')) {
      const [, address] = angle.exec(rest) ?? [];
      if (address !== undefined) found.links.push(address);
      const [, slug] = card.exec(rest) ?? [];
      if (slug !== undefined) found.cards.push(slug);
      at += 1;
    } else at += 1;
  }
}

/** What stands between a run of marks and the next run of as many; without one the marks are characters. */
function delimited(text: string, mark: '`' | '$'): { length: number; inner?: string } {
  const runs = [...text.matchAll(mark === '`' ? /`+/g : /\$+/g)];
  const [opening, ...others] = runs.map((run) => ({ marks: run[0].length, at: run.index }));
  const length = opening?.marks ?? 1;
  const closing = others.find(({ marks }) => marks === length);
  if (!closing) return { length };
  return { length: closing.at + length, inner: text.slice(length, closing.at) };
}

/** The address behind `](`, which may hold pairs of brackets and be followed by a title. */
function destination(text: string): { length: number; address?: string } {
  let depth = 1;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth > 0) continue;
    const [address = ''] = text.slice(0, at).trim().split(/\s/);
    return { length: at + 1, address: address.replace(/^<(.*)>$/, '$1') };
  }
  return { length: 0 };
}
