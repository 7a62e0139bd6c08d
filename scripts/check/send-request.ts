import type { Reply, SendRequest } from '../../src/checks/external/outcome.ts';

const headers = {
  'User-Agent': 'Mozilla/5.0 (compatible; wenqu-link-check/1.0)',
  Accept: '*/*',
};

/**
 * Sends requests over the network. The body of an answer is not read.
 * @param timeout milliseconds until a host counts as silent
 */
export function createSendRequest(timeout: number): SendRequest {
  return async (url, method): Promise<Reply> => {
    const response = await fetch(url, {
      method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    const location = response.headers.get('location');
    const retryAfter = response.headers.get('retry-after');
    return {
      status: response.status,
      ...(location === null ? {} : { location }),
      ...(retryAfter === null ? {} : { retryAfter }),
    };
  };
}
