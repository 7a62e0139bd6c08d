import { messageRule } from '../../message-rule.ts';

/** No text nests deeper, or has more marks, than the parser follows. */
export const parseLimit = messageRule({
  id: 'parse-limit',
  group: 'files',
  about: '嵌套和标记的数量在解析器能承受的范围之内',
  remedy: '多半是粘贴了别处的东西：删去，或放进代码块的文件里',
});
