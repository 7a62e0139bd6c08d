import type { Page } from 'playwright-core';

/** Formulas that leave the box which scrolls or frames them. */
export function clippedFormulas(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.querySelectorAll('.katex-display, .calc')]
      .filter((box) => box.checkVisibility())
      .flatMap((box) => {
        const { top, bottom } = box.getBoundingClientRect();
        return [...box.querySelectorAll('.katex-html .base')]
          .map((base) => base.getBoundingClientRect())
          .filter((formula) => formula.top < top - 1 || formula.bottom > bottom + 1)
          .map(() => box.textContent.slice(0, 80));
      });
  });
}

/** Lines of text that lie on one another. What is stacked by intent (formulas, drawings) has tests of its own. */
export function overlappingText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const unseen = '.katex, svg, script, style, dialog, [popover], .skip-link, .heading-anchor, [hidden]';
    const lines: { said: string; owner: Element; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      const said = node.textContent?.trim() ?? '';
      if (!owner || said === '' || owner.closest(unseen)) continue;
      if (!owner.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        // A line's box is higher than its letters, and one pixel wide is what screen readers alone are told.
        if (box.width > 2 && box.height > 8) lines.push({ said: said.slice(0, 30), owner, box });
      }
    }
    lines.sort((one, other) => one.box.top - other.box.top);
    return lines.flatMap((one, index) => {
      const found: string[] = [];
      for (const other of lines.slice(index + 1)) {
        if (other.box.top > one.box.bottom - 6) break;
        if (other.box.left >= one.box.right - 2 || one.box.left >= other.box.right - 2) continue;
        if (Math.min(one.box.bottom, other.box.bottom) - other.box.top <= 6) continue;
        found.push(`${one.said} | ${other.said}`);
      }
      return found;
    });
  });
}

/** What a finger has to hit, and how high it is in CSS pixels, where that is less than it should be. */
export function smallTargets(page: Page, selector: string, least: number): Promise<string[]> {
  return page.locator(selector).evaluateAll((nodes, height) => {
    const room = (node: Element): DOMRect => {
      // A box to tick is hit by its label as well.
      const labels = node instanceof HTMLInputElement ? [...(node.labels ?? [])] : [];
      const boxes = [node, ...labels].map((one) => one.getBoundingClientRect());
      return boxes.reduce((one, other) => (other.height > one.height ? other : one));
    };
    return nodes
      .filter((node) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((node) => ({ node, box: room(node) }))
      .filter(({ box }) => box.width > 1 && box.height < height - 0.5)
      .map(
        ({ node, box }) =>
          `${node.localName} ${(node.getAttribute('aria-label') ?? node.textContent).trim().slice(0, 20)} ${box.height.toFixed(0)}`,
      );
  }, least);
}
