import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtFindings } from '../src/checks/built/rules.ts';
import { pretty } from '../src/checks/reporters/pretty.ts';
import { siteLocation } from '../src/site.ts';
import { readSite } from './check-dist/read-site.ts';
import { readContent } from './read-content.ts';

const { values } = parseArgs({
  options: { dist: { type: 'string', default: 'dist' }, base: { type: 'string' } },
});
const folder = values.dist;
if (!existsSync(join(folder, 'knowledge.json'))) {
  console.error(`${folder}/ holds no built site: run "npm run build" first`);
  process.exit(1);
}
const { base } = siteLocation({ BASE_PATH: values.base ?? process.env['BASE_PATH'] });
const site = readSite(folder, readContent(process.cwd()).files, base);
const findings = builtFindings(site);
if (findings.length > 0) console.log(pretty(findings.slice(0, 200), new Map()));
console.error(
  `${site.pages.length} pages, ${site.files.size} files checked under ${site.base}: ${findings.length} errors`,
);
process.exitCode = findings.length > 0 ? 1 : 0;
