import katex, { ParseError } from 'katex';
import { katexOptions } from '../../markdown/macros.ts';
import { memoised } from './memo.ts';

/** A node of KaTeX's parse tree, as far as it is read here. */
export interface TexNode {
  type: string;
  text?: string;
  family?: string;
  mclass?: string;
  font?: string;
  [part: string]: unknown;
}

/** Why KaTeX does not take a formula. */
export interface TexFailure {
  message: string;
  /** Span in the TeX of what it stumbled over; missing where KaTeX names none. */
  from?: number;
  to?: number;
}

export interface ParsedTex {
  tree: readonly TexNode[];
  failure?: TexFailure;
}

/** A box of KaTeX's layout, sizes in em. */
export interface TexBox {
  classes?: readonly string[];
  children?: readonly TexBox[];
  /** What a glyph is, on boxes of text only. */
  text?: string;
  width?: number;
  italic?: number;
  style?: Readonly<Record<string, string>>;
  minWidth?: number;
}

interface Internals {
  __parse: (tex: string, options: object) => readonly TexNode[];
  __renderToHTMLTree: (tex: string, options: object) => TexBox;
}

const { __parse: parse, __renderToHTMLTree: layOut } = katex as unknown as Internals;

/** What the parser lets through and the builders refuse: these formulas are built as well. */
const builderMayRefuse =
  /\\(?:text(?:bf|it|tt|sf|up|md|rm|normal)|emph|over|choose|atop|above|brace|brack|sqrt)(?![A-Za-z])/;

const parsers = {
  inline: memoised((tex) => freshlyParsed(tex, false)),
  display: memoised((tex) => freshlyParsed(tex, true)),
};

/**
 * Parses a formula with the options it is rendered with. The parser finds all that rendering would complain about
 * except for leftovers that only the builders refuse, and is four times as fast.
 */
export const parseTex = (tex: string, display: boolean): ParsedTex =>
  parsers[display ? 'display' : 'inline'](tex);

function freshlyParsed(tex: string, display: boolean): ParsedTex {
  try {
    const tree = parse(tex, { ...katexOptions(), displayMode: display });
    if (builderMayRefuse.test(tex)) katex.renderToString(tex, { ...katexOptions(), displayMode: display });
    return { tree };
  } catch (error) {
    return { tree: [], failure: failureOf(error, tex) };
  }
}

function failureOf(error: unknown, tex: string): TexFailure {
  if (!(error instanceof ParseError)) return { message: (error as Error).message };
  const message = error.rawMessage.replace(
    /^LaTeX-incompatible input and strict mode is set to 'error': /,
    '',
  );
  const position = error.position as number | undefined;
  if (position === undefined) return { message };
  // What fails inside a macro is placed in the macro's own text: the excerpt in the message tells.
  const excerpt = [...error.message.matchAll(/([^])\u0332/g)].map(([, character]) => character).join('');
  const written = tex.slice(position, position + error.length);
  // A command takes the spaces behind it along.
  return written === excerpt
    ? { message, from: position, to: position + written.trimEnd().length }
    : { message };
}

/** The layout of a formula that parses. */
export function layoutOf(tex: string, display: boolean): TexBox {
  return layOut(tex, { ...katexOptions(), displayMode: display });
}

/** The layout of one character that stands upright, whatever it is. */
export function layoutOfCharacter(character: string): TexBox {
  const tex = /[$%&#_{}]/.test(character) ? `\\${character}` : character;
  return layOut(/^[\w-]$/.test(tex) ? `\\text{${tex}}` : /[\\^~]/.test(tex) ? '=' : tex, {
    strict: 'ignore',
  });
}

/** Whether a command means something to KaTeX or is one of the project's macros. */
export function isCommand(name: string): boolean {
  return expander().isDefined(name);
}

interface Expander {
  isDefined(name: string): boolean;
}

let kept: Expander | undefined;

/** KaTeX hands its macro expander, which knows every name, to macros that are functions. */
function expander(): Expander {
  if (kept) return kept;
  const keep = (given: object): string => {
    kept = given as Expander;
    return '';
  };
  parse('\\keepexpander', {
    ...katexOptions(),
    macros: { ...katexOptions().macros, '\\keepexpander': keep },
  });
  if (!kept) throw new Error('KaTeX did not run a macro function');
  return kept;
}
