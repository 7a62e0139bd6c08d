import type { Segment } from '../../search/highlight.ts';
import type { Result } from '../../search/results.ts';
import type { SearchState } from './session.ts';

const difficulties = ['', '基础', '进阶', '深入'];

/** A link to a question with its topic, difficulty and the words that matched. */
export function resultLink(result: Result, base: string): HTMLAnchorElement {
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

/** What a screen reader is told, and a reader sees above the results. */
export function statusText({ status, query, results, notice }: SearchState): string {
  if (status === 'idle') return '';
  if (status === 'error') return notice;
  if (results.length > 0) return `${results.length} 条结果。${notice}`;
  if (status === 'loading') return '正在搜索…';
  const shown = query.length > 40 ? `${query.slice(0, 40)}…` : query;
  return `没有找到“${shown}”。换个说法试试，或从主题进入：${notice}`;
}

/** Links to the topics that are offered when nothing was found. */
export function topicLinks(topics: SearchState['topics'], base: string): HTMLAnchorElement[] {
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
