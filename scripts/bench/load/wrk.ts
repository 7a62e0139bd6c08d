import { execFileSync } from 'node:child_process';

export interface Load {
  requestsPerSecond: number;
  /** Milliseconds within which 99 of 100 requests were answered. */
  p99: number;
  /** Answers that were none of 2xx and 3xx, and connections that broke. */
  errors: number;
}

const connections = 32;
const milliseconds: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000 };

/**
 * Asks for pages as fast as they come.
 * @param seconds how long
 * @param script wrk's own, that chooses the paths
 */
export function ask(url: string, seconds: number, script?: string): Load {
  const output = execFileSync(
    'wrk',
    [
      '--latency',
      '-t1',
      `-c${connections}`,
      `-d${seconds}s`,
      ...(script === undefined ? [] : ['-s', script]),
      url,
    ],
    { encoding: 'utf8' },
  );
  return readLoad(output);
}

/** Reads wrk's report. */
export function readLoad(report: string): Load {
  const number = (pattern: RegExp): number => Number(pattern.exec(report)?.[1] ?? 0);
  const [, amount, unit = ''] = /^\s*99%\s+([\d.]+)(us|ms|s)$/m.exec(report) ?? [];
  const broken = [...(/^\s*Socket errors:(.*)$/m.exec(report)?.[1] ?? '').matchAll(/\d+/g)];
  return {
    requestsPerSecond: number(/^Requests\/sec:\s+([\d.]+)$/m),
    p99: Number(amount ?? Number.NaN) * (milliseconds[unit] ?? Number.NaN),
    errors:
      number(/^\s*Non-2xx or 3xx responses: (\d+)$/m) +
      broken.reduce((sum, [count]) => sum + Number(count), 0),
  };
}
