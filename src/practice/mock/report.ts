import type { MockAnswer, MockPhase } from '../model.ts';

/** Key points said, of those there were. */
export interface Score {
  said: number;
  of: number;
  /** 0–1; 0 where there were none. */
  share: number;
}

export interface WeakPoint {
  question: string;
  score: Score;
  /** Indices of the key points not said. */
  missed: number[];
}

export interface MockReport {
  total: Score;
  seconds: number;
  phases: { phase: MockPhase; score: Score }[];
  topics: { topic: string; score: Score }[];
  /** Answers below 70 % of their key points, the weakest first. */
  weak: WeakPoint[];
}

const weakBelow = 0.7;

export function reportMock(answers: readonly MockAnswer[]): MockReport {
  const groups = <Key extends 'phase' | 'topic'>(key: Key): [MockAnswer[Key], Score][] =>
    [...new Set(answers.map((answer) => answer[key]))].map((value) => [
      value,
      scoreOf(answers.filter((answer) => answer[key] === value)),
    ]);
  return {
    total: scoreOf(answers),
    seconds: answers.reduce((sum, { seconds }) => sum + seconds, 0),
    phases: groups('phase').map(([phase, score]) => ({ phase, score })),
    topics: groups('topic').map(([topic, score]) => ({ topic, score })),
    weak: answers
      .map((answer) => ({
        question: answer.question,
        score: scoreOf([answer]),
        missed: Array.from({ length: answer.keyPoints }, (_, index) => index).filter(
          (index) => !answer.ticked.includes(index),
        ),
      }))
      .filter(({ score }) => score.of > 0 && score.share < weakBelow)
      .sort((a, b) => a.score.share - b.score.share),
  };
}

function scoreOf(answers: readonly MockAnswer[]): Score {
  const said = answers.reduce((sum, { ticked }) => sum + ticked.length, 0);
  const of = answers.reduce((sum, { keyPoints }) => sum + keyPoints, 0);
  return { said, of, share: of === 0 ? 0 : said / of };
}
