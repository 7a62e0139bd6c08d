/** What KaTeX says, in the words of the site; `$1` and `$2` are what it names. */
const sayings: readonly [RegExp, string][] = [
  [/^Expected '(.*)', got 'EOF'/, '公式完了还缺 $1'],
  [/^Expected '(?:EOF|\})', got '(.*)'/, '这里不该有 $1'],
  [/^Expected '(.*)', got '(.*)'/, '这里应是 $1，写的是 $2'],
  [/^Expected (.*) as delimiter|^Invalid delimiter/, '\\left、\\right、\\big 后面要跟括号或竖线'],
  [/^Expected group (?:as argument to|after) '(.*)'/, '$1 后面缺内容'],
  [/^Unexpected end of input in a macro argument, expected '(.*)'/, '命令的参数没有写完，缺 $1'],
  [/^Extra \}/, '多了一个 }'],
  [/^Double (superscript|subscript)/, '连着写了两个$1，用 {} 分组'],
  [/^Can't use function '(.*)' in (math|text) mode/, '$2模式里不能用 $1'],
  [/^% comment has no terminating newline/, '单独的 % 是注释，后面的都不见了：百分号写 \\%'],
  [/^No such environment: (.*)/, '没有环境 $1'],
  [/^Mismatch: (?:Environment )?(.*?) (?:matched by|is matched by) (.*)/, '$1 与 $2 不配对'],
  [/^Too many tab characters: &/, '一行里的 & 太多'],
  [
    /^(?:Unrecognized Unicode character|Unicode text character|Latin-1\/Unicode text character|Accented Unicode text character) "(.*)"/,
    '数学模式里不能直接写 $1',
  ],
  [/^Limit controls must follow a math operator/, '\\limits 要跟在 \\sum 这类运算符后面'],
  [/^Too many expansions/, '命令展开没有尽头'],
  [/^Invalid size: '(.*)'/, '$1 不是长度'],
  [/^Invalid color: '(.*)'/, '$1 不是颜色'],
  [/^Got group of unknown type|^Font metrics not found/, '这种组合排不出来'],
];

const words: Readonly<Record<string, string>> = {
  superscript: '上标',
  subscript: '下标',
  math: '数学',
  text: '文字',
};

/** A failure of KaTeX as an author reads it; in KaTeX's own words where there are no others. */
export function failureText(message: string): string {
  for (const [pattern, saying] of sayings) {
    const match = pattern.exec(message);
    if (!match) continue;
    return saying.replace(/\$([12])/g, (_, index: string) => {
      const named = match[Number(index)] ?? '';
      return words[named] ?? named;
    });
  }
  return message.replace(/ \[[a-zA-Z]+\]$/, '');
}
