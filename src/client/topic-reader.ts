import { parsePage } from './trusted-types.ts';

/** Reads a topic straight through: opening a card brings in the whole answer from its page. */
class TopicReader extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const cards = [...this.querySelectorAll<HTMLDetailsElement>('details[data-page]')];
    if (!button || cards.length === 0) return;
    const expandLabel = button.textContent;
    for (const card of cards) card.addEventListener('toggle', () => card.open && void loadBody(card));
    button.addEventListener('click', () => {
      const open = button.getAttribute('aria-pressed') !== 'true';
      for (const card of cards) card.open = open;
      button.setAttribute('aria-pressed', String(open));
      button.textContent = open ? '全部收起' : expandLabel;
    });
  }
}

/** Fetches the page once and moves its body into the card; what is there already stays when that fails. */
async function loadBody(card: HTMLDetailsElement): Promise<void> {
  const page = card.dataset['page'];
  if (!page || card.dataset['state']) return;
  card.dataset['state'] = 'loading';
  try {
    const response = await fetch(page);
    if (!response.ok) throw new Error(String(response.status));
    const fetched = parsePage(await response.text());
    const body = fetched.querySelector('article .prose');
    if (!body) throw new Error('no body');
    card.append(document.adoptNode(withOwnIds(body, page)));
    card.dataset['state'] = 'done';
  } catch {
    delete card.dataset['state'];
  }
}

/** Sections have the same ids on every page: here they give them up, and links to them lead to the page. */
function withOwnIds(body: Element, page: string): Element {
  for (const link of body.querySelectorAll('a[href^="#"]')) {
    link.setAttribute('href', `${page}${link.getAttribute('href') ?? ''}`);
  }
  for (const heading of body.querySelectorAll('h2[id], h3[id], h4[id]')) heading.removeAttribute('id');
  return body;
}

customElements.define('topic-reader', TopicReader);
