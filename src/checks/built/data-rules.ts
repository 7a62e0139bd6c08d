import { exportSchema } from '../../knowledge/export.ts';
import type { Problem } from '../finding.ts';
import { fileOf, type DistRule } from './site.ts';

const problemOf = (file: string, message: string): Problem => ({
  file,
  line: 1,
  column: 1,
  length: 1,
  message,
});

const dataValid: DistRule = {
  id: 'dist-data',
  about: '每个 JSON 都读得懂；knowledge.json 合乎它的结构，里面的每个链接都到得了，也回得来',
  remedy: '重新构建；仍然如此时看生成这个文件的路由',
  *run({ data }) {
    for (const [file, text] of data) {
      if (!file.endsWith('.json')) continue;
      const value = parse(text);
      if (value === undefined) yield problemOf(file, '不是合法的 JSON');
      else if (file === 'knowledge.json') {
        for (const message of knowledgeProblems(value)) yield problemOf(file, message);
      }
    }
  },
};

const addressesListed: DistRule = {
  id: 'dist-addresses',
  about: '网站地图和 llms.txt 里的地址都在，每道题都在其中',
  remedy: '重新构建；仍然如此时看网站地图和 llms.txt 的路由',
  *run(site) {
    const lists = [
      { name: /^sitemap-\d+\.xml$/, pattern: /<loc>([^<]+)<\/loc>/g, form: (url: string) => url },
      { name: /^llms\.txt$/, pattern: /\]\(([^)]+)\)/g, form: (url: string) => url.replace(/\/$/, '.md') },
    ];
    for (const { name, pattern, form } of lists) {
      const listed = new Set<string>();
      for (const [file, text] of site.data) {
        if (!name.test(file)) continue;
        for (const [, address = ''] of text.matchAll(pattern)) {
          const path = pathOf(address);
          listed.add(path);
          if (fileOf(site, path) === undefined) yield problemOf(file, `${address} 没有对应的文件`);
        }
      }
      for (const url of site.questionUrls) {
        if (!listed.has(form(url))) yield problemOf(name.source, `没有列出 ${form(url)}`);
      }
    }
  },
};

export const dataRules: readonly DistRule[] = [dataValid, addressesListed];

function* knowledgeProblems(value: unknown): Iterable<string> {
  const parsed = exportSchema.safeParse(value);
  if (!parsed.success) {
    yield* parsed.error.issues.map(({ path, message }) => `${path.join('.')}：${message}`);
    return;
  }
  const questions = new Map(parsed.data.questions.map((question) => [question.id, question]));
  for (const { id, links, backlinks } of questions.values()) {
    for (const link of links) {
      if (!questions.get(link)?.backlinks.includes(id)) yield `${id} 链到 ${link}，它的 backlinks 里没有`;
    }
    // Related questions count as links to one another, but only in what comes back.
    for (const from of backlinks) {
      if (!questions.has(from)) yield `${id} 的 backlinks 有 ${from}，它不存在`;
    }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The path of an address at whatever origin. */
function pathOf(address: string): string {
  try {
    return new URL(address, 'http://site.invalid').pathname;
  } catch {
    return '';
  }
}
