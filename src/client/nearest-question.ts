import { editDistance } from '../text/nearest.ts';
import type { KnowledgeExport } from '../knowledge/export.ts';

/** On the page for a wrong address: names the question whose slug comes nearest to it. */
class NearestQuestion extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const link = this.querySelector('a');
    const { knowledge, base = '/' } = this.dataset;
    const wanted = lastWord(location.pathname.slice(base.length - 1));
    if (!link || !knowledge || !wanted) return;
    const response = await fetch(knowledge).catch(() => undefined);
    if (!response?.ok) return;
    const { questions } = (await response.json()) as KnowledgeExport;
    const ranked = questions
      .map((question) => ({ question, distance: distance(wanted, question.id) }))
      .sort((a, b) => a.distance - b.distance);
    const [best] = ranked;
    if (!best || best.distance > 0.6) return;
    link.href = best.question.url;
    link.textContent = best.question.title;
    this.hidden = false;
  }
}

function lastWord(path: string): string {
  const segment = path.split('/').filter(Boolean).at(-1) ?? '';
  return segment
    .toLowerCase()
    .replace(/\.(?:html?|md)$/, '')
    .slice(0, 80);
}

/** 0 for the same word, 1 for nothing in common. */
function distance(wanted: string, slug: string): number {
  if (slug.includes(wanted) || wanted.includes(slug)) return 0.3;
  return editDistance(wanted, slug) / Math.max(wanted.length, slug.length);
}

customElements.define('nearest-question', NearestQuestion);
