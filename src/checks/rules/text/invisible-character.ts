import type { Problem } from '../../finding.ts';
import { problem, type CheckedPage, type PageRule } from '../../rule.ts';
import { unseenEntities } from '../../words/entities.ts';
import { inset } from '../../words/passage.ts';
import { passagesOf } from '../../words/passages.ts';

/** Characters that an author does not see, or takes for others, with what should stand there. */
const kinds: readonly { name: string; characters: string; right?: (characters: string) => string }[] = [
  { name: '零宽字符', characters: '\\u200B-\\u200D\\u2060-\\u2064\\uFEFF\\u180E', right: () => '' },
  {
    name: '文字方向控制符',
    characters: '\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069',
    right: () => '',
  },
  { name: '软连字符', characters: '\\u00AD', right: () => '' },
  { name: '特殊空格', characters: '\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000', right: () => ' ' },
  { name: '行分隔符', characters: '\\u2028\\u2029\\u0085\\u000B\\u000C' },
  {
    name: '控制字符',
    characters: '\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F',
    right: () => '',
  },
  { name: '私用区字符', characters: '\\uE000-\\uF8FF\\u{F0000}-\\u{10FFFF}' },
  { name: '残缺的字符', characters: '\\uD800-\\uDFFF' },
  { name: '占位符', characters: '\\uFFFC' },
  { name: '全角字母数字', characters: '\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A', right: plain },
  // What is copied from a PDF: radicals, compatibility forms and ligatures that only look like the characters meant.
  { name: '形似字', characters: '\\u2E80-\\u2FDF\\uF900-\\uFAFF\\uFB00-\\uFB06', right: plain },
];

const any = new RegExp(`[${kinds.map(({ characters }) => characters).join('')}]`, 'u');
const runs = kinds.map(({ name, characters, right }) => ({
  name,
  right,
  pattern: new RegExp(`[${characters}]+`, 'gu'),
}));

/** UTF-8 that was read as Windows-1252, and what an editor fills broken text with. */
const high = '[\u0080-\u00BFŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]';
/** Behind a letter with an accent these end a quotation: “café”——. */
const marks = '[–—‘’“”…]';
const garbled = new RegExp(
  `锟斤拷|[烫屯]{3,}|[ÂÃ][\u0080-\u00BF]|â€${high}?|ï¼${high}|[äåæçèé](?!${marks}{2})${high}{2}`,
  'g',
);

/** Nothing in a file that can't be seen or that looks like something else. */
export const invisibleCharacter: PageRule = {
  id: 'invisible-character',
  group: 'text',
  scope: 'page',
  about: '没有零宽字符、特殊空格、全角字母数字、私用区字符和乱码',
  remedy: '删去，或换成普通字符',
  *run(page) {
    const { path, source } = page;
    const { text } = source;
    for (const { name, right, pattern } of any.test(text) ? runs : []) {
      for (const { index: start, 0: characters } of text.matchAll(pattern)) {
        if (isOfUse(text, start, characters)) continue;
        const end = start + characters.length;
        const better = right?.(characters);
        const shown = better?.trim() ? `（应为 ${better}）` : '';
        yield problem(path, source.spanAt(start, end), `${name} ${codesOf(characters)}${shown}`, {
          edits: better === undefined ? [] : [{ start, end, text: better }],
        });
      }
    }
    for (const { index, 0: found } of text.matchAll(garbled)) {
      yield problem(path, source.spanAt(index, index + found.length), `乱码“${found}”`, {
        remedy: '用正确的编码重新录入这几个字',
      });
    }
    yield* escaped(page);
  },
};

/** Those that a file holds as escapes of YAML, or as references to characters. */
function* escaped(page: CheckedPage): Generator<Problem> {
  const { text } = page.source;
  for (const passage of passagesOf(page)) {
    const words = passage.text.replaceAll(inset, ' ');
    for (const { name, pattern } of any.test(words) ? runs : []) {
      for (const { index, 0: characters } of words.matchAll(pattern)) {
        const start = passage.offset(index) ?? 0;
        const asIs = text.startsWith(characters, start) || isOfUse(words, index, characters);
        if (asIs || isNamed(text, start)) continue;
        const span = passage.span(index, index + characters.length);
        yield problem(page.path, span, `${name} ${codesOf(characters)}`);
      }
    }
  }
}

/** Whether a reference by name stands there, which is markup that stays visible. */
const isNamed = (text: string, start: number): boolean =>
  text.slice(start, start + 12).search(unseenEntities) === 0;

/** A byte order mark is the business of `encoding`; a joiner between pictographs makes one of them. */
function isOfUse(text: string, start: number, characters: string): boolean {
  if (start === 0 && characters === '\uFEFF') return true;
  return (
    characters === '\u200D' &&
    /\p{Extended_Pictographic}\uFE0F?$/u.test(text.slice(Math.max(0, start - 3), start))
  );
}

function codesOf(characters: string): string {
  const codes = [...characters.slice(0, 6)].map((one) =>
    (one.codePointAt(0) ?? 0).toString(16).toUpperCase(),
  );
  return codes.map((code) => `U+${code.padStart(4, '0')}`).join(' ');
}

function plain(characters: string): string {
  return characters.normalize('NFKC');
}
