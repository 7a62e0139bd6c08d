import type { SmallIndex } from '../../search/answer.ts';
import type { SearchIndex, SearchTexts } from '../../search/index-data.ts';
import { nearestNames } from '../../search/nearest-names.ts';
import { nearestTopics } from '../../search/nearest-topics.ts';
import type { Result } from '../../search/results.ts';

/** What the reader sees at one moment. */
export interface SearchState {
  status: 'idle' | 'loading' | 'done' | 'error';
  query: string;
  /** The query in the characters of the index: what is marked in the results. */
  words: string;
  results: readonly Result[];
  /** The answers to show beneath the results, as far as they are loaded. */
  texts: SearchTexts;
  /** What to offer when nothing was found: names that may have been meant, and topics. */
  names: readonly string[];
  topics: SearchIndex['topics'];
  /** What is missing, in words for the reader. */
  notice: string;
}

/** What is missing, in words for the reader. */
export const missing = {
  fullText:
    '全文索引没有加载成功，这里只有标题、别名与简答的结果；自建或开发时，运行 npm run build 再 npm start 才有全文。',
  index: '快速索引没有加载成功，这里只有全文的结果。',
  both: '搜索索引没有加载成功。网络恢复后再试；自建或开发时先运行 npm run build，再用 npm start 打开。',
};

/** What to offer a reader: only where nothing was found. */
export function offersFor(
  results: readonly Result[],
  small: SmallIndex | undefined,
  query: string,
): Pick<SearchState, 'names' | 'topics'> {
  return results.length === 0 && small
    ? { names: nearestNames(small.index, query), topics: nearestTopics(small.index, query) }
    : { names: [], topics: [] };
}
