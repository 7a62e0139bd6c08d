import type { Catalogue } from '../../../practice/log/catalogue.ts';
import { emptyData } from '../../../practice/log/data.ts';
import { mergeData } from '../../../practice/log/merge.ts';
import { addMock, removeMock, restoreMock } from '../../../practice/log/mocks.ts';
import {
  applyUndo,
  recordReview,
  setFlag,
  setSetting,
  type Answer,
  type UndoStep,
  type Writer,
} from '../../../practice/log/record.ts';
import type { FlagValues, MockRecord, Moment } from '../../../practice/model.ts';
import type { PracticeData, Review, SettingValues } from '../../../practice/model.ts';
import { createScheduler, type Scheduler } from '../../../practice/scheduling/scheduler.ts';
import { currentMoment } from './clock.ts';
import { difference } from './difference.ts';
import { Keeper } from './keeper.ts';
import { LiveState } from './live-state.ts';
import { openStorage } from './open-storage.ts';
import { randomId } from './random-id.ts';
import type { Meta } from './schema.ts';
import { createDerivation, type PracticeState } from './state.ts';

export interface StoreOptions {
  catalogue: Catalogue;
  /** Changes whenever the catalogue or the scheduling does: the cached cards are then derived anew. */
  stamp: string;
  now?: () => Moment;
}

/**
 * A reader's progress in this browser. Changes show at once and are written behind it; where they can't be,
 * `state.storage` says so and the session goes on.
 */
export class PracticeStore {
  readonly catalogue: Catalogue;
  readonly scheduler: Scheduler = createScheduler();
  readonly now: () => Moment;
  readonly #live: LiveState;
  readonly #keeper: Keeper;

  /** Opens the database of this browser, or a log for this session where there can be none. Never throws. */
  static async open(options: StoreOptions): Promise<PracticeStore> {
    const store = new PracticeStore(options);
    const opened = await openStorage(store.now(), store.#keeper.events);
    const { data, meta, cards, state: storage, salvaged } = opened;
    const current = meta.stamp === options.stamp;
    store.#live.show({ meta, storage });
    store.#live.adopt(data, current ? cards : undefined);
    store.#keeper.begin(opened, !current);
    if (salvaged !== emptyData) {
      store.replaceData(mergeData(data, salvaged));
      await store.settled();
    }
    return store;
  }

  private constructor({ catalogue, stamp, now = currentMoment }: StoreOptions) {
    this.catalogue = catalogue;
    this.now = now;
    this.#live = new LiveState(createDerivation(catalogue, this.scheduler));
    this.#keeper = new Keeper(this.#live, { stamp, reopen: (events) => openStorage(now(), events) });
  }

  get state(): PracticeState {
    return this.#live.state();
  }

  /** @returns ends the subscription */
  subscribe(listener: (state: PracticeState) => void): () => void {
    return this.#live.subscribe(listener);
  }

  /** @returns what takes it back */
  record(answer: Omit<Answer, 'id'>): UndoStep {
    const { data, cards } = this.state;
    const change = recordReview(data, { ...answer, id: randomId() }, cards, this.#writer());
    this.#commit(change.data, [answer.question], change.review);
    return change.undo;
  }

  /** @returns what takes it back */
  flag<Field extends keyof FlagValues>(question: string, field: Field, value: FlagValues[Field]): UndoStep {
    const change = setFlag(this.state.data, question, field, value, this.catalogue, this.#writer());
    this.#commit(change.data);
    return change.undo;
  }

  undo(step: UndoStep): void {
    const data = applyUndo(this.state.data, step, this.catalogue, this.#writer());
    this.#commit(data, step.kind === 'review' ? [step.question] : []);
  }

  set<Key extends keyof SettingValues>(key: Key, value: SettingValues[Key]): void {
    this.#commit(setSetting(this.state.data, key, value, this.#writer()));
  }

  addMock(mock: Omit<MockRecord, 'id' | 'at' | 'day' | 'device'>): void {
    const { now, device } = this.#writer();
    this.#commit(addMock(this.state.data, { ...mock, id: randomId(), ...now, device }));
  }

  removeMock(id: string): void {
    this.#commit(removeMock(this.state.data, id, this.#writer()));
  }

  restoreMock(mock: MockRecord): void {
    this.#commit(restoreMock(this.state.data, mock, randomId()));
  }

  /** Takes another log over: an import, or (`overrule`) the taking back of one, where older entries win again. */
  replaceData(data: PracticeData, { overrule = false }: { overrule?: boolean } = {}): void {
    const { data: before, cards: former } = this.state;
    this.#live.adopt(data);
    const questions = new Set([...former.keys(), ...this.state.cards.keys()]);
    this.#keeper.save({ change: difference(before, data), questions, overrule });
  }

  setMeta(meta: Partial<Meta>): void {
    this.#live.show({ meta: { ...this.state.meta, ...meta } });
    this.#keeper.saveMeta(meta);
  }

  /** Takes in what other tabs wrote while this one was frozen. */
  refresh(): void {
    this.#keeper.refresh();
  }

  /** Resolves when all changes so far are written, or could not be. */
  settled(): Promise<void> {
    return this.#keeper.settled();
  }

  close(): void {
    this.#keeper.close();
  }

  #writer(): Writer {
    return { now: this.now(), device: this.state.meta.device ?? '?' };
  }

  #commit(data: PracticeData, questions: readonly string[] = [], added?: Review): void {
    const change = difference(this.state.data, data);
    if (added) this.#live.append(data, added);
    else this.#live.take(data, questions);
    this.#keeper.save({ change, questions: questions.map((question) => this.catalogue.resolve(question)) });
  }
}
