import type { Segment } from '../../search/highlight.ts';
import type { SearchTexts } from '../../search/index-data.ts';
import { excerptOfResult, type Result } from '../../search/results.ts';
import { shareable } from './session.ts';
import type { SearchState } from './state.ts';

const difficulties = ['', '基础', '进阶', '深入'];

/**
 * Keeps a list of results in step with a search.
 * @param itemOf what stands in the list for a link, and its place
 * @returns shows a state; links that are shown already for the same query stay the same nodes
 */
export function createResultList(
  list: HTMLElement,
  base: string,
  itemOf: (link: HTMLAnchorElement, index: number) => HTMLElement,
): (state: SearchState) => void {
  let query: string | undefined;
  let slugs: string[] = [];
  let texts: SearchTexts | undefined;
  return (state) => {
    // A search that is still under way keeps what is shown until there is something better.
    if (state.status === 'loading' && state.results.length === 0) return;
    const next = state.results.map(({ slug }) => slug);
    const grows = state.query === query && slugs.every((slug, index) => slug === next[index]);
    const from = grows ? slugs.length : 0;
    const items = state.results
      .slice(from)
      .map((result, index) => itemOf(resultLink(result, state, base), from + index));
    if (grows) {
      if (state.texts !== texts) fillExcerpts(list, state);
      list.append(...items);
    } else list.replaceChildren(...items);
    query = state.query;
    slugs = next;
    texts = state.texts;
  };
}

/** The answers came after the results: they go in beneath, and nothing moves. */
function fillExcerpts(list: HTMLElement, { results, words, texts }: SearchState): void {
  const places = list.querySelectorAll('.result-excerpt');
  for (const [index, result] of results.entries()) {
    places[index]?.replaceChildren(...marked(excerptOfResult(result, words, texts)));
  }
}

/** A link to the section of a question that matched, with its topic, difficulty and the words that matched. */
function resultLink(result: Result, { words, texts }: SearchState, base: string): HTMLAnchorElement {
  const link = document.createElement('a');
  const section = result.section ? `#${encodeURIComponent(result.section)}` : '';
  link.href = `${base}q/${encodeURIComponent(result.slug)}/?hl=${encodeURIComponent(shareable(words))}${section}`;
  link.dataset['question'] = result.slug;
  const about = [result.topic, difficulties[result.difficulty]].filter(Boolean).join(' · ');
  link.append(
    part('result-title', marked(result.title)),
    part('result-about', [about]),
    part('result-excerpt', marked(excerptOfResult(result, words, texts))),
  );
  return link;
}

function part(className: string, children: (Node | string)[]): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = className;
  span.append(...children);
  return span;
}

function marked(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({ text, mark }) => {
    if (!mark) return text;
    const node = document.createElement('mark');
    node.textContent = text;
    return node;
  });
}
