import type { SmallIndex } from './answer.ts';
import type { SearchTexts } from './index-data.ts';
import type { SearchVariants } from './variants.ts';

/** Gives for each query the index to ask: the whole of a small one, of a large one what the query needs. */
export interface IndexSource {
  forQuery(query: string): Promise<SmallIndex>;
  /** From now on queries are also read as what they sound like, and in simplified characters. */
  learn(variants: SearchVariants): void;
  /** From now on the texts of pages help to order what the wordings are not sure of; those of a large collection do not. */
  read(texts: SearchTexts): Promise<void>;
}

/** Fetches a file of a large index by its name. */
export type FetchPart = (name: string) => Promise<unknown>;
