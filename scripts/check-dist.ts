import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { expectedPages } from '../src/checks/built/expected.ts';
import { readPage } from '../src/checks/built/page.ts';
import { distRules } from '../src/checks/built/rules.ts';
import type { Finding } from '../src/checks/finding.ts';
import { pretty } from '../src/checks/reporters/pretty.ts';
import type { KnowledgeExport } from '../src/knowledge/export.ts';
import { questionPath } from '../src/knowledge/raw.ts';
import { siteLocation } from '../src/site.ts';
import { checkProject } from './check-project.ts';

const { values } = parseArgs({
  options: { dist: { type: 'string', default: 'dist' }, base: { type: 'string' } },
});
const folder = values.dist;
if (!existsSync(join(folder, 'knowledge.json'))) {
  console.error(`${folder}/ holds no built site: run "npm run build" first`);
  process.exit(1);
}

const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .sort();
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const knowledge = JSON.parse(read('knowledge.json')) as KnowledgeExport;
const { base } = siteLocation({ BASE_PATH: values.base ?? process.env['BASE_PATH'] });
const content = await checkProject(process.cwd());
const site = {
  pages: names.filter((name) => name.endsWith('.html')).map((name) => readPage(name, read(name))),
  files: new Set(names),
  styles: new Map(names.filter((name) => name.endsWith('.css')).map((name) => [name, read(name)])),
  base,
  questionUrls: knowledge.questions.map(({ url }) => url),
  sourceSlugs: [...content.files.keys()].flatMap((path) => questionPath(path)?.slug ?? []),
  expected: expectedPages(content.texts, content.knowledge, base),
  data: new Map(names.filter(isData).map((name) => [name, read(name)])),
};
const findings: Finding[] = distRules.flatMap((rule) =>
  [...rule.run(site)].map((problem) => ({
    rule: rule.id,
    severity: 'error' as const,
    remedy: rule.remedy,
    ...problem,
  })),
);
if (findings.length > 0) console.log(pretty(findings.slice(0, 200), new Map()));
console.error(
  `${site.pages.length} pages, ${names.length} files checked under ${site.base}: ${findings.length} errors`,
);
process.exitCode = findings.length > 0 ? 1 : 0;

/** Files for machines; Pagefind's own are none of ours. */
function isData(name: string): boolean {
  return /\.(?:json|xml|txt)$/.test(name) && !name.startsWith('pagefind/');
}
