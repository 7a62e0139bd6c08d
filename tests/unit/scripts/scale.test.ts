import { describe, expect, it } from 'vitest';
import { readLoad } from '../../../scripts/bench/load/wrk.ts';
import { ownFormulas } from '../../../scripts/bench/scale/own-formulas.ts';

describe('the formulas of a generated page', () => {
  it('differ from copy to copy, in lines and on their own', () => {
    const text = '设 $x$ 与\n\n$$\nx^2\n$$\n';
    expect(ownFormulas(text, 2)).toBe('设 $\\rule{0pt}{0.002pt}x$ 与\n\n$$\n\\rule{0pt}{0.002pt}x^2\n$$\n');
    expect(ownFormulas(text, 3)).not.toBe(ownFormulas(text, 2));
  });

  it('leave code as it is', () => {
    const text = '`$a$`\n\n```sh\necho $HOME $PATH\n```\n';
    expect(ownFormulas(text, 1)).toBe(text);
  });
});

describe('the report of wrk', () => {
  // As wrk 4.1 prints it.
  const report = `Running 15s test @ http://127.0.0.1:8080/
  1 threads and 32 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     1.21ms    0.92ms  20.05ms   92.14%
    Req/Sec    27.61k     2.22k   33.26k    71.33%
  Latency Distribution
     50%    1.01ms
     99%  980.00us
  412121 requests in 15.00s, 2.90GB read
  Socket errors: connect 0, read 3, write 0, timeout 2
  Non-2xx or 3xx responses: 7
Requests/sec:  27471.66
Transfer/sec:    197.91MB
`;

  it('is read with its units, and every kind of error counts', () => {
    expect(readLoad(report)).toEqual({ requestsPerSecond: 27471.66, p99: 0.98, errors: 12 });
  });

  it('without errors has none', () => {
    const clean = report.replace(/^ {2}(?:Socket|Non).*\n/gm, '').replace('980.00us', '1.20s');
    expect(readLoad(clean)).toEqual({ requestsPerSecond: 27471.66, p99: 1200, errors: 0 });
  });
});
