import { firstAnswer, fullAnswer, type SmallIndex } from '../../search/answer.ts';
import type { FullTextMatch } from '../../search/full-text.ts';
import type { SearchFilter } from '../../search/filter.ts';
import type { IndexSource } from '../../search/index-source.ts';
import type { Held } from '../../search/merge.ts';
import type { Result } from '../../search/results.ts';
import type { SearchAddresses } from './addresses.ts';
import { LateFiles } from './late-files.ts';
import { loadFullText, loadSmallIndex } from './load.ts';
import { pause } from './pause.ts';
import { missing, offersFor, type SearchState } from './state.ts';

type Show = (change: Partial<SearchState>) => void;

const fullTextDelay = 80;
/** How long results that fit only in part wait for the full text, once it is loaded, to order them. */
const patienceWhenLoaded = 60;
/** How long a query of words that no page has waits for their other spellings, the first time. */
const patienceForSpellings = 250;
/** How long it waits for them before it says that nothing was found. */
const patienceBeforeNothing = 3000;

/** A query as an address can carry it: of bounded length, and without half characters, which cannot be encoded. */
export function shareable(query: string): string {
  return query.slice(0, 200).toWellFormed();
}

/** One reader's search: answers with the small index at once and the full text behind it. */
export class SearchSession {
  readonly #addresses: SearchAddresses;
  readonly #show: (state: SearchState) => void;
  readonly #late: LateFiles;
  /** What was asked last, until an index turned out to be missing: then the same may be asked again. */
  #asked: string | undefined;
  #turn = 0;
  #loaded = false;
  #state: SearchState | undefined;

  /**
   * @param show is given each state in its turn; states of an older query never come after those of a newer one
   */
  constructor(addresses: SearchAddresses, show: (state: SearchState) => void) {
    this.#addresses = addresses;
    this.#late = new LateFiles(addresses);
    this.#show = show;
  }

  /** Starts loading, so that the first key stroke need not wait. */
  warm(): void {
    void loadSmallIndex(this.#addresses.index, this.#addresses.base);
  }

  /**
   * @param filter what the results are narrowed to
   * @param patience milliseconds that results which fit only in part may wait for the full text. A first key stroke
   * must not wait until that is loaded; who follows a link to a search may.
   */
  async search(
    query: string,
    filter: SearchFilter = {},
    patience = this.#loaded ? patienceWhenLoaded : 0,
  ): Promise<void> {
    const asked = JSON.stringify([query, filter]);
    // An input method ends with two events for one text.
    if (asked === this.#asked) return;
    this.#asked = asked;
    const turn = ++this.#turn;
    const current = (): boolean => turn === this.#turn;
    const show: Show = (change) => {
      if (!current()) return;
      if (change.notice) this.#asked = undefined;
      const nothing = { results: [], names: [], topics: [], notice: '' };
      this.#state = {
        status: 'loading',
        query,
        words: query,
        texts: this.#late.texts,
        ...nothing,
        ...change,
      };
      this.#show(this.#state);
    };
    if (query.trim() === '') {
      show({ status: 'idle' });
      return;
    }
    show({});
    await this.#answer(query, filter, patience, current, show).catch(() => {
      show({ status: 'error', notice: missing.both });
    });
  }

  async #answer(
    query: string,
    filter: SearchFilter,
    patience: number,
    current: () => boolean,
    show: Show,
  ): Promise<void> {
    const source = await loadSmallIndex(this.#addresses.index, this.#addresses.base);
    if (patience > 0) await Promise.race([this.#late.readTexts(source), pause(patience)]);
    const ask = () => askSmallIndex(source, query, filter);
    let { small, words, shown, held } = await ask();
    if (source && shown.length === 0 && small?.searcher.isStrange(query)) {
      await this.#late.learnSpellings(source, patienceForSpellings);
      ({ small, words, shown, held } = await ask());
    }
    if (!current()) return;
    const showHeld = (): void => {
      [shown, held] = [[...shown, ...held.map(({ result }) => result)], []];
    };
    if (patience === 0) showHeld();
    if (shown.length > 0) show({ words, results: shown });
    await pause(fullTextDelay);
    if (!current()) return;
    void this.#showTexts(source, current);
    const searching = this.#searchFullText(words, filter);
    if (shown.length === 0 && held.length > 0) {
      const late = await Promise.race([searching.then(() => false), pause(patience).then(() => true)]);
      if (late) {
        showHeld();
        show({ words, results: shown });
      }
    }
    const found = await searching;
    this.#loaded ||= found !== undefined;
    if (!small && !found) {
      show({ status: 'error', notice: missing.both });
      return;
    }
    let results = fullAnswer(shown, held, found ?? [], small, words);
    if (source && results.length === 0 && small?.searcher.isStrange(query)) {
      await this.#late.learnSpellings(source, patienceBeforeNothing);
      ({ small, words, shown, held } = await ask());
      results = fullAnswer(shown, held, [], small, words);
    }
    const notice = !small ? missing.index : !found ? missing.fullText : '';
    show({ status: 'done', words, results, notice, ...offersFor(results, small, words) });
  }

  async #searchFullText(query: string, filter: SearchFilter): Promise<FullTextMatch[] | undefined> {
    const fullText = await loadFullText(this.#addresses);
    return fullText?.(query, filter).catch(() => undefined);
  }

  /** Fills in the answers beneath results that stand already. */
  async #showTexts(source: IndexSource | undefined, current: () => boolean): Promise<void> {
    await this.#late.readTexts(source);
    if (current() && this.#state && this.#state.texts !== this.#late.texts)
      this.#show({ ...this.#state, texts: this.#late.texts });
  }
}

/** What the small index says; nothing when it, or a part of it, is missing: the full text answers then. */
async function askSmallIndex(
  source: IndexSource | undefined,
  query: string,
  filter: SearchFilter,
): Promise<{ small: SmallIndex | undefined; words: string; shown: Result[]; held: Held[] }> {
  const small = await source?.forQuery(query).catch(() => undefined);
  const words = small?.searcher.simplify(query) ?? query;
  const { sure: shown, held } = firstAnswer(small, words, filter);
  return { small, words, shown, held };
}
