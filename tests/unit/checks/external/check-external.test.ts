import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkExternal } from '../../../../scripts/check-external.ts';
import { createSendRequest } from '../../../../scripts/check/send-request.ts';
import type { ExternalFinding } from '../../../../src/checks/external/report.ts';
import { contentWith, edited, heads } from '../../content-fixture.ts';
import { createClock, type TestClock } from './clock.ts';
import { startServer, status, type TestServer } from './server.ts';

const days = 86_400_000;
let root: string;
let clock: TestClock;
let server: TestServer;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'external-'));
  clock = createClock();
});

afterEach(async () => {
  rmSync(root, { recursive: true, force: true });
  await server.close();
});

/** Checks content whose only addresses that may be asked for are some paths of the server. */
async function check(paths: string[], cache = true) {
  const links = paths.map((path) => `[文](${server.origin}${path})`).join('、');
  const files = contentWith(edited(heads, '每个头有', `${links}\n\n每个头有`));
  const out: string[] = [];
  const error: string[] = [];
  const code = await checkExternal(
    root,
    files,
    {
      format: 'json',
      clock,
      cache,
      send: createSendRequest(300),
      allowed: (url) => url.startsWith(server.origin),
    },
    { out: (line) => out.push(line), error: (line) => error.push(line) },
  );
  const findings = (JSON.parse(out.join('\n')) as ExternalFinding[]).map(
    ({ line, column, kind, message }) => `${line}:${column} ${kind} ${message.replaceAll(server.origin, '')}`,
  );
  return { code, findings, summary: error.join('\n').replace(/ in [\d.]+ s/, '') };
}

describe('npm run check -- --external', () => {
  it('asks once for an address that answers', async () => {
    server = await startServer({ '/a': status(200) });
    expect(await check(['/a', '/a#part', '/a'])).toEqual({
      code: 0,
      findings: [],
      summary: '1 external addresses (0 from the cache): 1 alive, 0 dead, 0 moved, 0 unclear',
    });
    expect(server.requests).toEqual(['HEAD /a']);
  });

  it.each([404, 410])('exits with 1 for HTTP %i, asked for in both ways', async (code) => {
    server = await startServer({ '/a': status(code) });
    expect(await check(['/a'])).toMatchObject({ code: 1, findings: [`14:5 dead /a 打不开：HTTP ${code}`] });
    expect(server.requests).toEqual(['HEAD /a', 'GET /a']);
  });

  it('believes GET where HEAD is refused', async () => {
    server = await startServer({
      '/a': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
    });
    expect(await check(['/a'])).toMatchObject({ code: 0, findings: [] });
  });

  it('reports where permanent redirects lead, not temporary ones', async () => {
    server = await startServer({
      '/a': status(301, { location: '/b' }),
      '/b': status(308, { location: '/c' }),
      '/c': status(302, { location: '/d' }),
      '/d': status(200),
    });
    expect(await check(['/a', '/c'])).toMatchObject({ code: 0, findings: ['14:5 moved /a 已永久移到 /c'] });
  });

  it('finds the dead end of a redirect, and a circle', async () => {
    server = await startServer({
      '/a': status(302, { location: '/gone' }),
      '/b': status(302, { location: '/b' }),
      '/c': status(302, { location: 'http://10.0.0.1/' }),
    });
    expect(await check(['/a', '/b', '/c'])).toMatchObject({
      code: 1,
      findings: [
        '14:5 dead /a 打不开：HTTP 404',
        expect.stringMatching(/unclear \/b .*成环/),
        expect.stringMatching(/unclear \/c .*不能访问的地址/),
      ],
    });
  });

  it('waits as long as a busy host asks for', async () => {
    let calls = 0;
    server = await startServer({
      '/a': (_request, response) => {
        calls += 1;
        if (calls === 1) response.writeHead(429, { 'retry-after': '7' }).end();
        else response.writeHead(200).end();
      },
    });
    expect(await check(['/a'])).toMatchObject({ code: 0, findings: [] });
    expect(clock.slept).toEqual([7000]);
  });

  it('gives up on a host that stays busy or silent, without calling it dead', async () => {
    server = await startServer({ '/a': status(503), '/b': () => undefined });
    expect(await check(['/a', '/b'])).toMatchObject({
      code: 0,
      findings: [
        expect.stringContaining('unclear /a 没有问出结果：HTTP 503'),
        expect.stringContaining('unclear /b 没有问出结果：超时'),
      ],
    });
    expect(server.requests.filter((request) => request === 'HEAD /b')).toHaveLength(3);
  });

  it('sends a host one request at a time, with a pause behind each', async () => {
    const paths = ['/a', '/b', '/c', '/d'];
    server = await startServer(Object.fromEntries(paths.map((path) => [path, status(200)])));
    await check(paths);
    expect(server.mostOpen()).toBe(1);
    expect(clock.slept).toEqual([1500, 1500, 1500]);
  });

  it('remembers what answered for two weeks', async () => {
    server = await startServer({ '/a': status(200), '/b': status(301, { location: '/a' }) });
    await check(['/a', '/b']);
    const asked = server.requests.length;
    clock.pass(13 * days);
    expect(await check(['/a', '/b'])).toMatchObject({
      findings: [expect.stringContaining('moved /b')],
      summary: expect.stringContaining('2 from the cache') as string,
    });
    expect(server.requests).toHaveLength(asked);
    clock.pass(days);
    await check(['/a', '/b']);
    expect(server.requests.length).toBeGreaterThan(asked);
  });

  it('asks for a dead address each time', async () => {
    server = await startServer({});
    await check(['/a']);
    expect(await check(['/a'])).toMatchObject({
      code: 1,
      summary: expect.stringContaining('(0 from the cache)') as string,
    });
  });

  it.each([
    '',
    '{"version":1,"answers":',
    '[]',
    '{"version":1,"answers":{"URL":{"outcome":{"kind":"moved"},"at":1}}}',
    '{"version":0,"answers":{}}',
  ])('ignores a damaged cache: %s', async (text) => {
    server = await startServer({ '/a': status(404) });
    mkdirSync(join(root, '.cache'));
    writeFileSync(join(root, '.cache/external-links.json'), text.replace('URL', `${server.origin}/a`));
    expect(await check(['/a'])).toMatchObject({ code: 1 });
    expect(JSON.parse(readFileSync(join(root, '.cache/external-links.json'), 'utf8'))).toEqual({
      version: 1,
      answers: {},
    });
  });

  it('blames no address where no host answers at all', async () => {
    server = await startServer({ '/a': (request) => request.socket.destroy() });
    expect(await check(['/a'])).toEqual({
      code: 0,
      findings: [],
      summary: '没有一个主机回答：这台机器可能没有联网',
    });
  });

  it('asks again without the cache', async () => {
    server = await startServer({ '/a': status(200) });
    await check(['/a']);
    await check(['/a'], false);
    expect(server.requests).toEqual(['HEAD /a', 'HEAD /a']);
  });
});
