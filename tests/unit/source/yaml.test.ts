import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/source/yaml.ts';

const problems = (text: string) =>
  parseYaml(text).problems.map(({ span, message }) => `${span.line}:${span.column} ${message}`);

describe('parseYaml', () => {
  it.each([
    ['a key written twice', 'a: 1\nb: 2\na: 3\n', '3:1 同一个键写了两次：a'],
    ['a key written twice inside a list', '- x: {k: 1, k: 2}\n', '1:13 同一个键写了两次：k'],
    ['a tab as indentation', 'a:\n\tb: 1\n', '2:1 缩进用了制表符：改成空格'],
    ['two colons in a line', 'a: b: c\n', '1:4 一行里有两个冒号：含“: ”的文字要加引号'],
    ['a second document', 'a: 1\n---\nb: 2\n', '2:1 多了一行 ---：文件里只有一份 YAML'],
    ['a tag that means nothing here', 'a: !!js/function x\n', '1:4 不认识的标签（!）：文字以 ! 开头时加引号'],
    ['an alias', 'a: &x 1\nb: *x\n', '2:4 不用别名 *x：写出内容；文字以 * 开头时加引号'],
    ['an alias of nothing', 'a: *深\n', '1:4 不用别名 *深：写出内容；文字以 * 开头时加引号'],
    ['a key that is the prototype', '__proto__:\n  a: 1\n', '1:1 不能用 __proto__ 作键'],
    ['what stands behind a text of two lines', '** "a\n]{b="c"}\n', '2:6 这里不该有这个符号：检查引号和括号'],
    ['a list that is not closed, where it opens', 'a: [b, c\nd: [e]\n', '1:4 [ 没有闭合'],
    ['a text that is not closed, where it opens', 'a: "b\nd: "e"\n', '1:4 " 没有闭合'],
    ['a text that is not closed at all', "a: 'b\nd: e\n", "1:4 ' 没有闭合"],
    ['a key that is a list', '? [a, b]\n: c\n', '1:3 键要写成文字'],
  ])('reports %s at its place, and gives no value', (_, text, expected) => {
    expect(problems(text)).toContain(expected);
    expect(parseYaml(text).value).toBeUndefined();
  });

  it('takes brackets and quoted texts of several lines', () => {
    expect(problems('a: [b,\n  c]\nd: "e\n  f"\n')).toEqual([]);
    expect(problems('a: [b,\n  c]\nd: "e\n  f"\nd: 1\n')).toEqual(['5:1 同一个键写了两次：d']);
  });

  it('unfolds no billion laughs', () => {
    const levels = Array.from({ length: 40 }, (_, level) =>
      level === 0
        ? 'l0: &l0 lol'
        : `l${level}: &l${level} [${Array(10)
            .fill(`*l${level - 1}`)
            .join(', ')}]`,
    );
    expect(problems(levels.join('\n')).length).toBeGreaterThan(0);
  });

  it.each([
    ['brackets', `a: ${'['.repeat(100_000)}`],
    ['lists', `${'- '.repeat(100_000)}a`],
    ['braces', `a: ${'{a: '.repeat(20_000)}`],
  ])('says that nested %s are too deep instead of running out of stack', (_, text) => {
    expect(problems(text)[0]).toContain('嵌套太深');
  });

  it('names twenty faults and no more', () => {
    expect(problems('a: 1\n'.repeat(1000))).toHaveLength(20);
  });

  it('finds the place of a field in a map of many', () => {
    const text = Array.from({ length: 5000 }, (_, index) => `k${index}: v`).join('\n');
    const { locate, offsetsIn } = parseYaml(text);
    expect(locate(['k4999'])).toEqual({ line: 5000, column: 8, length: 1 });
    const at = text.indexOf('v', text.indexOf('k10:'));
    expect(offsetsIn(['k10'], 0, 1)).toEqual([at, at + 1]);
  });
});
