import { readFileSync, writeFileSync } from 'node:fs';
import { startOf } from '../src/figures/figure.ts';
import { interactiveFigures } from '../src/figures/registry.ts';
import { withDrawing } from '../src/figures/svg-text.ts';

/** Draws the interactive figures into their files, as they stand before a reader moves anything. */
for (const [name, figure] of interactiveFigures) {
  const path = `content/figures/${name}.svg`;
  const drawn = withDrawing(readFileSync(path, 'utf8'), figure.draw(startOf(figure)));
  if (drawn === undefined) {
    console.error(`${path} has no <g data-live> to draw into`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, drawn);
  }
}
