import { isAlias, isNode, isScalar, visit, type Document, type ErrorCode, type YAMLMap } from 'yaml';
import { unclosedIn } from './unclosed-yaml.ts';

/** What is wrong with a YAML text, with offsets in it. */
export interface YamlProblem {
  start: number;
  end: number;
  message: string;
}

/** After so many, the rest comes from the first. */
const most = 20;

const messages: Readonly<Partial<Record<ErrorCode, string>>> = {
  ALIAS_PROPS: '别名（*）不能再加锚点或标签',
  BAD_ALIAS: '别名（*）或锚点（&）的名字不对；文字以 * 或 & 开头时加引号',
  BAD_DQ_ESCAPE: '双引号里有不认识的转义：反斜杠写成 \\\\，或改用单引号',
  BAD_INDENT: '缩进或括号不对：检查这一行的缩进，和前面没有闭合的 [ 或 {',
  BAD_SCALAR_START: '文字不能以这个字符开头（@、` 等）：加引号',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个冒号：含“: ”的文字要加引号',
  BLOCK_IN_FLOW: '[ ] 或 { } 里不能用缩进的写法',
  DUPLICATE_KEY: '同一个键写了两次',
  KEY_OVER_1024_CHARS: '键太长：多半是少了冒号或引号',
  MISSING_CHAR: '少了冒号、逗号、引号或括号',
  MULTILINE_IMPLICIT_KEY: '键要写在一行里：多半是少了冒号，或引号没有闭合',
  MULTIPLE_ANCHORS: '一个值只能有一个锚点（&）',
  MULTIPLE_DOCS: '多了一行 ---：文件里只有一份 YAML',
  MULTIPLE_TAGS: '一个值只能有一个标签（!）',
  NON_STRING_KEY: '键要写成文字',
  RESOURCE_EXHAUSTION: '嵌套太深',
  TAB_AS_INDENT: '缩进用了制表符：改成空格',
  TAG_RESOLVE_FAILED: '不认识的标签（!）：文字以 ! 开头时加引号',
  UNEXPECTED_TOKEN: '这里不该有这个符号：检查引号和括号',
};

/**
 * Syntax errors, doubtful tags, keys written twice and aliases, each at its place.
 * @param text what the document was parsed from
 */
export function yamlProblems(document: Document, text: string): YamlProblem[] {
  const syntax = [...document.errors, ...document.warnings].map(({ code, pos, message }) => ({
    start: pos[0],
    end: pos[1],
    message: messages[code] ?? message,
  }));
  // A tree that broke off for its depth is too deep to be walked as well.
  if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) return syntax.slice(0, most);
  const unclosed = document.errors.length > 0 ? unclosedIn(document, text) : [];
  const others = syntax.filter(({ start }) => !unclosed.some(({ until }) => until === start));
  return [...others, ...unclosed, ...nodeProblems(document)]
    .sort((one, other) => one.start - other.start)
    .slice(0, most);
}

function nodeProblems(document: Document): YamlProblem[] {
  const found: YamlProblem[] = [];
  const add = (node: unknown, message: string): void => {
    const [start, end] = (isNode(node) ? node.range : undefined) ?? [0, 1];
    found.push({ start, end, message });
  };
  visit(document, {
    Alias: (_, alias) => {
      add(alias, `不用别名 *${alias.source.slice(0, 40)}：写出内容；文字以 * 开头时加引号`);
    },
    Map: (_, map) => {
      keyProblems(map, add);
    },
  });
  return found;
}

/** The library's own check of unique keys compares every key with every other. */
function keyProblems(map: YAMLMap, add: (node: unknown, message: string) => void): void {
  const seen = new Set<string>();
  for (const { key } of map.items) {
    if (!isScalar(key)) {
      if (!isAlias(key)) add(isNode(key) ? key : map, '键要写成文字');
      continue;
    }
    const name = String(key.value);
    if (seen.has(name)) add(key, `${messages.DUPLICATE_KEY}：${name.slice(0, 40)}`);
    if (name === '__proto__') add(key, '不能用 __proto__ 作键');
    seen.add(name);
  }
}
