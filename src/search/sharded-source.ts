import type { IndexedQuestion, NameGroup } from './index-data.ts';
import { decodeIndex, decodeNames } from './index-wire.ts';
import { rarityOf } from './rarity.ts';
import { createSearcher } from './searcher.ts';
import {
  cardFile,
  isSingle,
  isTermShard,
  placeOnCard,
  shardFile,
  unpackPlaces,
  type ShardManifest,
} from './shards.ts';
import type { FetchPart, IndexSource } from './source-interface.ts';
import { prepareNames } from './synonyms.ts';
import { strongest, tokenise, type Terms } from './tokens.ts';
import { createRespelling, type Respelling, type SearchVariants } from './variants.ts';

/** How many questions are compared closely. */
const candidateCount = 20;

/** A large index: of each query, the parts that hold its terms, and the cards of the questions that fit best. */
export function shardedSource(manifest: ShardManifest, fetchPart: FetchPart): IndexSource {
  const names: NameGroup[] = decodeNames(manifest.names);
  prepareNames(names);
  const parts = new Map<string, Promise<unknown>>();
  const part = (name: string): Promise<unknown> => {
    const known = parts.get(name);
    if (known) return known;
    const loading = fetchPart(name);
    parts.set(name, loading);
    loading.catch(() => parts.delete(name));
    return loading;
  };
  let variants: SearchVariants | undefined;
  let respelling: Respelling | undefined;
  return {
    async forQuery(typed) {
      const query = respelling?.simplify(typed) ?? typed;
      const places = await placesOf(query, manifest.shards, part);
      const terms = strongest(tokenise(query));
      const rarity = rarityOf(countsOf(terms, places, manifest.questions), manifest.questions);
      const worth = new Map<number, number>();
      for (const [term, weight] of terms) {
        for (const place of places.get(term) ?? [])
          worth.set(place, (worth.get(place) ?? 0) + weight * rarity.of(term));
      }
      const best = [...worth].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, candidateCount);
      const questions = await cardsOf(
        best.map(([place]) => place),
        part,
      );
      const index = { topics: manifest.topics, questions, names };
      const searcher = createSearcher(index, rarity);
      if (variants) searcher.learn(variants);
      return { index, searcher };
    },
    read: () => Promise.resolve(),
    learn(learnt) {
      variants = learnt;
      respelling = createRespelling(learnt, []);
    },
  };
}

/** How many questions have each term; a single character, which is not looked up, is taken to be a common one. */
function countsOf(
  terms: Terms,
  places: ReadonlyMap<string, readonly number[]>,
  questions: number,
): Map<string, number> {
  return new Map(
    [...terms.keys()].flatMap((term): [string, number][] => {
      const list = places.get(term);
      if (list) return [[term, list.length]];
      return isSingle(term) ? [[term, questions / 10]] : [];
    }),
  );
}

/** The places of the questions that have each term of a query. */
async function placesOf(query: string, shards: number, part: FetchPart): Promise<Map<string, number[]>> {
  const terms = [...strongest(tokenise(query)).keys()].filter((term) => !isSingle(term));
  const places = new Map<string, number[]>();
  await Promise.all(
    terms.map(async (term) => {
      const shard = await part(shardFile(term, shards));
      const packed = isTermShard(shard) ? shard[term] : undefined;
      if (packed !== undefined) places.set(term, unpackPlaces(packed));
    }),
  );
  return places;
}

async function cardsOf(places: readonly number[], part: FetchPart): Promise<IndexedQuestion[]> {
  const cards = await Promise.all(
    places.map(async (place) => decodeIndex(await part(cardFile(place)))?.questions[placeOnCard(place)]),
  );
  return cards.filter((card) => card !== undefined);
}
