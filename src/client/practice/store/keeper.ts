import { mergeData } from '../../../practice/log/merge.ts';
import type { PracticeData } from '../../../practice/model.ts';
import { openChannel, type Channel, type Message } from './channel.ts';
import type { ConnectionEvents } from './database.ts';
import { sizeOf } from './difference.ts';
import type { KeeperOptions, Kept, Saving } from './kept.ts';
import { load } from './load.ts';
import { databaseName } from './names.ts';
import type { OpenedStorage } from './open-storage.ts';
import type { Meta, PracticeDatabase } from './schema.ts';
import { SerialQueue } from './serial-queue.ts';
import { kept, notKept, whyNot } from './storage-state.ts';
import { write, writeCards, writeMeta } from './write.ts';

/** Entries that a message carries; beyond it the other tabs read the database. */
const mostTold = 200;

/** Keeps one tab's log and the database the same: writes one after another, and takes in what other tabs write. */
export class Keeper {
  readonly events: ConnectionEvents = {
    closed: (reason) => {
      this.#database = undefined;
      this.#store.storageChanged(notKept(reason));
    },
    cut: () => {
      this.#queue.add(() => this.#reconnect());
    },
  };
  readonly #store: Kept;
  readonly #options: KeeperOptions;
  readonly #channel: Channel;
  readonly #queue: SerialQueue;
  #database: PracticeDatabase | undefined;
  #revision = 0;
  readonly #waiting = new Set<PracticeData>();
  /** A write failed: the next one writes everything. */
  #unsaved = false;

  constructor(store: Kept, options: KeeperOptions) {
    this.#store = store;
    this.#options = options;
    this.#channel = openChannel(databaseName, (message) => {
      this.#queue.add(() => this.#hear(message));
    });
    this.#queue = new SerialQueue((error) => {
      if (!this.#database) return;
      this.#unsaved = true;
      store.storageChanged(notKept(whyNot(error) === 'full' ? 'full' : 'failed'));
    });
  }

  /** Begins with what was opened; the store has taken it over already. */
  begin({ database, meta }: OpenedStorage, cardsAreOld: boolean): void {
    this.#database = database;
    this.#revision = meta.revision ?? 0;
    if (cardsAreOld) this.#queue.add(() => this.#writeCards());
    if (meta.setAside !== undefined && meta.revision === undefined) this.#channel.tell({ kind: 'moved' });
  }

  save(saving: Saving): void {
    this.#waiting.add(saving.change.written);
    this.#queue.add(() => this.#write(saving));
  }

  saveMeta(meta: Partial<Meta>): void {
    this.#queue.add(async () => {
      if (this.#database) await writeMeta(this.#database, meta);
    });
  }

  /** Looks whether other tabs wrote while this one slept. */
  refresh(): void {
    this.#queue.add(async () => {
      const revision = (await this.#database?.get('meta', 'revision')) ?? 0;
      if (revision !== this.#revision) await this.#reload();
    });
  }

  /** Resolves when everything asked for so far is written, or has failed. */
  settled(): Promise<void> {
    return this.#queue.settled();
  }

  close(): void {
    this.#channel.close();
    this.#database?.close();
    this.#database = undefined;
  }

  async #write(saving: Saving): Promise<void> {
    this.#waiting.delete(saving.change.written);
    if (!this.#database) return;
    const { data, cards } = this.#store.state();
    const everything = this.#unsaved;
    const change = everything ? { ...saving.change, written: data } : saving.change;
    const { questions, overrule = false } = saving;
    const revision = await write(this.#database, {
      change,
      // As they are by now: what another tab told meanwhile is in them.
      cards: everything ? cards : new Map([...questions].map((question) => [question, cards.get(question)])),
      allCards: everything,
      overrule,
      stamp: this.#options.stamp,
      known: this.#revision,
    });
    const missed = revision !== this.#revision + 1;
    this.#revision = revision;
    this.#unsaved = false;
    if (everything) this.#store.storageChanged(kept);
    const tellable = !overrule && change.removed.length === 0 && sizeOf(change.written) <= mostTold;
    this.#channel.tell({ kind: 'written', revision, ...(tellable ? { written: change.written } : {}) });
    if (missed) await this.#reload();
  }

  async #hear(message: Message): Promise<void> {
    if (message.kind === 'moved') await this.#reconnect();
    else if (message.revision <= this.#revision) return;
    else if (message.written && message.revision === this.#revision + 1) {
      this.#revision = message.revision;
      this.#store.merge(message.written);
    } else await this.#reload();
  }

  async #reload(): Promise<void> {
    if (!this.#database) return;
    const { data, meta } = await load(this.#database);
    this.#revision = meta.revision ?? 0;
    // What is not written yet stands in this tab alone.
    const own = this.#unsaved ? [this.#store.state().data] : [...this.#waiting];
    this.#store.adopt(own.reduce(mergeData, data));
    await this.#writeCards();
  }

  async #writeCards(): Promise<void> {
    if (this.#database)
      await writeCards(this.#database, this.#store.state().cards.values(), this.#options.stamp);
  }

  /** Opens the database anew, which may be another one now, and brings this tab's log into it. */
  async #reconnect(): Promise<void> {
    this.#database?.close();
    const opened = await this.#options.reopen(this.events);
    this.#database = opened.database;
    this.#revision = opened.meta.revision ?? 0;
    this.#store.merge(mergeData(opened.data, opened.salvaged));
    if (!opened.database) this.#store.storageChanged(opened.state);
    this.#unsaved = true;
    await this.#write({ change: { written: opened.data, removed: [] }, questions: [] });
  }
}
