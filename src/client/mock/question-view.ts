import { wanted, type CalcStep } from '../../practice/mock/details.ts';
import type { MockStep } from '../../practice/mock/model.ts';
import { hash } from '../../practice/random.ts';
import { nodesFromTrees } from '../dom-from-tree.ts';
import { element } from '../element.ts';
import { keyPoint } from '../key-point.ts';
import { part } from '../part.ts';
import type { Asked } from './asked.ts';
import type { Sheet } from './load.ts';

/** A question on the page, as it is asked and then compared with its key points. */
export class QuestionView {
  readonly #host: HTMLElement;
  #boxes: HTMLInputElement[] = [];

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  get ticked(): number[] {
    return this.#boxes.flatMap((box, index) => (box.checked ? [index] : []));
  }

  get keyPoints(): number {
    return this.#boxes.length;
  }

  ask({ place, title, from, page }: Asked): void {
    const host = this.#host;
    this.#boxes = [];
    part(host, 'place').textContent = place;
    part(host, 'title').textContent = title;
    part(host, 'from').textContent = from === undefined ? '' : `顺着“${from}”往下问`;
    part(host, 'from').hidden = from === undefined;
    part<HTMLAnchorElement>(host, 'page').href = page;
    for (const name of ['task', 'scoring']) part(host, name).hidden = true;
    for (const name of ['follow-ups', 'points', 'derivation', 'given', 'wanted']) {
      part(host, name).replaceChildren();
    }
    part(host, 'title').focus();
  }

  /** Shows what is known and what is wanted of a worked number. */
  showTask({ step, seed }: Asked, sheet: Sheet): void {
    const steps = calculationOf(step, seed, sheet);
    if (!steps) return;
    const host = this.#host;
    const rows = (kind: CalcStep['kind']) => steps.filter((row) => row.kind === kind);
    const results = rows('result').flatMap(({ tree }) => {
      const name = wanted(tree);
      return name.length === 0 ? [] : [element('li', {}, ...nodesFromTrees(name))];
    });
    const given = rows('given').map(({ tree }) => tree);
    part(host, 'given').replaceChildren(...nodesFromTrees(given));
    part(host, 'wanted').replaceChildren(...results);
    part(host, 'given-box').hidden = given.length === 0;
    part(host, 'wanted-box').hidden = results.length === 0;
    part(host, 'task').hidden = given.length + results.length === 0;
  }

  /** @param place of the follow-up in the page's 追问 section */
  showFollowUp(place: number, { details }: Sheet): void {
    const trees = details?.followUps[place] ?? ['这个追问没有加载成功，说说你会怎么往下问自己。'];
    part(this.#host, 'follow-ups').append(element('li', {}, ...nodesFromTrees(trees)));
  }

  showScoring({ step, seed }: Asked, sheet: Sheet): void {
    const host = this.#host;
    const points = sheet.answer?.keyPoints ?? [];
    const items = points.map((trees, index) => {
      const { item, box } = keyPoint(`point-${String(index)}`, trees);
      this.#boxes.push(box);
      return item;
    });
    part(host, 'points').replaceChildren(...items);
    part(host, 'points-title').textContent =
      points.length > 0 ? '说到的打勾' : '得分点没有加载成功：这一题不计分，打开整页对照';
    const steps = calculationOf(step, seed, sheet) ?? [];
    part(host, 'derivation').replaceChildren(...nodesFromTrees(steps.map(({ tree }) => tree)));
    part(host, 'derivation-box').hidden = steps.length === 0;
    part(host, 'summary').replaceChildren(...nodesFromTrees(sheet.answer?.summary ?? []));
    const box = part<HTMLDetailsElement>(host, 'summary-box');
    box.open = false;
    box.hidden = sheet.answer === undefined;
    part(host, 'task').hidden = true;
    part(host, 'scoring').hidden = false;
    part(host, 'points-title').focus();
  }

  goOnText(text: string): void {
    part(this.#host, 'go-on').textContent = text;
  }
}

/** The worked number that a round asks of a page: one of them, the same for the same seed. */
function calculationOf(
  { phase, question }: MockStep,
  seed: string,
  { details }: Sheet,
): readonly CalcStep[] | undefined {
  const calculations = phase === 'calculation' ? (details?.calculations ?? []) : [];
  return calculations[hash(`${seed} ${question}`) % Math.max(1, calculations.length)];
}
