import { parseArgs } from 'node:util';
import { github } from '../src/checks/reporters/github.ts';
import { pretty, summaryLine } from '../src/checks/reporters/pretty.ts';
import { checkProject } from './check-project.ts';

const { values } = parseArgs({ options: { format: { type: 'string', default: 'pretty' } } });
const formats = ['pretty', 'json', 'github'];
if (!formats.includes(values.format)) {
  console.error(`--format must be one of ${formats.join(', ')}, got "${values.format}"`);
  process.exit(2);
}

const started = performance.now();
const { findings, files, knowledge } = checkProject(process.cwd());
if (values.format === 'json') {
  console.log(JSON.stringify(findings, null, 2));
} else {
  const report = values.format === 'github' ? github(findings) : pretty(findings, files);
  if (report) console.log(report);
  console.error(summaryLine(findings, knowledge.questions.length, performance.now() - started));
}
process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
