import { element } from '../element.ts';
import { createReader, type Reading } from './reader.ts';
import { tableParts, type NumbersTable } from './table.ts';

/** A drawing at a certain width, and how to point at one of its values. */
export interface Drawing {
  picture: SVGSVGElement;
  mark?: (index: number) => void;
}

export interface Chart {
  /** @param width CSS pixels at hand */
  draw(width: number): Drawing;
  reading?: Reading;
  table: NumbersTable;
}

/**
 * Fills a frame with a chart, what reads its values out one by one, and its numbers as a table.
 * @returns shows a chart in place of the one before; what the reader opened stays open
 */
export function createFigure(frame: HTMLElement, tableCaption: string): (chart: Chart) => void {
  const canvas = element('div', { class: 'chart-canvas' });
  const table = element('table');
  const numbers = element(
    'details',
    { class: 'chart-numbers' },
    element('summary', {}, '数据表'),
    element(
      'div',
      { class: 'chart-scroll', tabindex: '0', role: 'group', 'aria-label': tableCaption },
      table,
    ),
  );
  const reader = createReader(() => {
    drawing?.mark?.(reader.index());
  });
  frame.replaceChildren(canvas, reader.node, numbers);

  let chart: Chart | undefined;
  let drawing: Drawing | undefined;
  let drawnWidth = 0;
  const draw = (): void => {
    drawnWidth = canvas.clientWidth;
    if (!chart || drawnWidth === 0) return;
    drawing = chart.draw(drawnWidth);
    if (chart.reading) drawing.mark?.(reader.index());
    canvas.replaceChildren(drawing.picture);
  };
  new ResizeObserver(() => {
    if (canvas.clientWidth !== drawnWidth) draw();
  }).observe(canvas);

  return (next) => {
    chart = next;
    reader.show(next.reading);
    table.replaceChildren(element('caption', {}, tableCaption), ...tableParts(next.table));
    draw();
  };
}
