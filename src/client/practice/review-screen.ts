import type { Queue, QueueItem } from '../../practice/session/queue.ts';
import { kindNames } from '../../practice/words.ts';
import { part } from '../part.ts';
import { CardView } from './card-view.ts';
import { faceOf } from './face.ts';
import { showFinished } from './finished.ts';
import type { Practice } from './open.ts';
import type { Session } from './session.ts';
import { statusLine } from './status-line.ts';

/** What a session works on. */
export interface Sitting {
  practice: Practice;
  session: Session;
  /** Questions in the scope. */
  total: number;
  /** Path of the site's root, with a slash at both ends. */
  base: string;
}

/** How something is shown: whether it takes the focus, and what is said before it. */
export interface Manner {
  focus: boolean;
  said: string;
}

/** What a session shows: a card or its end, what is left of today, and what a screen reader is told. */
export class ReviewScreen {
  readonly card: CardView;
  readonly #host: HTMLElement;
  readonly #sitting: Sitting;

  constructor(host: HTMLElement, sitting: Sitting) {
    this.#host = host;
    this.#sitting = sitting;
    this.card = new CardView(host);
  }

  /** False where the site does not have the question. */
  showCard(item: QueueItem, { focus, said }: Manner): boolean {
    const { practice, session } = this.#sitting;
    const face = faceOf(item, practice, session, this.#pageOf(item.question));
    if (!face) return false;
    this.card.show(face);
    this.#say(`${said}${kindNames[item.kind]}：${face.question.title}`);
    if (focus) part(this.#host, 'title').focus();
    return true;
  }

  /** @param more asks for new questions beyond the day's limit */
  showFinished(queue: Queue, { focus, said }: Manner, more: () => void): void {
    const { practice, session, total } = this.#sitting;
    const title = showFinished(this.#host, {
      session,
      queue,
      site: practice.site,
      total,
      pageOf: this.#pageOf,
      more,
    });
    this.#say(`${said}${title.textContent}`);
    if (focus) title.focus();
  }

  showStatus(items: readonly QueueItem[]): void {
    part(this.#host, 'status').textContent = statusLine(items);
    const undo = this.#host.querySelector<HTMLButtonElement>('[data-command="undo"]');
    if (undo) undo.disabled = !this.#sitting.session.canUndo;
  }

  /** The notice of a leech was answered. */
  hideLeech(): void {
    part(this.#host, 'leech').hidden = true;
    part(this.#host, 'title').focus();
  }

  readonly #pageOf = (question: string): string => `${this.#sitting.base}q/${encodeURIComponent(question)}/`;

  #say(text: string): void {
    part(this.#host, 'live').textContent = text;
  }
}
