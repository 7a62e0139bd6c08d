import type { MockPhase } from '../model.ts';

/** What a mock interview must know of a question page. */
export interface MockQuestion {
  id: string;
  topic: string;
  /** 1–3. */
  difficulty: number;
  /** Slugs that the page links to. */
  links: readonly string[];
  /** Worked numbers of the page that can be asked for. */
  calculations: number;
  /** What its 追问 section asks. */
  followUps: readonly string[];
}

export interface MockChoices {
  /** Any text; the same seed, choices and content give the same round. */
  seed: string;
  /** Empty: all. */
  topics: readonly string[];
  /** Empty: all. */
  difficulties: readonly number[];
  warmUps: number;
  /** Lines of questioning, each a question and the pages it leads to. */
  deepDives: number;
  calculations: number;
}

export interface MockStep {
  phase: MockPhase;
  question: string;
  /** Follow-ups of the page that the interviewer asks next. */
  followUps: string[];
  /** In a deep dive: the question that led here. */
  from?: string;
}

export interface MockRound {
  steps: MockStep[];
  /** Phases for which the chosen topics and difficulties have too few questions. */
  short: MockPhase[];
}

export const usualRound = { warmUps: 2, deepDives: 2, calculations: 1 } as const;
