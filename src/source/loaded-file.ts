import type { BlockFact } from '../markdown/blocks.ts';
import type { Facts } from '../markdown/facts.ts';
import type { Place } from '../markdown/place.ts';
import type { InlineField } from './inline-fields.ts';
import type { FileProblem } from './question-file.ts';

/** What a plugin of the pipeline complained about. */
export interface PipelineMessage {
  ruleId: string;
  reason: string;
  at: Place;
}

/** A Markdown text of the content with what its parsing showed; `field` is set for one in the front matter. */
export interface AnalysedText extends Partial<InlineField> {
  file: string;
  facts: Facts;
  /** The words, block by block, as the author wrote them. Only rules of a page see them. */
  blocks: BlockFact[];
  messages: PipelineMessage[];
}

export type FileKind = 'question' | 'guide' | 'topics' | 'references' | 'terms' | 'ledger' | 'site' | 'other';

/** One file, read and parsed: plain data that can be kept and read back. */
export interface LoadedFile {
  path: string;
  kind: FileKind;
  /** What passed the schema of its kind; missing when nothing did. */
  data?: unknown;
  texts: AnalysedText[];
  problems: FileProblem[];
}
