/**
 * Asks the worker that serves this site which version it is of; waits until there is one.
 * @param scope path of the site's base
 * @returns undefined where there is none, or it does not answer
 */
export async function workerVersion(scope: string): Promise<string | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  const registration = await within(navigator.serviceWorker.ready);
  if (!registration || new URL(registration.scope).pathname !== scope) return undefined;
  const channel = new MessageChannel();
  const answer = new Promise<string>((resolve) => {
    channel.port1.onmessage = ({ data }) => {
      resolve(String(data));
    };
  });
  registration.active?.postMessage('version', [channel.port2]);
  return within(answer);
}

const patience = 20_000;

/** The result, or undefined when it takes longer than a reader waits. */
function within<Result>(promise: Promise<Result>): Promise<Result | undefined> {
  return Promise.race([
    promise,
    new Promise<undefined>((resolve) => {
      setTimeout(() => {
        resolve(undefined);
      }, patience);
    }),
  ]);
}
