const quoted = /“[^“”]{0,200}”|‘[^‘’]{0,200}’|「[^「」]{0,200}」|《[^《》]{0,200}》/g;

/** Where a text quotes words or names a work, marks included. */
export function quotedRanges(text: string): [number, number][] {
  return [...text.matchAll(quoted)].map(({ index, 0: words }) => [index, index + words.length]);
}
