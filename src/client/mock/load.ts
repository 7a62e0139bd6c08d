import { isAnswerFile, type AnswerFile } from '../../practice/catalogue/answer.ts';
import { isMockDetails, type MockDetails } from '../../practice/mock/details.ts';
import { readMockFile } from '../../practice/mock/mock-file.ts';
import type { MockQuestion } from '../../practice/mock/model.ts';
import { JsonFiles } from '../json-files.ts';
import { openPractice, type Practice } from '../practice/open.ts';

/** What is shown of a question beyond its title; either half may be missing, offline say. */
export interface Sheet {
  answer: AnswerFile | undefined;
  details: MockDetails | undefined;
}

/** All that a mock interview works with. */
export interface MockData extends Practice {
  /** Path of the site's root, with a slash at both ends. */
  base: string;
  questions: readonly MockQuestion[];
  sheet: (question: string) => Promise<Sheet>;
}

/**
 * @param base path of the site's root, with a slash at both ends
 * @throws Error when what a round is composed from can't be had
 */
export async function loadMock(base: string): Promise<MockData> {
  const fetching = fetchJson(`${base}mock.json`).catch(() => undefined);
  const practice = await openPractice(`${base}practice.json`);
  const questions = readMockFile(await fetching, practice.site);
  if (!questions) {
    practice.store.close();
    throw new Error('mock.json is missing, damaged, or of another build than practice.json');
  }
  const answers = new JsonFiles((name) => `${base}practice/answers/${name}.json`, isAnswerFile);
  const details = new JsonFiles((name) => `${base}mock/details/${name}.json`, isMockDetails);
  return {
    ...practice,
    base,
    questions,
    sheet: async (question) => {
      const [answer, more] = await Promise.all([answers.load(question), details.load(question)]);
      return { answer, details: more };
    },
  };
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  return response.ok ? response.json() : undefined;
}
