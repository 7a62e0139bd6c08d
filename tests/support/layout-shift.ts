import type { Page } from 'playwright-core';

/**
 * Watches the pages opened from here on.
 * @returns gives how far what stood on the present page has moved, unasked (the score of Layout Instability §4.2)
 */
export async function layoutShift(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const seen = window as unknown as { layoutShift: number };
    seen.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        seen.layoutShift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // Entries come after the frame in which they arose.
  return () =>
    page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      return (window as unknown as { layoutShift: number }).layoutShift;
    });
}
