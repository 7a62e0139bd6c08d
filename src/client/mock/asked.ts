import type { MockStep } from '../../practice/mock/model.ts';
import { present, type MockRun } from '../../practice/mock/run.ts';
import { phaseNames } from '../../practice/mock/words.ts';
import type { MockData } from './load.ts';

/** A question of a round as the page shows it. */
export interface Asked {
  step: MockStep;
  /** “第 3 题，共 9 题 · 深挖” */
  place: string;
  title: string;
  /** Title of the question that led here, in a deep dive. */
  from: string | undefined;
  page: string;
  /** Chooses among a page's worked numbers. */
  seed: string;
}

/** The question that a round is at; undefined when it is over. */
export function askedIn(run: MockRun, { site, base }: MockData, seed: string): Asked | undefined {
  const step = present(run);
  if (!step) return undefined;
  const title = (id: string): string => site.questions.find((question) => question.id === id)?.title ?? id;
  const number = `第 ${String(run.answers.length + 1)} 题，共 ${String(run.steps.length)} 题`;
  return {
    step,
    place: `${number} · ${phaseNames[step.phase]}`,
    title: title(step.question),
    from: step.from === undefined ? undefined : title(step.from),
    page: `${base}q/${step.question}/`,
    seed,
  };
}

/** What the button that goes on says. */
export function goOnText({ scoring, asked, answers, steps }: MockRun): string {
  if (scoring) return answers.length + 1 === steps.length ? '看报告' : '下一题';
  const followUps = steps[answers.length]?.followUps.length ?? 0;
  return asked < followUps ? '说完了，听追问' : '说完了，对得分点';
}
