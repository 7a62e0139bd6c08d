import { readChoices, type RoundChoices } from '../../practice/mock/choices.ts';
import type { MockAnswer } from '../../practice/model.ts';
import { part } from '../part.ts';
import { showHistory } from './history-view.ts';
import { forgetRound } from './kept-round.ts';
import { loadMock, type MockData } from './load.ts';
import { showReport } from './report-view.ts';
import { offerResume } from './resume.ts';
import { Round } from './round.ts';
import { keepInAddress, SetupForm } from './setup-form.ts';
import { Voice } from './voice.ts';

type View = 'setup' | 'round' | 'report';

/** The mock interview: a choice, a round, a report; the choice is read off the address. */
class MockInterview extends HTMLElement {
  readonly #setup = new SetupForm(this);
  readonly #voice = new Voice(this);
  #data: Promise<MockData> | undefined;
  #round: Round | undefined;

  connectedCallback(): void {
    this.#setup.show(readChoices(new URLSearchParams(location.search), this.#setup.topics));
    this.#load().then(
      (data) => {
        this.#setup.know(data.questions);
        showHistory(this, data);
      },
      () => undefined,
    );
    offerResume(this, this.#setup.topics);
    part(this, 'setup').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#begin(this.#setup.choices);
    });
    this.addEventListener('click', ({ target }) => {
      const command = target instanceof Element && target.closest<HTMLElement>('[data-command]');
      if (command) void this.#do(command.dataset['command'] ?? '');
    });
  }

  /** A failure is not kept: the next start tries again. */
  #load(): Promise<MockData> {
    this.#data ??= loadMock(this.dataset['base'] ?? '/').catch((error: unknown) => {
      this.#data = undefined;
      throw error;
    });
    return this.#data;
  }

  async #begin(choices: RoundChoices, answers: readonly MockAnswer[] = []): Promise<void> {
    const problem = part(this, 'problem');
    problem.hidden = true;
    try {
      const data = await this.#load();
      this.#voice.discardAll();
      keepInAddress(choices);
      this.#show('round');
      const round = new Round(part(this, 'round'), data, this.#voice, choices, (all) => {
        void this.#finish(data, choices, all);
      });
      this.#round = round;
      round.start(answers);
    } catch {
      problem.textContent = '题目没有加载成功。网络恢复后再点一次“开始”。';
      problem.hidden = false;
    }
  }

  async #finish(data: MockData, choices: RoundChoices, answers: readonly MockAnswer[]): Promise<void> {
    forgetRound();
    if (answers.length === 0) {
      this.#show('setup');
      part(this, 'begin').focus();
      return;
    }
    data.store.addMock({
      ...choices,
      topics: [...choices.topics],
      difficulties: [...choices.difficulties],
      answers: [...answers],
    });
    this.#show('report');
    const shown = showReport(this, data, answers, this.#voice);
    part(this, 'report-title').focus();
    await Promise.all([shown, data.store.settled()]);
    const { kind, message } = data.store.state.storage;
    part(this, 'kept').textContent = kind === 'kept' ? '已记进下面“答过的几轮”。' : message;
  }

  async #do(command: string): Promise<void> {
    const choices = this.#round?.choices ?? this.#setup.choices;
    switch (command) {
      case 'go-on':
        return this.#round?.goOn();
      case 'pause':
        this.#round?.pause();
        return;
      case 'stop':
        return this.#round?.stop();
      case 'record':
        return this.#voice.toggle();
      case 'discard':
        this.#voice.discard();
        return;
      case 'new-round':
        this.#setup.show({ ...choices, seed: '' });
        return this.#begin(this.#setup.choices);
      case 'same-round':
        return this.#begin(choices);
      case 'share':
        return this.#share();
      case 'resume':
        return this.#resume();
      case 'forget':
        forgetRound();
        part(this, 'resume').hidden = true;
    }
  }

  async #share(): Promise<void> {
    let text = '已复制';
    try {
      await navigator.clipboard.writeText(location.href);
    } catch {
      text = '复制不了，地址栏里就是这一组的链接';
    }
    part(this, 'shared').textContent = text;
  }

  /** Takes the round up that was begun before, as the reader chose. */
  async #resume(): Promise<void> {
    const kept = offerResume(this, this.#setup.topics);
    part(this, 'resume').hidden = true;
    if (!kept) return;
    this.#setup.show(kept.choices);
    await this.#begin(kept.choices, kept.answers);
  }

  #show(view: View): void {
    for (const name of ['setup', 'round', 'report']) part(this, name).hidden = name !== view;
    part(this, 'lead').hidden = view !== 'setup';
    part(this, 'shared').textContent = '';
    part(this, 'history').hidden = view === 'round' || part(this, 'history-list').childElementCount === 0;
  }
}

customElements.define('mock-interview', MockInterview);
