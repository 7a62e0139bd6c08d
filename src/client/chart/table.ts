import { element } from '../element.ts';

export interface NumbersTable {
  /** What the rows are, above the first column. */
  rowName: string;
  columns: readonly string[];
  rows: readonly { name: Node | string; cells: readonly (string | number)[] }[];
}

/** The rows and columns of a chart's numbers. */
export function tableParts({ rowName, columns, rows }: NumbersTable): Node[] {
  const head = element(
    'thead',
    {},
    element('tr', {}, ...[rowName, ...columns].map((name) => element('th', { scope: 'col' }, name))),
  );
  const body = element(
    'tbody',
    {},
    ...rows.map(({ name, cells }) =>
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, name),
        ...cells.map((cell) => element('td', {}, String(cell))),
      ),
    ),
  );
  return [head, body];
}
