/** The part of a Shiki transformer that is used here. */
interface Transformer {
  name: string;
  preprocess(code: string, options: { tokenizeTimeLimit?: number }): void;
}

/**
 * Shiki gives up on a line after half a second, and the rest of the block loses its colours: on a busy machine the same
 * source would make other pages. 0 lets it take its time.
 */
export const highlightWithoutClock: Transformer = {
  name: 'highlight-without-clock',
  preprocess(_code, options) {
    options.tokenizeTimeLimit = 0;
  },
};
