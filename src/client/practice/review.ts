import type { AnswerFile } from '../../practice/catalogue/answer.ts';
import type { Rating } from '../../practice/model.ts';
import type { QueueItem } from '../../practice/session/queue.ts';
import { intervalText, ratingNames } from '../../practice/words.ts';
import type { Answers } from './answers.ts';
import type { Command } from './keys.ts';
import { ReviewScreen, type Sitting } from './review-screen.ts';
import { TimeSeen } from './time-seen.ts';

const moreAtOnce = 5;

/** Runs a session: asks a question, turns its card, takes the rating, goes on. */
export class Review {
  readonly #sitting: Sitting;
  readonly #answers: Answers;
  readonly #screen: ReviewScreen;
  readonly #seen = new TimeSeen();
  #item: QueueItem | undefined;
  #answer: AnswerFile | undefined;
  #timer: number | undefined;
  #changing = false;
  /** The last review of the question when its card was shown: another one means that another tab asked it. */
  #shownReview: string | undefined;

  constructor(host: HTMLElement, sitting: Sitting, answers: Answers) {
    this.#sitting = sitting;
    this.#answers = answers;
    this.#screen = new ReviewScreen(host, sitting);
  }

  /** @param focus whether the card takes the focus: after the reader did something, not when the page opens */
  next(focus: boolean, said = ''): void {
    const { practice, session } = this.#sitting;
    const queue = session.queue;
    const item = session.next(queue);
    this.#item = item;
    this.#screen.showStatus(queue.items);
    window.clearTimeout(this.#timer);
    if (item) {
      this.#ask(item, focus, said);
      const after = queue.items.find(({ question }) => question !== item.question);
      if (after) void this.#answers.load(after.question);
      return;
    }
    this.#screen.showFinished(queue, { focus, said }, () => {
      session.moreNew(moreAtOnce);
      this.next(true);
    });
    if (queue.nextLearningAt === undefined) return;
    const wait = Math.max(0, queue.nextLearningAt - practice.store.now().at);
    this.#timer = window.setTimeout(() => {
      this.next(false);
    }, wait);
  }

  do(command: Command): void {
    const { session } = this.#sitting;
    const item = this.#item;
    if (command === 'undo') this.#undo();
    else if (!item) return;
    else if (command === 'reveal') void this.#reveal();
    else if (command === 'bury') {
      this.#change('明天再来。', () => {
        session.bury(item);
      });
    } else if (command === 'suspend') {
      this.#change('已搁置，可在“每日上限”下找回。', () => {
        session.suspend(item);
      });
    } else if (typeof command === 'number') this.#rate(item, command);
  }

  heedLeech(): void {
    if (!this.#item) return;
    this.#sitting.session.heedLeech(this.#item.question);
    this.#screen.hideLeech();
  }

  swipe(direction: 'left' | 'right'): void {
    if (!this.#item) return;
    const { side, proposed } = this.#screen.card;
    if (side === 'question') this.do('reveal');
    else this.do(direction === 'left' ? 1 : proposed);
  }

  /** Another tab may have answered the question that is asked here. */
  catchUp(): void {
    if (this.#changing) return;
    const question = this.#item?.question;
    if (question === undefined) this.next(false);
    else if (this.#lastReview(question) !== this.#shownReview)
      this.next(false, '这题刚在另一个标签页里答过。');
    else this.#screen.showStatus(this.#sitting.session.queue.items);
  }

  #lastReview(question: string): string | undefined {
    return this.#sitting.practice.store.state.cards.get(question)?.last.review;
  }

  #ask(item: QueueItem, focus: boolean, said: string): void {
    if (!this.#screen.showCard(item, { focus, said })) return;
    this.#answer = undefined;
    this.#shownReview = this.#lastReview(item.question);
    this.#seen.restart();
    void this.#answers.load(item.question);
  }

  async #reveal(): Promise<void> {
    const item = this.#item;
    const { card } = this.#screen;
    if (!item) return;
    if (card.side === 'question') {
      const answer = await this.#answers.load(item.question);
      if (this.#item !== item || card.side !== 'question') return;
      this.#answer = answer;
      card.showPoints(answer);
    } else if (card.side === 'points' && this.#answer) card.showAnswer(this.#answer);
  }

  #rate(item: QueueItem, rating: Rating): void {
    const { session } = this.#sitting;
    const { side, ticked, keyPoints } = this.#screen.card;
    // A rating of what was not compared says nothing.
    if (side === 'question') return;
    const interval = session.intervals(item.question)[rating];
    this.#change(`${ratingNames[rating]}，${intervalText(interval)}后再问。`, () => {
      session.answer(item, { rating, ticked, keyPoints, seconds: this.#seen.seconds });
    });
  }

  #undo(): void {
    const { session } = this.#sitting;
    if (!session.canUndo) return;
    this.#change('已撤销。', () => {
      session.undo();
    });
  }

  /** A change of this page's own: the store tells of it too, but the next card comes once. */
  #change(said: string, work: () => void): void {
    this.#changing = true;
    work();
    this.#changing = false;
    this.next(true, said);
  }
}
