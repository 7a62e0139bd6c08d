import { tellingPart } from '../search/function-words.ts';
import { highlight } from '../search/highlight.ts';

const name = 'search-words';

/** Marks the words of a query in the article, until the reader presses Escape. The page itself stays as it is. */
export function highlightWords(query: string): void {
  const article = document.querySelector('article');
  const wanted = tellingPart(query);
  // Browsers without custom highlights show the page plain.
  if (!article || !wanted || !('highlights' in CSS)) return;
  CSS.highlights.set(name, new Highlight(...textsOf(article).flatMap((text) => rangesOf(text, wanted))));
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') CSS.highlights.delete(name);
  });
}

/** The texts that are read: no formulas, drawings or navigation. */
function textsOf(article: Element): Text[] {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.katex, svg, nav, script, style')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

function rangesOf(node: Text, query: string): Range[] {
  let at = 0;
  return highlight(node.data, query).flatMap(({ text, mark }) => {
    const from = at;
    at += text.length;
    if (!mark) return [];
    const range = new Range();
    range.setStart(node, from);
    range.setEnd(node, at);
    return [range];
  });
}
