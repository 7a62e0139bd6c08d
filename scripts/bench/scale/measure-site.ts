import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { serveDist } from '../../serve-dist.ts';
import { weighPage } from '../measure.ts';
import { searchCost } from '../search-cost.ts';
import type { Enlarged } from './enlarge.ts';
import { runMeasured, type Cost } from './run-measured.ts';
import { folderSize, sentBytes } from './size.ts';

export interface Scale {
  questions: number;
  build: Cost;
  check: Cost;
  /** Bytes, brotli where the network carries them. */
  site: { files: number; bytes: number };
  searchIndex: number;
  searchParts: number;
  fullText: number;
  knowledge: number;
  firstResult: number;
  questionPage: number;
}

const question = 'q/attention-scaling/';
const query = 'LoRA 显存';

/** Builds and checks an enlarged project and weighs what came of it. */
export async function measureSite({ folder, questions }: Enlarged, browser: Browser): Promise<Scale> {
  // The heap grows as far as the machine lets it, unless `NODE_OPTIONS` says how far.
  const { NODE_OPTIONS = '--max-old-space-size=12288' } = process.env;
  const env = { ...process.env, BASE_PATH: '/', NODE_OPTIONS };
  const node = (script: string): Promise<Cost> =>
    runMeasured([process.execPath, join('scripts', script)], folder, env);
  const forget = (): void => rmSync(join(folder, '.cache/check'), { recursive: true, force: true });
  forget();
  const check = await node('check.js');
  forget();
  const build = await node('build.ts');
  const dist = join(folder, 'dist');
  const { server, url } = await serveDist(dist, '/', 0);
  try {
    return {
      questions,
      build,
      check,
      site: folderSize(dist),
      searchIndex: sentBytes(join(dist, 'search-index.json')),
      searchParts: folderSize(join(dist, 'search-parts')).bytes,
      fullText: folderSize(join(dist, 'pagefind')).bytes,
      knowledge: sentBytes(join(dist, 'knowledge.json')),
      firstResult: (await searchCost(browser, url + question, query)).bytes,
      questionPage: (await weighPage(browser, url + question)).total,
    };
  } finally {
    server.close();
  }
}
