import { part } from '../part.ts';
import { currentMoment } from '../practice/store/clock.ts';
import { keptRound, type KeptRound } from './kept-round.ts';

/**
 * Offers to take up the round that was begun in this tab and not finished, if there is one.
 * @param topics ids of all topics
 */
export function offerResume(host: HTMLElement, topics: readonly string[]): KeptRound | undefined {
  const kept = keptRound(topics, currentMoment());
  part(host, 'resume').hidden = kept === undefined;
  if (kept) {
    const { choices, answers } = kept;
    part(host, 'resume-text').textContent =
      `上一轮（编号 ${choices.seed}）答了 ${String(answers.length)} 题，没有答完。`;
  }
  return kept;
}
