const longest = 60_000;

/**
 * How long to wait before a request is sent again (RFC 9110, 10.2.3: seconds, or a date).
 * @param header value of `Retry-After`
 * @param attempt how many requests were sent before, from 1: where the header says nothing, each wait is twice as long
 * @param now in milliseconds since 1970
 * @returns milliseconds, at most a minute
 */
export function retryDelay(header: string | undefined, attempt: number, now: number): number {
  const asked =
    header === undefined
      ? Number.NaN
      : /^\d+$/.test(header)
        ? Number(header) * 1000
        : Date.parse(header) - now;
  const delay = Number.isFinite(asked) ? asked : 2000 * 2 ** (attempt - 1);
  return Math.min(longest, Math.max(0, delay));
}
