import { OtherVersionError, type KeptFiles } from '../../offline/kept-files.ts';

export interface WantedFile {
  path: string;
  digest: string;
  bytes: number;
}

/** How a download ended: all is there, or why it is not. */
export type Ending = 'all' | 'stopped' | 'full' | 'newer' | 'offline';

const atOnce = 6;

/**
 * Fetches files, some at once, until all are there or one cannot be had; what has come stays.
 * @param told of the bytes of each file that has come
 */
export async function download(
  kept: KeptFiles,
  wanted: readonly WantedFile[],
  told: (bytes: number) => void,
  stop: AbortSignal,
): Promise<Ending> {
  const left = [...wanted];
  let ending: Ending = 'all';
  const fetchNext = async (): Promise<void> => {
    for (let file = left.shift(); file && ending === 'all'; file = left.shift()) {
      if (stop.aborted) {
        ending = 'stopped';
        return;
      }
      try {
        await kept.fetch(file.path, file.digest);
        told(file.bytes);
      } catch (error) {
        ending = endingOf(error);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, fetchNext));
  return ending;
}

function endingOf(error: unknown): Ending {
  if (error instanceof OtherVersionError) return 'newer';
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'offline';
}
