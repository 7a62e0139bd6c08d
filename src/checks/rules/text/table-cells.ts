import { messageRule } from '../../message-rule.ts';

/** Every row of a table has as many cells as its head. */
export const tableCells = messageRule({
  id: 'table-cells',
  group: 'text',
  about: '表格每行的格数与表头相同',
  remedy: '补上或删去 |；格里的竖线写 \\|，公式里写 \\mid',
});
