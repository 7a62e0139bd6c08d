import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Cost {
  wallSeconds: number;
  /** User and system time of the process and all that it started. */
  cpuSeconds: number;
  /** The most that the process and its descendants held at one time (proportional set sizes); NaN outside Linux. */
  peakMebibytes: number;
}

/** How often memory is looked at, in milliseconds: often enough for a build of many seconds. */
const interval = 250;

/**
 * Runs a command and measures what it cost.
 * @throws Error with what it said when it fails
 */
export async function runMeasured(command: readonly string[], cwd: string, env = process.env): Promise<Cost> {
  const started = performance.now();
  // POSIX: `times` tells the shell's own time and, in the second line, that of all it waited for.
  const child = spawn('sh', ['-c', '"$@" >&2; code=$?; times; exit $code', 'sh', ...command], { cwd, env });
  let times = '';
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (times += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-20_000)));
  let peak = Number.NaN;
  const timer = setInterval(() => {
    const kibibytes = treeMemory(child.pid ?? 0);
    if (kibibytes > 0 && !(peak > kibibytes)) peak = kibibytes;
  }, interval);
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command.join(' ')} failed\n${said}`);
  return {
    wallSeconds: (performance.now() - started) / 1000,
    cpuSeconds: childSeconds(times),
    peakMebibytes: peak / 1024,
  };
}

/** `0m1.23s 0m0.45s` in the second line: user and system. */
function childSeconds(times: string): number {
  return [...(times.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** Memory of a process and its descendants, in KiB; shared pages count in proportion. */
function treeMemory(root: number): number {
  const parents = new Map<number, number>();
  for (const entry of processes()) {
    const stat = read(`/proc/${entry}/stat`);
    // The name, in parentheses, may hold anything; the parent is the second field behind it.
    const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
    if (parent !== undefined) parents.set(entry, Number(parent));
  }
  const below = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at)) {
      if (at === root) return true;
    }
    return false;
  };
  return [...parents.keys()]
    .filter(below)
    .reduce(
      (sum, pid) => sum + Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0),
      0,
    );
}

function processes(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
