import type { Rule } from '../../rule.ts';
import { emptyBody } from './empty-body.ts';
import { encoding } from './encoding.ts';
import { fileBinary } from './file-binary.ts';
import { fileName } from './file-name.ts';
import { fileSize } from './file-size.ts';
import { fileUnreadable } from './file-unreadable.ts';
import { markupSyntax } from './markup-syntax.ts';
import { parseLimit } from './parse-limit.ts';
import { schema } from './schema.ts';
import { topicExists } from './topic-exists.ts';
import { uniqueSlug } from './unique-slug.ts';
import { yaml } from './yaml.ts';

/** The rules of files as such. */
export const fileRules: readonly Rule[] = [
  fileUnreadable,
  fileBinary,
  fileSize,
  encoding,
  parseLimit,
  markupSyntax,
  yaml,
  schema,
  fileName,
  emptyBody,
  uniqueSlug,
  topicExists,
];
