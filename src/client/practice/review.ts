import type { AnswerFile } from '../../practice/catalogue/answer.ts';
import type { Rating } from '../../practice/model.ts';
import type { Queue, QueueItem } from '../../practice/session/queue.ts';
import { intervalText, kindNames, ratingNames } from '../../practice/words.ts';
import { part } from '../part.ts';
import type { Answers } from './answers.ts';
import { CardView } from './card-view.ts';
import { faceOf } from './face.ts';
import { showFinished } from './finished.ts';
import type { Command } from './keys.ts';
import type { Practice } from './open.ts';
import type { Session } from './session.ts';
import { statusLine } from './status-line.ts';
import { Stopwatch } from './stopwatch.ts';

const moreAtOnce = 5;

/** Runs a session on the page: shows a card, turns it, takes the rating, goes on. */
export class Review {
  readonly #host: HTMLElement;
  readonly #practice: Practice;
  readonly #session: Session;
  readonly #total: number;
  readonly #base: string;
  readonly #answers: Answers;
  readonly #view: CardView;
  readonly #watch = new Stopwatch();
  #item: QueueItem | undefined;
  #answer: AnswerFile | undefined;
  #timer: number | undefined;
  #changing = false;
  /** The last review of the question when its card was shown: another one means that another tab asked it. */
  #shownReview: string | undefined;

  constructor(
    host: HTMLElement,
    practice: Practice,
    session: Session,
    { total, base, answers }: { total: number; base: string; answers: Answers },
  ) {
    this.#host = host;
    this.#practice = practice;
    this.#session = session;
    this.#total = total;
    this.#base = base;
    this.#answers = answers;
    this.#view = new CardView(host);
  }

  /** @param focus whether the card takes the focus: after the reader did something, not when the page opens */
  next(focus: boolean, said = ''): void {
    const queue = this.#session.queue;
    this.#item = this.#session.next(queue);
    this.#showStatus(queue.items);
    window.clearTimeout(this.#timer);
    if (this.#item) {
      this.#showCard(this.#item, focus, said);
      const after = queue.items.find(({ question }) => question !== this.#item?.question);
      if (after) void this.#answers.load(after.question);
    } else this.#showFinished(focus, said, queue);
  }

  do(command: Command): void {
    const item = this.#item;
    if (command === 'undo') this.#undo();
    else if (!item) return;
    else if (command === 'reveal') void this.#reveal();
    else if (command === 'bury') {
      this.#change('明天再来。', () => {
        this.#session.bury(item);
      });
    } else if (command === 'suspend') {
      this.#change('已搁置，可在“每日上限”下找回。', () => {
        this.#session.suspend(item);
      });
    } else if (typeof command === 'number') this.#rate(item, command);
  }

  heedLeech(): void {
    if (!this.#item) return;
    this.#session.heedLeech(this.#item.question);
    part(this.#host, 'leech').hidden = true;
    part(this.#host, 'title').focus();
  }

  swipe(direction: 'left' | 'right'): void {
    if (!this.#item) return;
    if (this.#view.side === 'question') this.do('reveal');
    else this.do(direction === 'left' ? 1 : this.#view.proposed);
  }

  /** Another tab may have answered the question that is asked here. */
  catchUp(): void {
    if (this.#changing) return;
    const question = this.#item?.question;
    if (question === undefined) this.next(false);
    else if (this.#lastReview(question) !== this.#shownReview)
      this.next(false, '这题刚在另一个标签页里答过。');
    else this.#showStatus(this.#session.queue.items);
  }

  #lastReview(question: string): string | undefined {
    return this.#practice.store.state.cards.get(question)?.last.review;
  }

  #showCard(item: QueueItem, focus: boolean, said: string): void {
    const face = faceOf(item, this.#practice, this.#session, this.pageOf(item.question));
    if (!face) return;
    this.#answer = undefined;
    this.#shownReview = this.#lastReview(item.question);
    this.#view.show(face);
    this.#watch.start();
    void this.#answers.load(item.question);
    this.#say(`${said}${kindNames[item.kind]}：${face.question.title}`);
    if (focus) part(this.#host, 'title').focus();
  }

  readonly pageOf = (question: string): string => `${this.#base}q/${encodeURIComponent(question)}/`;

  async #reveal(): Promise<void> {
    const item = this.#item;
    if (!item) return;
    if (this.#view.side === 'question') {
      const answer = await this.#answers.load(item.question);
      if (this.#item !== item || this.#view.side !== 'question') return;
      this.#answer = answer;
      this.#view.showPoints(answer);
    } else if (this.#view.side === 'points' && this.#answer) this.#view.showAnswer(this.#answer);
  }

  #rate(item: QueueItem, rating: Rating): void {
    // A rating of what was not compared says nothing.
    if (this.#view.side === 'question') return;
    const interval = this.#session.intervals(item.question)[rating];
    const { ticked, keyPoints } = this.#view;
    this.#change(`${ratingNames[rating]}，${intervalText(interval)}后再问。`, () => {
      this.#session.answer(item, { rating, ticked, keyPoints, seconds: this.#watch.seconds() });
    });
  }

  #undo(): void {
    if (!this.#session.canUndo) return;
    this.#change('已撤销。', () => {
      this.#session.undo();
    });
  }

  /** A change of this page's own: the store tells of it too, but the next card comes once. */
  #change(said: string, work: () => void): void {
    this.#changing = true;
    work();
    this.#changing = false;
    this.next(true, said);
  }

  #showStatus(items: readonly QueueItem[]): void {
    part(this.#host, 'status').textContent = statusLine(items);
    const undo = this.#host.querySelector<HTMLButtonElement>('[data-command="undo"]');
    if (undo) undo.disabled = !this.#session.canUndo;
  }

  #showFinished(focus: boolean, said: string, queue: Queue): void {
    const title = showFinished(this.#host, {
      session: this.#session,
      queue,
      site: this.#practice.site,
      total: this.#total,
      pageOf: this.pageOf,
      more: () => {
        this.#session.moreNew(moreAtOnce);
        this.next(true);
      },
    });
    this.#say(`${said}${title.textContent}`);
    if (focus) title.focus();
    if (queue.nextLearningAt === undefined) return;
    const wait = Math.max(0, queue.nextLearningAt - this.#practice.store.now().at);
    this.#timer = window.setTimeout(() => {
      this.next(false);
    }, wait);
  }

  #say(text: string): void {
    part(this.#host, 'live').textContent = text;
  }
}
