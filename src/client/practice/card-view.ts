import type { AnswerFile } from '../../practice/catalogue/answer.ts';
import type { Rating } from '../../practice/model.ts';
import type { Interval } from '../../practice/scheduling/scheduler.ts';
import { proposedRating } from '../../practice/session/proposed-rating.ts';
import { intervalText, kindNames } from '../../practice/words.ts';
import { nodesFromTrees } from '../dom-from-tree.ts';
import { element } from '../element.ts';
import { keyPoint } from '../key-point.ts';
import { part } from '../part.ts';
import type { Face } from './face.ts';

/** Which side of the card is up. */
export type Side = 'question' | 'points' | 'answer';

/** One card on the page: turned side by side, ticked and rated. */
export class CardView {
  readonly #host: HTMLElement;
  readonly #boxes: HTMLInputElement[] = [];
  #side: Side = 'question';

  constructor(host: HTMLElement) {
    this.#host = host;
    part(host, 'points-list').addEventListener('change', () => {
      this.#propose();
    });
  }

  get side(): Side {
    return this.#side;
  }

  get ticked(): number[] {
    return this.#boxes.flatMap((box, index) => (box.checked ? [index] : []));
  }

  get keyPoints(): number {
    return this.#boxes.length;
  }

  get proposed(): Rating {
    return proposedRating(this.ticked.length, this.keyPoints);
  }

  show({ item, question, about, page, intervals, leech }: Face): void {
    const { host, text } = this.#tools();
    this.#side = 'question';
    this.#boxes.length = 0;
    text('about', about);
    text('kind', kindNames[item.kind]);
    text('title', question.title);
    text('leech-text', leech ?? '');
    part(host, 'leech').hidden = leech === undefined;
    part<HTMLAnchorElement>(host, 'page').href = page;
    for (const name of ['points', 'answer', 'ratings', 'finished']) part(host, name).hidden = true;
    for (const name of ['face', 'reveal', 'hint', 'tools']) part(host, name).hidden = false;
    text('reveal', '对照得分点');
    this.#showIntervals(intervals);
    host.dataset['question'] = question.id;
    host.dataset['side'] = this.#side;
  }

  /** Turns to the key points; without an answer (offline, say) the reader rates by their own judgement. */
  showPoints(answer: AnswerFile | undefined): void {
    const { host, text } = this.#tools();
    this.#turn('points');
    const items = (answer?.keyPoints ?? []).map((trees, index) => {
      const { item, box } = keyPoint(`said-${String(index)}`, trees);
      this.#boxes.push(box);
      return item;
    });
    part(host, 'points-list').replaceChildren(...items);
    text('points-title', answer ? '说到的打勾' : '得分点没有加载成功：打开整页对照，或自己判断');
    text('reveal', '看 30 秒回答');
    part(host, 'reveal').hidden = answer === undefined;
    part(host, 'hint').hidden = true;
    part(host, 'points').hidden = false;
    part(host, 'ratings').hidden = false;
    this.#propose();
    this.#arrive('points');
  }

  showAnswer({ summary, corrections }: AnswerFile): void {
    const { host } = this.#tools();
    this.#turn('answer');
    part(host, 'summary').replaceChildren(...nodesFromTrees(summary));
    part(host, 'corrections').replaceChildren(
      ...corrections.map(({ claim, fix }) =>
        element(
          'p',
          {},
          element('span', { class: 'label' }, '流传的说法 '),
          ...nodesFromTrees(claim),
          element('br'),
          element('span', { class: 'label' }, '正确的是 '),
          ...nodesFromTrees(fix),
        ),
      ),
    );
    part(host, 'reveal').hidden = true;
    part(host, 'answer').hidden = false;
    this.#arrive('answer');
  }

  #tools() {
    const host = this.#host;
    const text = (name: string, value: string): void => {
      part(host, name).textContent = value;
    };
    return { host, text };
  }

  /** Goes to a section that just opened, and has all of it in view where it fits: the ratings stick over its end. */
  #arrive(section: 'points' | 'answer'): void {
    part(this.#host, `${section}-title`).focus({ preventScroll: true });
    part(this.#host, section).scrollIntoView({ block: 'nearest' });
  }

  #turn(side: Side): void {
    this.#side = side;
    this.#host.dataset['side'] = side;
  }

  #showIntervals(intervals: Record<Rating, Interval>): void {
    for (const button of this.#ratingButtons()) {
      const rating = Number(button.dataset['rating']) as Rating;
      const interval = button.querySelector('[data-interval]');
      if (interval) interval.textContent = intervalText(intervals[rating]);
    }
  }

  #propose(): void {
    for (const button of this.#ratingButtons()) {
      const rating = Number(button.dataset['rating']) as Rating;
      const isProposed = rating === this.proposed && this.keyPoints > 0;
      button.classList.toggle('proposed', isProposed);
      if (isProposed) button.setAttribute('aria-describedby', 'practice-proposed');
      else button.removeAttribute('aria-describedby');
    }
  }

  #ratingButtons(): NodeListOf<HTMLButtonElement> {
    return this.#host.querySelectorAll('[data-rating]');
  }
}
