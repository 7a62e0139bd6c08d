import {
  allDifficulties,
  choicesQuery,
  cleanSeed,
  newSeed,
  wholeRound,
  type RoundChoices,
} from '../../practice/mock/choices.ts';
import { composeMock } from '../../practice/mock/compose.ts';
import type { MockQuestion } from '../../practice/mock/model.ts';
import { phaseNames } from '../../practice/mock/words.ts';
import { part } from '../part.ts';

/** The form in which a reader chooses a round; what is chosen stands in the address too. */
export class SetupForm {
  readonly #form: HTMLFormElement;
  readonly #seed: HTMLInputElement;
  #questions: readonly MockQuestion[] | undefined;

  constructor(host: HTMLElement) {
    this.#form = part<HTMLFormElement>(host, 'setup');
    this.#seed = part<HTMLInputElement>(host, 'seed');
    this.#form.addEventListener('change', () => {
      this.#preview();
    });
  }

  /** Ids of all topics, in the site's order. */
  get topics(): string[] {
    return this.#boxes('topic').map(({ value }) => value);
  }

  show({ seed, topics, difficulties }: RoundChoices): void {
    this.#seed.value = seed;
    for (const box of this.#boxes('topic')) box.checked = topics.includes(box.value);
    for (const box of this.#boxes('difficulty')) box.checked = difficulties.includes(Number(box.value));
    this.#preview();
  }

  /** From here on the form says what a choice gives. */
  know(questions: readonly MockQuestion[]): void {
    this.#questions = questions;
    this.#preview();
  }

  /** What is chosen; without a seed, one at random. */
  get choices(): RoundChoices {
    const checked = (name: string): string[] =>
      this.#boxes(name).flatMap(({ checked: isChecked, value }) => (isChecked ? [value] : []));
    const levels = checked('difficulty').map(Number);
    return {
      seed: cleanSeed(this.#seed.value) || newSeed(Math.random),
      topics: checked('topic'),
      difficulties: allDifficulties.filter((level) => levels.includes(level)),
    };
  }

  #boxes(name: string): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  }

  #preview(): void {
    if (!this.#questions) return;
    const { steps, short } = composeMock(this.#questions, wholeRound(this.choices));
    const lacking = short.map((phase) => phaseNames[phase]).join('、');
    const lack = lacking === '' ? '' : `选的范围小，${lacking}凑不满。`;
    part(this.#form, 'preview').textContent =
      steps.length === 0 ? '这个范围里没有题，放宽一些。' : `这一组约 ${String(steps.length)} 题。${lack}`;
  }
}

/** Puts a round into the address, so that it can be shared and found again. */
export function keepInAddress(choices: RoundChoices): void {
  history.replaceState(history.state, '', choicesQuery(choices));
}
