import type { Knowledge } from '../knowledge/model.ts';
import { buildSearchIndex } from '../search/index-data.ts';
import { encodeIndex, type WireIndex } from '../search/index-wire.ts';
import { buildShards, wholeIndexLimit, type ShardFiles, type ShardManifest } from '../search/shards.ts';

export interface SearchFiles {
  /** What the search loads first: the whole index, or for a large collection where its parts are. */
  first: WireIndex | ShardManifest;
  parts: ShardFiles;
}

/** Cutting a large index takes seconds, and two routes ask for it. */
const made = new WeakMap<Knowledge, SearchFiles>();

/** The files of the search's small index, made once for a model. */
export function searchFiles(knowledge: Knowledge): SearchFiles {
  const known = made.get(knowledge);
  if (known) return known;
  const files = make(knowledge);
  made.set(knowledge, files);
  return files;
}

function make(knowledge: Knowledge): SearchFiles {
  const index = buildSearchIndex(knowledge);
  if (index.questions.length <= wholeIndexLimit) return { first: encodeIndex(index), parts: new Map() };
  const { manifest, files } = buildShards(index);
  return { first: manifest, parts: files };
}
