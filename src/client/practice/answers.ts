import { isAnswerFile, type AnswerFile } from '../../practice/catalogue/answer.ts';

/** Fetches what cards show once they are turned, each once; a failure is not kept. */
export class Answers {
  readonly #base: string;
  readonly #loading = new Map<string, Promise<AnswerFile | undefined>>();

  /** @param base path of the site's root, with a slash at both ends */
  constructor(base: string) {
    this.#base = base;
  }

  /** Undefined when it can't be had, say offline. */
  load(question: string): Promise<AnswerFile | undefined> {
    const known = this.#loading.get(question);
    if (known) return known;
    const loading = fetchAnswer(`${this.#base}practice/answers/${encodeURIComponent(question)}.json`)
      .catch(() => undefined)
      .then((answer) => {
        if (!answer) this.#loading.delete(question);
        return answer;
      });
    this.#loading.set(question, loading);
    return loading;
  }
}

async function fetchAnswer(url: string): Promise<AnswerFile | undefined> {
  const response = await fetch(url);
  const answer: unknown = response.ok ? await response.json() : undefined;
  return isAnswerFile(answer) ? answer : undefined;
}
