import { messageRule } from '../../message-rule.ts';

/** No paragraph became code by its indent. */
export const indentedCode = messageRule({
  id: 'indented-code',
  group: 'text',
  about: '没有因缩进而成为代码块的段落',
  remedy: '代码用 ``` 围起来；文字减少缩进',
});
