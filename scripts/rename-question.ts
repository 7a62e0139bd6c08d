import { existsSync, readFileSync } from 'node:fs';
import { pretty } from '../src/checks/reporters/pretty.ts';
import { judgedQueries } from '../src/rename/judged-queries.ts';
import { renameRefusal } from '../src/rename/refusal.ts';
import { withFormerName } from '../src/rename/with-former-name.ts';
import { checkProject } from './check-project.ts';
import { mendNames } from './rename/mend-names.ts';
import { writeAll, type Change } from './rename/write-all.ts';

const usage =
  '用法：npm run rename -- <旧 slug> <新 slug>    例如 npm run rename -- kv-cache key-value-cache';
const queries = 'tests/search/queries.tsv';
const [old = '', next = '', ...rest] = process.argv.slice(2);
if (!old || !next || rest.length > 0) fail(usage, 2);

const root = process.cwd();
const before = await checkProject(root);
const refusal = renameRefusal(before.knowledge, old, next);
const question = before.knowledge.question(old);
if (refusal !== undefined || !question) fail(`${refusal ?? `没有题目 ${old}`}。\n${usage}`, 1);

const target = question.file.replace(/[^/]+$/, `${next}.md`);
const renamed = new Map(before.files);
renamed.delete(question.file);
renamed.set(target, withFormerName(before.files.get(question.file) ?? '', question.formerly, old));
const { files, broken } = await mendNames(root, before, renamed, old, next);
if (broken.length > 0) {
  fail(`${pretty(broken, files)}\n改名会带来上面的错误：没有动任何文件。`, 1);
}

const paths = new Set([...files.keys(), ...before.files.keys()]);
const changes: Change[] = [...paths].map((path) => ({
  path,
  before: before.files.get(path),
  after: files.get(path),
}));
if (existsSync(queries)) {
  const judged = readFileSync(queries, 'utf8');
  changes.push({ path: queries, before: judged, after: judgedQueries(judged, old, next) });
}
const real = changes.filter((change) => change.before !== change.after);
writeAll(root, real);
const others = real.map(({ path }) => path).filter((path) => path !== question.file && path !== target);
console.log(
  [
    `${question.file} → ${target}；旧地址 /q/${old}/ 会转到新地址。`,
    ...others.map((path) => `改好了 ${path} 里的链接`),
  ].join('\n'),
);

function fail(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}
