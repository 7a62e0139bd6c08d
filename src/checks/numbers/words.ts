/** What most sentences about a model say: no sign that two of them speak of the same quantity. */
const common = new Set(['每卡', '参数', '模型', '字节', '词元', '权重', '一次', '每步', '一个', 'gb', 'mb']);

/** Telling words of a phrase: pairs of Han characters and Latin words, in small letters. */
export function wordsOf(phrase: string): Set<string> {
  const words = new Set<string>();
  for (const [run] of phrase.matchAll(/\p{Script=Han}{2,}/gu)) {
    for (let at = 0; at + 2 <= run.length; at += 1) words.add(run.slice(at, at + 2));
  }
  for (const [word] of phrase.matchAll(/[A-Za-z][A-Za-z\d-]+/g)) words.add(word.toLowerCase());
  for (const word of common) words.delete(word);
  return words;
}
