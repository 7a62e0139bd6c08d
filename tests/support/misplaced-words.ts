import type { Locator } from 'playwright-core';

/** Words that leave the frame of a drawing or lie on others. */
export function misplacedWords(figure: Locator): Promise<string[]> {
  return figure.evaluate((node) => {
    const frame = node.querySelector('svg')?.getBoundingClientRect() ?? new DOMRect();
    const words = [...node.querySelectorAll('svg text')].map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      // Lines are higher than what is written in them.
      return { said: text.textContent, left, right, top: top + 3, bottom: bottom - 3 };
    });
    return words.flatMap((one, index) => {
      const outside = one.left < frame.left - 1 || one.right > frame.right + 1;
      const on = words.find(
        (other, at) =>
          at > index &&
          one.left < other.right - 1 &&
          other.left < one.right - 1 &&
          one.top < other.bottom &&
          other.top < one.bottom,
      );
      return [
        ...(outside ? [`${one.said} leaves the frame`] : []),
        ...(on ? [`${one.said} on ${on.said}`] : []),
      ];
    });
  });
}

/** Words that a line runs through, unless a box that lies on it hides it there. */
export function crossedWords(figure: Locator): Promise<string[]> {
  return figure.evaluate((node) => {
    const shapes = [
      ...node.querySelectorAll<SVGGeometryElement>('svg :is(rect, path, line, circle, polygon):not(defs *)'),
    ].map((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return { shape, filled: fill !== 'none', lined: stroke !== 'none', box: shape.getBoundingClientRect() };
    });
    const at = (shape: SVGGraphicsElement, point: DOMPoint): DOMPoint =>
      point.matrixTransform(shape.getScreenCTM()?.inverse());
    const follows = (one: Node, other: Node): boolean =>
      (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    // Letters fill the middle of the box that a character has.
    const ink = [0.3, 0.4, 0.5, 0.6, 0.7].flatMap((y) => [0.1, 0.3, 0.5, 0.7, 0.9].map((x) => ({ x, y })));
    const pointsOf = (text: SVGTextElement): DOMPoint[] =>
      Array.from({ length: text.getNumberOfChars() }, (_, index) => text.getExtentOfChar(index)).flatMap(
        (box) =>
          ink.map(({ x, y }) =>
            new DOMPoint(box.x + box.width * x, box.y + box.height * y).matrixTransform(
              text.getScreenCTM() ?? undefined,
            ),
          ),
      );
    return [...node.querySelectorAll<SVGTextElement>('svg text')].flatMap((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const near = shapes.filter(
        ({ box }) => box.left <= right && box.right >= left && box.top <= bottom && box.bottom >= top,
      );
      const points = pointsOf(text);
      const crossed = near.some(
        ({ shape: line, lined }) =>
          lined &&
          points.some(
            (point) =>
              line.isPointInStroke(at(line, point)) &&
              !near.some(
                ({ shape: cover, filled }) =>
                  filled &&
                  follows(line, cover) &&
                  follows(cover, text) &&
                  cover.isPointInFill(at(cover, point)),
              ),
          ),
      );
      return crossed ? [text.textContent] : [];
    });
  });
}
