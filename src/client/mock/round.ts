import { wholeRound, type RoundChoices } from '../../practice/mock/choices.ts';
import { composeMock } from '../../practice/mock/compose.ts';
import { answered, begin, present, scored, stop, type MockRun } from '../../practice/mock/run.ts';
import type { MockAnswer } from '../../practice/model.ts';
import { part } from '../part.ts';
import { askedIn, goOnText, type Asked } from './asked.ts';
import { keepRound } from './kept-round.ts';
import type { MockData, Sheet } from './load.ts';
import { QuestionView } from './question-view.ts';
import { Timer } from './timer.ts';
import type { Voice } from './voice.ts';

/** A round from its first question to its last. */
export class Round {
  readonly choices: RoundChoices;
  readonly #data: MockData;
  readonly #host: HTMLElement;
  readonly #voice: Voice;
  readonly #view: QuestionView;
  readonly #timer: Timer;
  readonly #finish: (answers: readonly MockAnswer[]) => void;
  #run: MockRun;
  #sheet: Promise<Sheet> | undefined;
  #paused = false;
  #busy = false;

  constructor(
    host: HTMLElement,
    data: MockData,
    voice: Voice,
    choices: RoundChoices,
    finish: (answers: readonly MockAnswer[]) => void,
  ) {
    this.#host = host;
    this.#data = data;
    this.#voice = voice;
    this.choices = choices;
    this.#finish = finish;
    this.#view = new QuestionView(host);
    this.#timer = new Timer(part(host, 'timer'));
    this.#run = begin(composeMock(data.questions, wholeRound(choices)).steps);
  }

  /** @param answers of a round with these choices that was begun before; they count if its questions are the same */
  start(answers: readonly MockAnswer[] = []): void {
    const { steps } = this.#run;
    const fits = answers.every(({ question }, index) => steps[index]?.question === question);
    this.#run = begin(steps, fits ? answers : []);
    this.#next();
  }

  /** The reader goes on: to a follow-up, to the key points, to the next question. */
  async goOn(): Promise<void> {
    const asked = this.#asked();
    if (!asked || this.#busy) return;
    this.#busy = true;
    if (this.#paused) this.pause();
    if (this.#run.scoring) {
      this.#run = this.#withScore(asked);
      keepRound({ choices: this.choices, answers: this.#run.answers });
      this.#next();
    } else await this.#answered(asked);
    this.#busy = false;
  }

  pause(): void {
    if (this.#run.scoring) return;
    this.#paused = !this.#paused;
    if (this.#paused) this.#timer.halt();
    else this.#timer.goOn();
    this.#voice.pause(this.#paused);
    const button = this.#host.querySelector('[data-command="pause"]');
    if (!button) return;
    button.textContent = this.#paused ? '继续' : '暂停';
    button.setAttribute('aria-pressed', String(this.#paused));
  }

  /** Ends the round here. A question that is not compared with its key points yet does not count. */
  async stop(): Promise<void> {
    if (this.#busy) return;
    await this.#voice.close();
    const asked = this.#asked();
    if (asked && this.#run.scoring) this.#run = this.#withScore(asked);
    this.#run = stop(this.#run);
    this.#next();
  }

  async #answered(asked: Asked): Promise<void> {
    this.#run = answered(this.#run);
    if (this.#run.scoring) {
      this.#timer.halt();
      await this.#voice.close();
    }
    const sheet = (await this.#sheet) ?? { answer: undefined, details: undefined };
    if (this.#run.scoring) this.#view.showScoring(asked, sheet);
    else this.#view.showFollowUp(Number(asked.step.followUps[this.#run.asked - 1]), sheet);
    this.#showButtons();
  }

  #withScore({ step }: Asked): MockRun {
    const topic = this.#data.questions.find(({ id }) => id === step.question)?.topic ?? '';
    const { ticked, keyPoints } = this.#view;
    return scored(this.#run, { topic, ticked, keyPoints, seconds: this.#timer.seconds });
  }

  #next(): void {
    const asked = this.#asked();
    const { answers } = this.#run;
    if (!asked) {
      this.#timer.end();
      this.#finish(answers);
      return;
    }
    this.#sheet = this.#data.sheet(asked.step.question);
    const following = this.#run.steps[answers.length + 1];
    // Fetched while the reader talks, so that the next question is whole at once.
    if (following) void this.#data.sheet(following.question);
    this.#voice.show(asked.step.question);
    this.#view.ask(asked);
    this.#timer.begin(answers.reduce((sum, { seconds }) => sum + seconds, 0));
    this.#showButtons();
    void this.#sheet.then((sheet) => {
      if (present(this.#run) === asked.step) this.#view.showTask(asked, sheet);
    });
  }

  #showButtons(): void {
    this.#view.goOnText(goOnText(this.#run));
    const pause = this.#host.querySelector<HTMLElement>('[data-command="pause"]');
    if (pause) pause.hidden = this.#run.scoring;
  }

  #asked(): Asked | undefined {
    return askedIn(this.#run, this.#data, this.choices.seed);
  }
}
