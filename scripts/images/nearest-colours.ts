import type { Page } from 'playwright-core';
import { rgbOf } from '../../src/colour/contrast.ts';

/** The page as it is seen, each pixel as the index of the nearest colour of a palette. */
export async function nearestColours(page: Page, palette: readonly string[]): Promise<Uint8Array> {
  const png = (await page.screenshot()).toString('base64');
  const indices = await page.evaluate(
    async ([source, colours]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const known = new Map<number, number>();
      const nearest = (red: number, green: number, blue: number): number => {
        const distances = colours.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
        return distances.indexOf(Math.min(...distances));
      };
      let text = '';
      for (let at = 0; at < data.length; at += 4) {
        const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
        const key = (red << 16) | (green << 8) | blue;
        const index = known.get(key) ?? nearest(red, green, blue);
        known.set(key, index);
        text += index.toString(16);
      }
      return text;
    },
    [png, palette.map(rgbOf)] as const,
  );
  return Uint8Array.from(indices, (digit) => parseInt(digit, 16));
}
