import { layoutOfCharacter, type TexBox } from './katex.ts';

/** Font sizes of KaTeX's classes `size1` … `size11`, in em. */
const sizes = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.44, 1.728, 2.074, 2.488];
/** Classes of boxes that take no room in their line. */
const weightless = new Set(['strut', 'pstrut', 'rlap', 'llap', 'clap', 'thinbox', 'vlist-s']);

/** The width in em that a browser gives a box of KaTeX's layout. */
export function widthOf({
  classes = [],
  style,
  children = [],
  text,
  width,
  italic,
  minWidth,
}: TexBox): number {
  let scale = 1;
  let own = 0;
  let stacked = false;
  for (const name of classes) {
    if (weightless.has(name)) return 0;
    // What stands over each other is as wide as the widest of it.
    if (name === 'vlist' || name === 'vlist-t') stacked = true;
    else if (name === 'sizing' || name === 'fontsize-ensurer') scale = scaleOf(classes);
    // These two get their width from the style sheet.
    else if (name === 'nulldelimiter') own += 0.12;
    else if (name === 'x-arrow-pad') own += 0.8;
  }
  const around = style ? ems(style['marginLeft']) + ems(style['marginRight']) + ems(style['paddingLeft']) : 0;
  if (text !== undefined) return scale * (glyphsWidth(text, width) + Math.max(0, italic ?? 0) + around);
  let inner = 0;
  for (const child of children) inner = stacked ? Math.max(inner, widthOf(child)) : inner + widthOf(child);
  if (style) own += ems(style['width']) + ems(style['borderRightWidth']);
  return scale * (Math.max(inner + own, ems(style?.['minWidth']), minWidth ?? 0) + around);
}

function scaleOf(classes: readonly string[]): number {
  let scale = 1;
  for (const name of classes) {
    if (name.startsWith('size')) scale *= sizes[Number(name.slice(4)) - 1] ?? 1;
    else if (name.startsWith('reset-size')) scale /= sizes[Number(name.slice(10)) - 1] ?? 1;
  }
  return scale;
}

function ems(length: string | undefined): number {
  return length?.endsWith('em') ? Number.parseFloat(length) : 0;
}

/**
 * KaTeX joins neighbouring glyphs of one font into one box and leaves it the width of the first, so theirs are asked for
 * one by one.
 */
function glyphsWidth(text: string, width = 0): number {
  if (text.length === 1 && text < '\u2e80') return width;
  let sum = 0;
  for (const character of text) sum += upright(character);
  return sum;
}

const uprights = new Map<string, number>();

/** The width of a character of `\text{…}`. Han is not in KaTeX's fonts; the reader's own font makes it square. */
function upright(character: string): number {
  if (character >= '\u2e80') return 1;
  const known = uprights.get(character);
  if (known !== undefined) return known;
  const width = glyphIn(layoutOfCharacter(character))?.width ?? 0.5;
  uprights.set(character, width);
  return width;
}

function glyphIn(box: TexBox): TexBox | undefined {
  if (box.text !== undefined) return box;
  for (const child of box.children ?? []) {
    const found = glyphIn(child);
    if (found) return found;
  }
  return undefined;
}
