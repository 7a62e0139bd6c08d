import { existsSync, renameSync, rmSync } from 'node:fs';
import { build } from 'astro';
import { pretty, summaryLine } from '../src/checks/reporters/pretty.ts';
import { checkProject } from './check-project.ts';
import { indexSite } from './index-site.ts';
import { subsetFonts } from './subset-fonts.ts';

const finished = 'dist';
/** Built aside and then moved, so that a failed build never leaves half a site behind. */
const unfinished = '.cache/dist';

const started = performance.now();
const { findings, files, knowledge } = checkProject(process.cwd());
if (findings.length > 0) console.error(pretty(findings, files));
console.error(summaryLine(findings, knowledge.questions.length, performance.now() - started));
if (findings.some(({ severity }) => severity === 'error')) {
  console.error('Nothing was built: mend the findings above first.');
  process.exit(1);
}

rmSync(unfinished, { recursive: true, force: true });
// Astro caches rendered pages by their text alone; `force` makes a change of a plugin count as well.
await build({ outDir: unfinished, force: true, logLevel: 'warn' });
await subsetFonts(unfinished);
const pages = await indexSite(unfinished);
rmSync(finished, { recursive: true, force: true });
renameSync(unfinished, finished);
if (!existsSync(finished)) throw new Error('the build left no folder');
console.error(
  `${pages} pages indexed for search; built ${finished}/ in ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
