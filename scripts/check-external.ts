import { join } from 'node:path';
import { collectAddresses } from '../src/checks/external/collect.ts';
import { HostGate, type Clock } from '../src/checks/external/gate.ts';
import type { SendRequest } from '../src/checks/external/outcome.ts';
import { externalFindings, externalLines, externalSummary } from '../src/checks/external/report.ts';
import { checkAddresses } from '../src/checks/external/run.ts';
import { visit } from '../src/checks/external/visit.ts';
import { addressFaults } from '../src/checks/links/address.ts';
import { loadContent } from '../src/source/content.ts';
import type { Format } from './check/arguments.ts';
import type { Output } from './check/command.ts';
import { ExternalCache } from './check/external-cache.ts';
import { createSendRequest } from './check/send-request.ts';
import { createTools } from './check/tools.ts';

export interface ExternalOptions {
  format: Format;
  /** Whether answers of earlier runs count; they do unless this says no. */
  cache?: boolean;
  /** Paths of the files whose addresses are asked for; all without it. */
  chosen?: ReadonlySet<string>;
  send?: SendRequest;
  clock?: Clock;
  /** Whether an address may be asked for; those of this machine and its network may not. */
  allowed?: (url: string) => boolean;
}

const seconds = 1000;
const timeout = 20 * seconds;
const pause = 1.5 * seconds;
const hosts = 8;

const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/**
 * `npm run check -- --external`: asks for every address out of the site once, politely: one request at a time to a
 * host, with a pause behind it. Answers are kept in `.cache/` for two weeks.
 * @param files text by path below the project
 * @returns exit code: 1 where an address is dead; one that moved or could not be told is only reported,
 * and without a network nothing is known
 */
export async function checkExternal(
  root: string,
  files: ReadonlyMap<string, string>,
  options: ExternalOptions,
  output: Output,
): Promise<number> {
  const { send = createSendRequest(timeout), clock = systemClock } = options;
  const { allowed = (url: string) => addressFaults(url).length === 0 } = options;
  const started = clock.now();
  const all = collectAddresses(loadContent(files, createTools().markdown));
  const mentions = new Map(
    [...all]
      .filter(([url]) => allowed(url))
      .map(([url, places]) => [url, places.filter(({ file }) => options.chosen?.has(file) ?? true)] as const)
      .filter(([, places]) => places.length > 0),
  );
  const cache = new ExternalCache(join(root, '.cache/external-links.json'), started);
  if (options.cache === false) cache.known.clear();
  const gate = new HostGate(clock, pause);
  const result = await checkAddresses(mentions.keys(), {
    known: cache.known,
    visit: (url) => visit(url, { send, gate, clock, allowed }),
    now: clock.now,
    hosts,
    onAnswer: () => cache.answered(),
  });
  cache.save();
  const found = result.offline ? [] : externalFindings(mentions, result.outcomes);
  if (options.format === 'json') output.out(JSON.stringify(found, null, 2));
  else if (found.length > 0) output.out(externalLines(found));
  output.error(externalSummary(result, clock.now() - started));
  return found.some(({ kind }) => kind === 'dead') ? 1 : 0;
}
