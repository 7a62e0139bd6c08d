import { readFileSync } from 'node:fs';
import { launchBrowser } from '../../tests/support/browser.ts';
import { checkProject } from '../check-project.ts';
import { serveDist } from '../serve-dist.ts';
import { parseQueries, relevance, type JudgedQuery } from './relevance.ts';
import type { Engine } from './search/engine.ts';
import { searchLarge } from './search/large.ts';
import { miniSearchDefault } from './search/mini-search-default.ts';
import { own } from './search/own.ts';
import { pagefindDefault } from './search/pagefind-default.ts';

const places = 10;
const manyQuestions = 10_000;
// `held-out.tsv` beside it, or any other file of judged queries, may be named.
const queries = parseQueries(readFileSync(process.argv[2] ?? 'tests/search/queries.tsv', 'utf8'));
const costQueries = ['LoRA 显存', '为什么除以根号dk', '怎样防止大模型胡说八道', '灾难性遗忘', 'RLHF'];

const { knowledge } = await checkProject(process.cwd());
const browser = await launchBrowser();
const { server, url } = await serveDist('dist', '/', 0);
const stage = { browser, url };
try {
  await report(await own(stage));
  await report(await pagefindDefault(stage, places));
  await report(await miniSearchDefault(stage, knowledge, places));
  const { costs, longest } = await searchLarge(stage, knowledge, manyQuestions, costQueries);
  console.log(`\n${manyQuestions} generated questions`);
  reportCosts(costs);
  console.log(`longest task while typing: ${longest === 0 ? 'below 50' : longest.toFixed(0)} ms`);
} finally {
  await browser.close();
  server.close();
}

async function report(engine: Engine): Promise<void> {
  const found: string[][] = [];
  for (const { query } of queries) found.push((await engine.ask(query)).slice(0, places));
  console.log(`\n${engine.name}\n${''.padEnd(10)}    n  hit@1  hit@5  MRR@10  nothing`);
  for (const type of ['all', ...new Set(queries.map((query) => query.type))]) {
    const kept = queries.flatMap((query, index) =>
      type === 'all' || query.type === type ? [[query, found[index] ?? []] as const] : [],
    );
    line(type, kept);
  }
  const costs = [];
  for (const query of costQueries) costs.push(await engine.cost(query));
  reportCosts(costs);
}

function reportCosts(costs: readonly { bytes: number; milliseconds: number }[]): void {
  const bytes = median(costs.map((cost) => cost.bytes)) / 1000;
  const milliseconds = median(costs.map((cost) => cost.milliseconds));
  console.log(
    `first result: ${bytes.toFixed(1)} kB, ${milliseconds.toFixed(0)} ms (median of ${costs.length})`,
  );
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function line(type: string, judged: readonly (readonly [JudgedQuery, string[]])[]): void {
  const { queries: count, ...shares } = relevance(
    judged.map(([query]) => query),
    judged.map(([, slugs]) => slugs),
  );
  const cells = Object.values(shares).map((share) => share.toFixed(3).padStart(7));
  console.log(`${type.padEnd(10)}${String(count).padStart(5)}${cells.join('')}`);
}
