import { plannedToday, goalsOf, type DayGoals, type PlannedToday } from '../../practice/plan/goals.ts';
import type { Plan } from '../../practice/plan/plan.ts';
import { lastPassFrom } from '../../practice/plan/retention.ts';
import type { UndoStep } from '../../practice/log/record.ts';
import type { Rating } from '../../practice/model.ts';
import { previewIntervals } from '../../practice/scheduling/preview.ts';
import type { Interval } from '../../practice/scheduling/scheduler.ts';
import { buildQueue, type Queue, type QueueItem } from '../../practice/session/queue.ts';
import type { PracticeStore } from './store/store.ts';

export interface Given {
  rating: Rating;
  ticked: number[];
  keyPoints: number;
  seconds: number;
}

/** An answer of this session. */
export interface SessionAnswer extends Given {
  question: string;
  kind: QueueItem['kind'];
}

interface Step {
  item: QueueItem;
  undo: UndoStep;
  answered: boolean;
}

/** One sitting over a scope: what is asked next, what was answered, and the way back. */
export class Session {
  readonly #store: PracticeStore;
  readonly #scope: readonly string[];
  readonly #steps: Step[] = [];
  readonly answers: SessionAnswer[] = [];
  #planned: PlannedToday | undefined;
  /** New questions beyond the day's limit that the reader asked for. */
  #extra = 0;
  /** Asked before all others: a question that was chosen, or whose answer was taken back. */
  #pinned: QueueItem | undefined;

  /** @param chosen a question to begin with, due or not */
  constructor(store: PracticeStore, scope: readonly string[], chosen?: string) {
    this.#store = store;
    this.#scope = scope;
    if (chosen !== undefined && store.catalogue.has(chosen)) {
      this.#pinned = { question: chosen, kind: store.state.cards.has(chosen) ? 'review' : 'new' };
    }
  }

  /** From here on the plan for the interview sets the day's goals. */
  follow(plan: Plan | undefined): void {
    const { settings, cards } = this.#store.state;
    const today = this.#store.now().day;
    this.#planned =
      plan && settings.interview
        ? plannedToday(plan, cards, today, lastPassFrom(settings.interview))
        : undefined;
  }

  get goals(): DayGoals {
    const { settings, cards } = this.#store.state;
    const goals = goalsOf(settings, cards, this.#store.now().day, this.#planned);
    return { ...goals, newPerDay: goals.newPerDay + this.#extra };
  }

  get queue(): Queue {
    const { cards, flags } = this.#store.state;
    const now = this.#store.now();
    return buildQueue({ scope: this.#scope, cards, flags, now, ...this.goals }, this.#store.scheduler);
  }

  /** What is asked now. A question just answered waits while there are others. */
  next(queue = this.queue): QueueItem | undefined {
    if (this.#pinned) return this.#pinned;
    const last = this.#steps.at(-1)?.item.question;
    return queue.items.find(({ question }) => question !== last) ?? queue.items[0];
  }

  /** What each rating would do. */
  intervals(question: string): Record<Rating, Interval> {
    const { state, scheduler } = this.#store;
    const card = state.cards.get(question);
    return previewIntervals(question, card, this.#store.now(), this.goals.retention, scheduler);
  }

  answer(item: QueueItem, given: Given): void {
    const { question } = item;
    const undo = this.#store.record({ question, ...given, retention: this.goals.retention });
    this.answers.push({ ...given, ...item });
    this.#done({ item, undo, answered: true });
  }

  /** “明天再来”. */
  bury(item: QueueItem): void {
    const undo = this.#store.flag(item.question, 'buriedUntil', this.#store.now().day + 1);
    this.#done({ item, undo, answered: false });
  }

  suspend(item: QueueItem): void {
    this.#done({ item, undo: this.#store.flag(item.question, 'suspended', true), answered: false });
  }

  /** Answers a leech notice: it comes back only after more lapses. */
  heedLeech(question: string): void {
    const lapses = this.#store.state.cards.get(question)?.lapses ?? 0;
    this.#store.flag(question, 'leechSeen', lapses);
  }

  /** Whether a question that was chosen is asked first. */
  get isChosen(): boolean {
    return this.#pinned !== undefined;
  }

  get canUndo(): boolean {
    return this.#steps.length > 0;
  }

  /** Takes the last step back and asks its question again. */
  undo(): QueueItem | undefined {
    const step = this.#steps.pop();
    if (!step) return undefined;
    this.#store.undo(step.undo);
    if (step.answered) this.answers.pop();
    this.#pinned = step.item;
    return step.item;
  }

  moreNew(count: number): void {
    this.#extra += count;
  }

  #done(step: Step): void {
    this.#pinned = undefined;
    this.#steps.push(step);
  }
}
