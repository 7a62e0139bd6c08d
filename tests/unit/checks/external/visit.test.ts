import { describe, expect, it } from 'vitest';
import { collectAddresses } from '../../../../src/checks/external/collect.ts';
import { HostGate } from '../../../../src/checks/external/gate.ts';
import { failureOutcome, type Reply } from '../../../../src/checks/external/outcome.ts';
import { retryDelay } from '../../../../src/checks/external/retry-after.ts';
import { visit } from '../../../../src/checks/external/visit.ts';
import { createProcessor } from '../../../../src/markdown/processor.ts';
import { loadContent } from '../../../../src/source/content.ts';
import { createUrls } from '../../../../src/urls.ts';
import { contentWith, edited, heads } from '../../content-fixture.ts';
import { createClock } from './clock.ts';

/** What `fetch` throws: no more than that it failed, with the reason as its cause. */
const failed = (code: string) =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });

function ask(url: string, replies: Record<string, Reply | Error>) {
  const clock = createClock();
  return visit(url, {
    clock,
    gate: new HostGate(clock, 0),
    allowed: () => true,
    send: (address) => {
      const reply = replies[address];
      return reply === undefined || reply instanceof Error
        ? Promise.reject(reply ?? failed('ECONNREFUSED'))
        : Promise.resolve(reply);
    },
  });
}

describe('an address without encryption', () => {
  it('is said to move where the host encrypts as well', async () => {
    const replies = { 'http://example.org/a': { status: 200 }, 'https://example.org/a': { status: 200 } };
    expect(await ask('http://example.org/a', replies)).toEqual({
      kind: 'moved',
      to: 'https://example.org/a',
    });
  });

  it('is left where it does not', async () => {
    expect(await ask('http://example.org/a', { 'http://example.org/a': { status: 200 } })).toEqual({
      kind: 'alive',
    });
  });
});

describe('a request that fails', () => {
  it.each([
    ['ENOTFOUND', { kind: 'dead', reason: '域名不存在' }],
    ['EAI_AGAIN', { kind: 'unclear', reason: '域名查询失败' }],
    ['ECONNREFUSED', { kind: 'unclear', reason: '拒绝连接' }],
    ['UND_ERR_CONNECT_TIMEOUT', { kind: 'unclear', reason: '超时' }],
    ['ERR_TLS_CERT_ALTNAME_INVALID', { kind: 'unclear', reason: '证书有误（ERR_TLS_CERT_ALTNAME_INVALID）' }],
    ['ECONNRESET', { kind: 'unclear', reason: '连接失败（ECONNRESET）' }],
  ])('with %s is %o', (code, outcome) => {
    expect(failureOutcome(failed(code))).toMatchObject(outcome);
  });

  it('is dead at once for a host that is not there', async () => {
    expect(
      await ask('https://gone.example/a', { 'https://gone.example/a': failed('ENOTFOUND') }),
    ).toMatchObject({
      kind: 'dead',
      reason: '域名不存在',
    });
  });
});

describe('the wait before a request is sent again', () => {
  const now = Date.parse('2026-11-25T00:00:00Z');

  it.each([
    ['120', 1, 60_000],
    ['3', 1, 3000],
    ['Wed, 25 Nov 2026 00:00:10 GMT', 1, 10_000],
    ['Tue, 24 Nov 2026 00:00:00 GMT', 1, 0],
    [undefined, 1, 2000],
    ['soon', 2, 4000],
  ])('is, for Retry-After %s at attempt %i, %i ms', (header, attempt, delay) => {
    expect(retryDelay(header, attempt, now)).toBe(delay);
  });
});

describe('the addresses of a content', () => {
  it('are those of links and of sources, each once, without anchors, with the places that name them', () => {
    const text = '[甲](https://example.org/a#b)与[乙](https://example.org/a)与[丙](./attention-scaling.md)';
    const files = contentWith(edited(heads, '每个头有', `${text}\n\n每个头有`));
    const markdown = createProcessor({ urls: createUrls('/'), readFigure: () => undefined });
    const found = [...collectAddresses(loadContent(files, markdown))].map(([url, places]) => [
      url,
      ...places.map(({ file, line, column }) => `${file}:${line}:${column}`),
    ]);
    expect(found).toEqual([
      ['https://example.org/a', `${heads}:14:5`, `${heads}:14:34`],
      ['https://arxiv.org/abs/1706.03762', 'content/references.yaml:6:10'],
    ]);
  });
});
