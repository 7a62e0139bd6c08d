import type { Mention } from './collect.ts';
import type { Outcome } from './outcome.ts';
import type { ExternalResult } from './run.ts';

/** An address that is not as it should be, at a place that names it. */
export interface ExternalFinding extends Mention {
  kind: Exclude<Outcome['kind'], 'alive'>;
  url: string;
  message: string;
}

const kinds = ['dead', 'moved', 'unclear'] as const;

/** What an author has to look at: the dead first, then what moved, then what could not be told. */
export function externalFindings(
  mentions: ReadonlyMap<string, readonly Mention[]>,
  outcomes: ReadonlyMap<string, Outcome>,
): ExternalFinding[] {
  const found: ExternalFinding[] = [];
  for (const [url, places] of mentions) {
    const outcome = outcomes.get(url);
    if (!outcome || outcome.kind === 'alive') continue;
    const message = messageOf(url, outcome);
    for (const place of places) found.push({ kind: outcome.kind, url, message, ...place });
  }
  return found.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

function messageOf(url: string, outcome: Exclude<Outcome, { kind: 'alive' }>): string {
  if (outcome.kind === 'dead') return `${url} 打不开：${outcome.reason}`;
  if (outcome.kind === 'unclear') return `${url} 没有问出结果：${outcome.reason}`;
  return outcome.to === url.replace(/^http:/, 'https:')
    ? `${url} 支持 https：改写成 ${outcome.to}`
    : `${url} 已永久移到 ${outcome.to}`;
}

/** One line a finding. */
export function externalLines(findings: readonly ExternalFinding[]): string {
  return findings
    .map(({ file, line, column, kind, message }) => `${file}:${line}:${column}  ${kind}  ${message}`)
    .join('\n');
}

/** The last line: how many addresses there are, and how they fare. */
export function externalSummary(
  { outcomes, remembered, offline }: ExternalResult,
  milliseconds: number,
): string {
  const count = (kind: Outcome['kind']) => [...outcomes.values()].filter((one) => one.kind === kind).length;
  if (offline) return '没有一个主机回答：这台机器可能没有联网';
  const seconds = (milliseconds / 1000).toFixed(1);
  return [
    `${outcomes.size} external addresses (${remembered} from the cache) in ${seconds} s`,
    [`${count('alive')} alive`, ...kinds.map((kind) => `${count(kind)} ${kind}`)].join(', '),
  ].join(': ');
}
