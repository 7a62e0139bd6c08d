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
