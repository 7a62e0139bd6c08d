import { maintenance } from '../src/knowledge/maintenance.ts';
import { checkProject } from './check-project.ts';

/** How many of the longest, oldest and thinnest are shown. */
const shown = 10;

const { knowledge } = await checkProject(process.cwd());
const { pages, months, kinds } = maintenance(knowledge);

const table = (title: string, rows: readonly Record<string, string | number>[]): void => {
  console.log(`\n${title}`);
  console.table(rows);
};
const first = (compare: (a: (typeof pages)[number], b: (typeof pages)[number]) => number) =>
  pages.toSorted(compare).slice(0, shown);

table('题目按上次更新的月份', months);
table('文献按种类', kinds);
table(
  '最久没有更新的题目',
  first((a, b) => a.updated.localeCompare(b.updated)).map(({ slug, updated }) => ({ slug, updated })),
);
table(
  '被链接最多的题目（改动前先看谁依赖它）',
  first((a, b) => b.backlinks - a.backlinks).map(({ slug, backlinks }) => ({ slug, backlinks })),
);
table(
  '文献最少的题目',
  first((a, b) => a.references - b.references).map(({ slug, references }) => ({ slug, references })),
);
table(
  '正文最长的题目',
  first((a, b) => b.characters - a.characters).map(({ slug, characters }) => ({ slug, characters })),
);
