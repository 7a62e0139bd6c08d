import type { SearchTexts } from '../../search/index-data.ts';
import type { IndexSource } from '../../search/index-source.ts';
import type { SearchAddresses } from './addresses.ts';
import { loadTexts, loadVariants } from './load.ts';
import { pause } from './pause.ts';

/** What comes behind the index: the texts of pages, and other spellings of words. Each is told to the searcher once. */
export class LateFiles {
  readonly #addresses: SearchAddresses;
  #spellings = false;
  #texts: SearchTexts = {};

  constructor(addresses: SearchAddresses) {
    this.#addresses = addresses;
  }

  /** The texts as far as they are loaded. */
  get texts(): SearchTexts {
    return this.#texts;
  }

  /** From then on the searcher asks the texts too. */
  async readTexts(source: IndexSource | undefined): Promise<void> {
    const texts = await loadTexts(this.#addresses.texts);
    if (!texts || this.#texts === texts) return;
    this.#texts = texts;
    await source?.read(texts);
  }

  /**
   * From then on the searcher knows the spellings.
   * @param patience milliseconds after which this resolves without them
   */
  async learnSpellings(source: IndexSource, patience: number): Promise<void> {
    if (this.#spellings) return;
    const learning = loadVariants(this.#addresses.variants).then((variants) => {
      if (!variants || this.#spellings) return;
      this.#spellings = true;
      source.learn(variants);
    });
    await Promise.race([learning, pause(patience)]);
  }
}
