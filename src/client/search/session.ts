import { firstAnswer, fullAnswer, type SmallIndex } from '../../search/answer.ts';
import type { FullTextMatch } from '../../search/full-text.ts';
import type { SearchIndex } from '../../search/index-data.ts';
import { nearestTopics } from '../../search/nearest-topics.ts';
import type { Result } from '../../search/results.ts';
import { loadFullText, loadSmallIndex, type SearchAddresses } from './load.ts';

/** What the reader sees at one moment. */
export interface SearchState {
  status: 'idle' | 'loading' | 'done' | 'error';
  query: string;
  results: readonly Result[];
  /** What to offer when nothing was found. */
  topics: SearchIndex['topics'];
  /** What is missing, in words for the reader. */
  notice: string;
}

type Show = (change: Partial<SearchState>) => void;

const fullTextDelay = 80;
/** How long results that fit only in part wait for the full text, once it is loaded, to order them. */
const patienceWhenLoaded = 60;
const missingFullText =
  '全文索引没有加载成功，这里只有标题、别名与简答的结果；自建或开发时，运行 npm run build 再 npm start 才有全文。';
const missingIndex = '快速索引没有加载成功，这里只有全文的结果。';
const missingBoth =
  '搜索索引没有加载成功。网络恢复后再试；自建或开发时先运行 npm run build，再用 npm start 打开。';

/** A query as an address can carry it: of bounded length, and without half characters, which cannot be encoded. */
export function shareable(query: string): string {
  return query.slice(0, 200).toWellFormed();
}

/** One reader's search: answers with the small index at once and the full text behind it. */
export class SearchSession {
  readonly #addresses: SearchAddresses;
  readonly #show: (state: SearchState) => void;
  /** What was asked last, until an index turned out to be missing: then the same may be asked again. */
  #asked: string | undefined;
  #turn = 0;
  #loaded = false;

  /**
   * @param show is given each state in its turn; states of an older query never come after those of a newer one
   */
  constructor(addresses: SearchAddresses, show: (state: SearchState) => void) {
    this.#addresses = addresses;
    this.#show = show;
  }

  /** Starts loading, so that the first key stroke need not wait. */
  warm(): void {
    void loadSmallIndex(this.#addresses.index);
  }

  /**
   * @param patience milliseconds that results which fit only in part may wait for the full text. A first key stroke
   * must not wait until that is loaded; who follows a link to a search may.
   */
  async search(query: string, patience = this.#loaded ? patienceWhenLoaded : 0): Promise<void> {
    // An input method ends with two events for one text.
    if (query === this.#asked) return;
    this.#asked = query;
    const turn = ++this.#turn;
    const current = (): boolean => turn === this.#turn;
    const show: Show = (change) => {
      if (!current()) return;
      if (change.notice) this.#asked = undefined;
      this.#show({ status: 'loading', query, results: [], topics: [], notice: '', ...change });
    };
    if (query.trim() === '') {
      show({ status: 'idle' });
      return;
    }
    show({});
    await this.#answer(query, patience, current, show).catch(() => {
      show({ status: 'error', notice: missingBoth });
    });
  }

  async #answer(query: string, patience: number, current: () => boolean, show: Show): Promise<void> {
    const small = await loadSmallIndex(this.#addresses.index);
    let { sure: shown, held } = firstAnswer(small, query);
    const showHeld = (): void => {
      [shown, held] = [[...shown, ...held.map(({ result }) => result)], []];
    };
    if (patience === 0) showHeld();
    if (shown.length > 0) show({ results: shown });
    await pause(fullTextDelay);
    if (!current()) return;
    const searching = this.#searchFullText(query);
    if (shown.length === 0 && held.length > 0) {
      const late = await Promise.race([searching.then(() => false), pause(patience).then(() => true)]);
      if (late) {
        showHeld();
        show({ results: shown });
      }
    }
    const found = await searching;
    this.#loaded ||= found !== undefined;
    if (!small && !found) {
      show({ status: 'error', notice: missingBoth });
      return;
    }
    const results = fullAnswer(shown, held, found ?? [], small, query);
    const notice = !small ? missingIndex : !found ? missingFullText : '';
    show({ status: 'done', results, notice, topics: topicsFor(results, small, query) });
  }

  async #searchFullText(query: string): Promise<FullTextMatch[] | undefined> {
    const fullText = await loadFullText(this.#addresses);
    return fullText?.(query).catch(() => undefined);
  }
}

function topicsFor(
  results: readonly Result[],
  small: SmallIndex | undefined,
  query: string,
): SearchIndex['topics'] {
  return results.length === 0 && small ? nearestTopics(small.index, query) : [];
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
