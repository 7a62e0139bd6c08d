import type { Known } from './cache.ts';
import type { Outcome } from './outcome.ts';

export interface RunOptions {
  known: Known;
  visit: (url: string) => Promise<Outcome>;
  now: () => number;
  /** Hosts that are asked at the same time. */
  hosts: number;
  /** Called after each answer, with all that is known by then. */
  onAnswer?: (known: Known) => void;
}

export interface ExternalResult {
  outcomes: Map<string, Outcome>;
  /** How many of them an earlier run had found out. */
  remembered: number;
  /** Whether hosts were asked and none answered: then this machine has no network, and nothing is known. */
  offline: boolean;
}

/** Finds out about each address once: from the cache, else by asking, several hosts side by side, each in turn. */
export async function checkAddresses(urls: Iterable<string>, options: RunOptions): Promise<ExternalResult> {
  const { known, visit, now, hosts, onAnswer } = options;
  const outcomes = new Map<string, Outcome>();
  const byHost = new Map<string, string[]>();
  let remembered = 0;
  for (const url of new Set(urls)) {
    const answer = known.get(url);
    if (answer) {
      outcomes.set(url, answer.outcome);
      remembered += 1;
      continue;
    }
    const { host } = new URL(url);
    const queue = byHost.get(host);
    if (queue) queue.push(url);
    else byHost.set(host, [url]);
  }
  // The longest queue takes the most time: it begins first.
  const queues = [...byHost.values()].sort((a, b) => b.length - a.length);
  const work = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const url of queue) {
        const outcome = await visit(url);
        outcomes.set(url, outcome);
        known.set(url, { outcome, at: now() });
        onAnswer?.(known);
      }
    }
  };
  const asked = [...byHost.values()].flat();
  await Promise.all(Array.from({ length: hosts }, work));
  const offline = asked.length > 0 && asked.every((url) => isSilent(outcomes.get(url)));
  return { outcomes, remembered, offline };
}

function isSilent(outcome: Outcome | undefined): boolean {
  return outcome !== undefined && 'silent' in outcome;
}
