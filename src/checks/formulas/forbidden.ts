import { tokensOf, type TexToken } from './tokens.ts';

const numbering = '页面上的公式没有编号：用文字指“上式”，或写出公式本身';
const definitions = '全站通用的命令加在 src/markdown/macros.ts，公式里直接写出来';
const links = '链接、图片和样式写在公式外面的 Markdown 里';
const output = '去掉：它只往终端打印';

/** Commands that a formula may not use, each with what to do instead. */
const remedies = new Map<string, string>([
  ...['\\label', '\\tag', '\\ref', '\\eqref', '\\nonumber', '\\notag'].map((name): [string, string] => [
    name,
    numbering,
  ]),
  ...[
    ...[
      '\\newcommand',
      '\\renewcommand',
      '\\providecommand',
      '\\DeclareMathOperator',
      '\\def',
      '\\gdef',
      '\\edef',
    ],
    ...[
      '\\xdef',
      '\\let',
      '\\futurelet',
      '\\global',
      '\\long',
      '\\newenvironment',
      '\\require',
      '\\usepackage',
    ],
  ].map((name): [string, string] => [name, definitions]),
  ...[
    ...['\\href', '\\url', '\\includegraphics', '\\htmlClass', '\\htmlId', '\\htmlStyle', '\\htmlData'],
    ...['\\style', '\\class', '\\cssId'],
  ].map((name): [string, string] => [name, links]),
  ...['\\show', '\\message', '\\errmessage'].map((name): [string, string] => [name, output]),
]);
const any = new RegExp(`(?:${[...remedies.keys()].map((name) => `\\${name}`).join('|')})(?![A-Za-z])`);

export function forbiddenCommands(tex: string): (TexToken & { remedy: string })[] {
  if (!any.test(tex)) return [];
  return tokensOf(tex).flatMap((token) => {
    const remedy = remedies.get(token.text);
    return remedy === undefined ? [] : [{ ...token, remedy }];
  });
}

export const isForbidden = (name: string): boolean => remedies.has(name);
