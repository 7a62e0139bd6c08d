/** Time that runs and can be halted. Times are milliseconds on a clock that never goes back. */
export interface Stopwatch {
  /** Gathered before the last start. */
  elapsed: number;
  /** When it was started; undefined while halted. */
  since?: number;
}

export const started = (now: number, elapsed = 0): Stopwatch => ({ elapsed, since: now });

export const elapsedAt = ({ elapsed, since }: Stopwatch, now: number): number =>
  elapsed + (since === undefined ? 0 : Math.max(0, now - since));

export const halted = (watch: Stopwatch, now: number): Stopwatch => ({ elapsed: elapsedAt(watch, now) });

export const resumed = (watch: Stopwatch, now: number): Stopwatch =>
  watch.since === undefined ? started(now, watch.elapsed) : watch;

/** “4:05”; with hours from an hour on. */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const pad = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const head = hours > 0 ? `${String(hours)}:${pad(minutes)}` : String(minutes);
  return `${head}:${pad(seconds % 60)}`;
}
