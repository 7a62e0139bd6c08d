/** What came of asking for an address; `silent` where no host answered at all. */
export type Outcome =
  | { kind: 'alive' }
  /** It answers elsewhere for good. */
  | { kind: 'moved'; to: string }
  /** Nothing will ever answer: no such page, no such host. */
  | { kind: 'dead'; reason: string; silent?: true }
  /** Nobody can tell: the host refuses robots, is out of order, or did not answer in time. */
  | { kind: 'unclear'; reason: string; silent?: true };

/** What a host answered to one request. */
export interface Reply {
  status: number;
  /** Where a redirect leads to, as the host wrote it. */
  location?: string;
  /** Value of the header `Retry-After`. */
  retryAfter?: string;
}

/** Sends one request and follows no redirect. Throws where nothing answers. */
export type SendRequest = (url: string, method: 'HEAD' | 'GET') => Promise<Reply>;

/** Why a request got no answer, in words; `dead` where asking again can't help. */
export function failureOutcome(error: unknown): Outcome {
  const code = codeOf(error);
  return code === 'ENOTFOUND'
    ? { kind: 'dead', reason: '域名不存在', silent: true }
    : { kind: 'unclear', reason: reasonOf(code), silent: true };
}

function reasonOf(code: string): string {
  switch (code) {
    case 'EAI_AGAIN':
      return '域名查询失败';
    case 'ECONNREFUSED':
      return '拒绝连接';
    case 'TimeoutError':
    case 'UND_ERR_CONNECT_TIMEOUT':
    case 'UND_ERR_HEADERS_TIMEOUT':
      return '超时';
    default:
      return /CERT|TLS|SSL/.test(code) ? `证书有误（${code}）` : `连接失败（${code}）`;
  }
}

/** The code of an error, or of what caused it: `fetch` says no more than that it failed. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error) return codeOf(cause);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
