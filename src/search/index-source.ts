import type { SearchIndex } from './index-data.ts';
import { decodeIndex } from './index-wire.ts';
import { prepareSearcher } from './searcher.ts';
import { shardedSource } from './sharded-source.ts';
import { isManifest } from './shards.ts';
import type { FetchPart, IndexSource } from './source-interface.ts';
import { prepareTextEvidence } from './text-evidence.ts';

export type { FetchPart, IndexSource } from './source-interface.ts';

/**
 * @param value what `/search-index.json` gave
 * @param rest lets other work go on between two steps of preparing the index
 * @returns undefined when it is no index that this code knows
 */
export function createIndexSource(
  value: unknown,
  fetchPart: FetchPart,
  rest: () => Promise<void> = () => Promise.resolve(),
): IndexSource | undefined {
  const index = decodeIndex(value);
  if (index) return wholeSource(index, rest);
  return isManifest(value) ? shardedSource(value, fetchPart) : undefined;
}

function wholeSource(index: SearchIndex, rest: () => Promise<void>): IndexSource {
  const preparing = inSteps(prepareSearcher(index), rest);
  return {
    forQuery: async () => ({ index, searcher: await preparing }),
    learn(variants) {
      void preparing.then((searcher) => {
        searcher.learn(variants);
      });
    },
    async read(texts) {
      const evidence = await inSteps(prepareTextEvidence(texts), rest);
      (await preparing).read(evidence);
    },
  };
}

async function inSteps<Result>(
  steps: Generator<undefined, Result, undefined>,
  rest: () => Promise<void>,
): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await rest();
  }
}
