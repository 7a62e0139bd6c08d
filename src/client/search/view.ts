import type { Segment } from '../../search/highlight.ts';
import type { Result } from '../../search/results.ts';
import type { SearchState } from './session.ts';

const difficulties = ['', '基础', '进阶', '深入'];
const longestShownQuery = 40;

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
  return (state) => {
    // A search that is still under way keeps what is shown until there is something better.
    if (state.status === 'loading' && state.results.length === 0) return;
    const next = state.results.map(({ slug }) => slug);
    const grows = state.query === query && slugs.every((slug, index) => slug === next[index]);
    const from = grows ? slugs.length : 0;
    const items = state.results
      .slice(from)
      .map((result, index) => itemOf(resultLink(result, base), from + index));
    if (grows) list.append(...items);
    else list.replaceChildren(...items);
    query = state.query;
    slugs = next;
  };
}

/** Shows what a screen reader is told, and a reader sees above the results, with topics when nothing was found. */
export function showStatus(status: HTMLElement, state: SearchState, base: string): void {
  status.replaceChildren(statusText(state), ...topicLinks(state.topics, base));
}

/** A link to a question with its topic, difficulty and the words that matched. */
function resultLink(result: Result, base: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `${base}q/${encodeURIComponent(result.slug)}/`;
  link.dataset['question'] = result.slug;
  const about = [result.topic, difficulties[result.difficulty]].filter(Boolean).join(' · ');
  link.append(
    part('result-title', marked(result.title)),
    part('result-about', [about]),
    part('result-excerpt', marked(result.excerpt)),
  );
  return link;
}

function statusText({ status, query, results, topics, notice }: SearchState): string {
  if (status === 'idle') return '';
  if (status === 'error') return notice;
  if (results.length > 0) return `${results.length} 条结果。${notice}`;
  if (status === 'loading') return '正在搜索…';
  const offer = topics.length > 0 ? '换个说法试试，或从主题进入：' : '换个说法试试。';
  return `没有找到“${shorten(query)}”。${notice}${offer}`;
}

function shorten(query: string): string {
  const characters = [...query.slice(0, 2 * longestShownQuery).toWellFormed()];
  return characters.length <= longestShownQuery
    ? characters.join('')
    : `${characters.slice(0, longestShownQuery).join('')}…`;
}

function topicLinks(topics: SearchState['topics'], base: string): HTMLAnchorElement[] {
  return topics.map(({ id, title }) => {
    const link = document.createElement('a');
    link.className = 'topic-link';
    link.href = `${base}topics/${encodeURIComponent(id)}/`;
    link.textContent = title;
    return link;
  });
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
