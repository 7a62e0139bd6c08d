/**
 * Sets the spaces and punctuation of mixed Chinese and Latin text. The library that does it is WebAssembly, which
 * only the outer layers can load, so they hand it in.
 */
export interface Typography {
  /** One run of plain words as it should be set; the same text where nothing is to be changed. */
  format(text: string): string;
}
