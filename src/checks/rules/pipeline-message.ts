import { problem, type PageRule } from '../rule.ts';
import { spanInFile } from '../text-place.ts';

/** What a plugin of the pipeline complained about under the rule's id. */
const messageRule = (rule: Omit<PageRule, 'scope' | 'run'>): PageRule => ({
  ...rule,
  scope: 'page',
  *run({ source, texts, path }) {
    for (const text of texts) {
      for (const { ruleId, at, reason } of text.messages) {
        if (ruleId === rule.id) yield problem(path, spanInFile(source, text, at), reason);
      }
    }
  },
});

export const calcSyntax = messageRule({
  id: 'calc-syntax',
  group: 'numbers',
  about: 'calc 块读得懂：一行一个等式，只有数、名字、单位、四则、乘方和列出的函数',
  remedy: '写成“名字 = 算式”“算式 = 结果”或“名字 = 算式 = 结果”，用半角符号',
});
export const calcUnit = messageRule({
  id: 'calc-unit',
  group: 'numbers',
  about: 'calc 块的单位认得出、合得上，结果写的是算出来的那种单位',
  remedy: '改正单位，或在算式里乘上、除掉缺的单位（例如 * 1 byte）',
});
export const calcResult = messageRule({
  id: 'calc-result',
  group: 'numbers',
  about: 'calc 块的每个结果都重新算过，按写出的位数相等',
  remedy: '改正算式或结果',
});
export const calcPrecision = messageRule({
  id: 'calc-precision',
  group: 'numbers',
  about: 'calc 块的结果不写输入支持不了的位数',
  remedy: '少写几位（大数写成 1.23e6），或把输入写准',
});
export const calcUnused = messageRule({
  id: 'calc-unused',
  group: 'numbers',
  about: 'calc 块里定义的名字都用到了',
  remedy: '在后面的算式里用它，或删去这一行',
});
export const directive = messageRule({
  id: 'directive',
  group: 'text',
  about: '只用认识的指令',
  remedy: '图写成 ::figure[图注]{src="…"}，其余用普通 Markdown',
});
export const unclosedFence = messageRule({
  id: 'unclosed-fence',
  group: 'text',
  about: '代码块都有收尾',
  remedy: '在块后另起一行写同样的记号',
});
export const indentedCode = messageRule({
  id: 'indented-code',
  group: 'text',
  about: '没有因缩进而成为代码块的段落',
  remedy: '代码用 ``` 围起来；文字减少缩进',
});
export const tableCells = messageRule({
  id: 'table-cells',
  group: 'text',
  about: '表格每行的格数与表头相同',
  remedy: '补上或删去 |；格里的竖线写 \\|，公式里写 \\mid',
});
export const parseLimit = messageRule({
  id: 'parse-limit',
  group: 'files',
  about: '嵌套和标记的数量在解析器能承受的范围之内',
  remedy: '多半是粘贴了别处的东西：删去，或放进代码块的文件里',
});
export const markupSyntax = messageRule({
  id: 'markup-syntax',
  group: 'files',
  about: '指南（.mdx）里的标签和花括号读得懂',
  remedy: '标签要配对；文字里的 < 和 { 写成 \\< 和 \\{',
});
