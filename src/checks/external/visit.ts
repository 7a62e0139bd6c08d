import type { Clock, HostGate } from './gate.ts';
import { failureOutcome, type Outcome, type Reply, type SendRequest } from './outcome.ts';
import { retryDelay } from './retry-after.ts';

export interface VisitOptions {
  send: SendRequest;
  gate: HostGate;
  clock: Clock;
  /** Whether an address may be asked for: redirects into a private network are not followed. */
  allowed: (url: string) => boolean;
}

const attempts = 3;
const hops = 8;

/** Asks for an address, follows where it leads, and says what came of it. */
export async function visit(url: string, options: VisitOptions): Promise<Outcome> {
  const outcome = await follow(url, options);
  if (!url.startsWith('http:') || outcome.kind !== 'alive') return outcome;
  // It answers in the clear: does it also with encryption?
  const secure = url.replace(/^http:/, 'https:');
  if (!options.allowed(secure)) return outcome;
  const encrypted = await follow(secure, options);
  return encrypted.kind === 'alive' ? { kind: 'moved', to: secure } : outcome;
}

async function follow(url: string, options: VisitOptions): Promise<Outcome> {
  let current = url;
  // How far the way from the address leads by permanent redirects alone.
  let permanent = url;
  const seen = new Set<string>();
  for (let hop = 0; hop <= hops; hop += 1) {
    if (seen.has(current)) return { kind: 'unclear', reason: '重定向成环' };
    seen.add(current);
    let reply: Reply;
    try {
      reply = await ask(current, options);
    } catch (error) {
      return failureOutcome(error);
    }
    if (!isRedirect(reply)) return judge(reply.status, url, permanent);
    const next = resolve(reply.location, current);
    if (next === undefined || !options.allowed(next)) {
      return { kind: 'unclear', reason: `重定向到不能访问的地址 ${reply.location}` };
    }
    if (permanent === current && (reply.status === 301 || reply.status === 308)) permanent = next;
    current = next;
  }
  return { kind: 'unclear', reason: `重定向超过 ${hops} 次` };
}

const isRedirect = ({ status, location }: Reply): boolean =>
  [301, 302, 303, 307, 308].includes(status) && location !== undefined;

function resolve(location: string | undefined, base: string): string | undefined {
  if (location === undefined || !URL.canParse(location, base)) return undefined;
  const url = new URL(location, base);
  url.hash = '';
  return url.href;
}

function judge(status: number, url: string, permanent: string): Outcome {
  if (status === 404 || status === 410) return { kind: 'dead', reason: `HTTP ${status}` };
  if (status >= 200 && status < 300) {
    return permanent === url ? { kind: 'alive' } : { kind: 'moved', to: permanent };
  }
  return { kind: 'unclear', reason: `HTTP ${status}` };
}

/** `HEAD` first; many hosts answer it wrongly, so what it says against an address is asked again with `GET`. */
async function ask(url: string, options: VisitOptions): Promise<Reply> {
  const reply = await persist(url, 'HEAD', options);
  return reply.status < 400 || isBusy(reply) ? reply : persist(url, 'GET', options);
}

const isBusy = ({ status }: Reply): boolean => status === 429 || status === 503;

/** Sends a request, again after a while where the host asks for patience or nothing came back. */
async function persist(url: string, method: 'HEAD' | 'GET', options: VisitOptions): Promise<Reply> {
  const { host } = new URL(url);
  const { send, gate, clock } = options;
  for (let attempt = 1; ; attempt += 1) {
    const last = attempt === attempts;
    try {
      const reply = await gate.through(host, () => send(url, method));
      if (last || !isBusy(reply)) return reply;
      gate.close(host, retryDelay(reply.retryAfter, attempt, clock.now()));
    } catch (error) {
      if (last || failureOutcome(error).kind === 'dead') throw error;
      gate.close(host, retryDelay(undefined, attempt, clock.now()));
    }
  }
}
