import { createFullText, type FullText, type FullTextMatch, type Pagefind } from '../../search/full-text.ts';
import { isSearchIndex, type SearchIndex } from '../../search/index-data.ts';
import { nearestTopics } from '../../search/nearest-topics.ts';
import { mergeResults, resultOf, type Result } from '../../search/results.ts';
import { createSearcher, type Searcher } from '../../search/searcher.ts';

/** Where the site keeps what search loads. */
export interface SearchAddresses {
  index: string;
  pagefind: string;
  base: string;
}

/** What the reader sees at one moment. */
export interface SearchState {
  status: 'idle' | 'loading' | 'done' | 'error';
  query: string;
  results: Result[];
  /** What to offer when nothing was found. */
  topics: SearchIndex['topics'];
  /** What is missing, in words for the reader. */
  notice: string;
}

interface SmallIndex {
  index: SearchIndex;
  searcher: Searcher;
}

const fullTextDelay = 80;
const missingFullText =
  '全文索引没有加载成功，这里只有标题、别名与简答的结果；自建或开发时，运行 npm run build 再 npm start 才有全文。';
const missingIndex = '快速索引没有加载成功，这里只有全文的结果。';
const missingBoth =
  '搜索索引没有加载成功。网络恢复后再试；自建或开发时先运行 npm run build，再用 npm start 打开。';

/** One reader's search: loads each tier once, answers with the small index at once and the full text behind it. */
export class SearchSession {
  readonly #addresses: SearchAddresses;
  readonly #show: (state: SearchState) => void;
  #small: Promise<SmallIndex | undefined> | undefined;
  #fullText: Promise<FullText | undefined> | undefined;
  #turn = 0;

  /**
   * @param show is given each state in its turn; states of an older query never come after those of a newer one
   */
  constructor(addresses: SearchAddresses, show: (state: SearchState) => void) {
    this.#addresses = addresses;
    this.#show = show;
  }

  /** Starts loading, so that the first key stroke need not wait. */
  warm(): void {
    this.#small ??= loadSmall(this.#addresses.index);
  }

  async search(query: string): Promise<void> {
    const turn = ++this.#turn;
    const state = (change: Partial<SearchState>): void => {
      if (turn === this.#turn)
        this.#show({ status: 'loading', query, results: [], topics: [], notice: '', ...change });
    };
    if (query.trim() === '') {
      state({ status: 'idle' });
      return;
    }
    state({});
    this.warm();
    const small = await this.#small;
    if (turn !== this.#turn) return;
    const topics = small?.index.topics ?? [];
    const first = small?.searcher.search(query).map((match) => resultOf(match, topics, query)) ?? [];
    if (first.length > 0) state({ results: first });

    await new Promise((resolve) => setTimeout(resolve, fullTextDelay));
    if (turn !== this.#turn) return;
    this.#fullText ??= loadFullText(this.#addresses);
    const fullText = await this.#fullText;
    const found = await fullText?.(query).catch((): FullTextMatch[] | undefined => undefined);
    if (!small && !found) {
      // Both may be there at the next try: nothing of a failure is kept.
      this.#small = undefined;
      this.#fullText = undefined;
      state({ status: 'error', notice: missingBoth });
      return;
    }
    const questions = new Map(small?.index.questions.map((question) => [question.s, question]));
    const results = mergeResults(first, found ?? [], questions, topics, query);
    const notice = !small ? missingIndex : !found ? missingFullText : '';
    const offered = results.length === 0 && small ? nearestTopics(small.index, query) : [];
    state({ status: 'done', results, notice, topics: offered });
  }
}

async function loadSmall(url: string): Promise<SmallIndex | undefined> {
  try {
    const response = await fetch(url);
    const index: unknown = response.ok ? await response.json() : undefined;
    return isSearchIndex(index) ? { index, searcher: createSearcher(index) } : undefined;
  } catch {
    return undefined;
  }
}

async function loadFullText({ pagefind, base }: SearchAddresses): Promise<FullText | undefined> {
  try {
    const module = (await import(/* @vite-ignore */ pagefind)) as Pagefind;
    await module.options({ baseUrl: base, excerptLength: 30 });
    await module.init();
    return createFullText(module);
  } catch {
    return undefined;
  }
}
