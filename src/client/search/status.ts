import { offerButton } from './offer.ts';
import type { SearchState } from './state.ts';

const longestShownQuery = 40;

/**
 * Shows what a screen reader is told, and a reader sees above the results: how many there are or, where nothing was
 * found, names that may have been meant and topics.
 * @param ask searches for a name that is chosen
 */
export function showStatus(
  status: HTMLElement,
  state: SearchState,
  base: string,
  ask: (name: string) => void,
): void {
  status.replaceChildren(
    statusText(state),
    ...state.names.map((name) => offerButton(name, ask)),
    ...topicLinks(state.topics, base),
  );
}

function statusText({ status, query, results, names, topics, notice }: SearchState): string {
  if (status === 'idle') return '';
  if (status === 'error') return notice;
  if (results.length > 0) return `${results.length} 条结果。${notice}`;
  if (status === 'loading') return '正在搜索…';
  const offer =
    names.length > 0
      ? '你是不是要找：'
      : topics.length > 0
        ? '换个说法试试，或从主题进入：'
        : '换个说法试试。';
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
    link.className = 'search-offer';
    link.href = `${base}topics/${encodeURIComponent(id)}/`;
    link.textContent = title;
    return link;
  });
}
