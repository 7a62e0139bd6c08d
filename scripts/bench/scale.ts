import { rmSync } from 'node:fs';
import { launchBrowser } from '../../tests/support/browser.ts';
import { enlarge } from './scale/enlarge.ts';
import { measureSite } from './scale/measure-site.ts';
import { scaleTable } from './scale/table.ts';

const usage =
  'Usage: npm run bench:scale [-- FACTOR…]    how many times the content; 1 4 10 40 if none is given';
const factors = process.argv.slice(2).map(Number);
if (factors.some((factor) => !Number.isInteger(factor) || factor < 1)) {
  console.error(usage);
  process.exit(2);
}

const measured: Record<string, Awaited<ReturnType<typeof measureSite>>> = {};
for (const factor of factors.length > 0 ? factors : [1, 4, 10, 40]) {
  const enlarged = enlarge(process.cwd(), factor);
  const browser = await launchBrowser();
  try {
    measured[`${factor}×`] = await measureSite(enlarged, browser);
    console.log(scaleTable(measured));
  } finally {
    await browser.close();
    rmSync(enlarged.folder, { recursive: true, force: true });
  }
}
