import { z } from 'astro/zod';
import { nearest } from '../text/nearest.ts';
import type { FieldPath } from './source.ts';

export interface SchemaProblem {
  field: FieldPath;
  message: string;
}

/** Turns what a schema found into one sentence each, with the nearest known name for an unknown one. */
export function schemaProblems(error: z.ZodError, knownFields: readonly string[]): SchemaProblem[] {
  return error.issues.flatMap((issue): SchemaProblem[] => {
    const field = issue.path.filter((step) => typeof step !== 'symbol');
    const name = field.join('.') || '内容';
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        field: [...field, key],
        message: `不认识的字段 ${key}${nearest(key, knownFields)}`,
      }));
    }
    if (issue.input === undefined && issue.code.startsWith('invalid')) {
      return [
        { field, message: `缺少字段 ${name}${/^Invalid/.test(issue.message) ? '' : `：${issue.message}`}` },
      ];
    }
    if (issue.code === 'invalid_key') {
      return issue.issues.map(({ message }) => ({ field, message: `${name}：${message}` }));
    }
    return [
      {
        field,
        message: /^Invalid/.test(issue.message) ? `${name} 的写法不对：${issue.message}` : issue.message,
      },
    ];
  });
}
