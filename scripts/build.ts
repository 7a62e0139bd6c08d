import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { pretty } from '../src/checks/reporters/pretty.ts';
import { summary } from '../src/checks/reporters/summary.ts';
import { site } from '../src/site.ts';
import { writeServiceWorker } from './build/offline.ts';
import { buildPages } from './build/pages.ts';
import { writeSecurityPolicies } from './build/security-policy.ts';
import { openWorkspace, publish } from './build/workspace.ts';
import { checkProject } from './check-project.ts';
import { indexSite } from './index-site.ts';
import { cutFonts } from './cut-fonts.ts';

const finished = 'dist';
const started = performance.now();
/** Built aside and then moved, so that a failed or killed build never leaves half a site behind. */
const unfinished = openWorkspace(finished);
process.on('exit', () => {
  for (const left of [unfinished, `${unfinished}-cache`]) rmSync(left, { recursive: true, force: true });
});
// The pages are built while the content is checked; what the build says is kept until the check is clean.
const pagesBuilt = buildPages(unfinished);
// The pages take longer than the check and need a core for themselves.
const threads = Math.max(1, availableParallelism() - 1);
const { findings, files, knowledge } = await checkProject(process.cwd(), { threads });
if (findings.length > 0) console.error(pretty(findings, files));
console.error(summary(findings, knowledge.questions.length, performance.now()));
if (findings.some(({ severity }) => severity === 'error')) {
  pagesBuilt.stop();
  console.error('Nothing was built: mend the findings above first.');
  process.exit(1);
}
const { code, output } = await pagesBuilt.done;
process.stderr.write(output);
if (code !== 0) process.exit(code);

// Pagefind reads the pages in a process of its own; the names of fonts and style sheets in them are not its concern.
const indexing = indexSite(unfinished);
const fonts = await cutFonts(unfinished);
const pages = await indexing;
fonts.write();
writeSecurityPolicies(unfinished);
// The last step: the worker's list has a digest of every file.
await writeServiceWorker(unfinished, site.offline);
publish(unfinished, finished);
console.error(
  `${pages} pages indexed for search; built ${finished}/ in ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
