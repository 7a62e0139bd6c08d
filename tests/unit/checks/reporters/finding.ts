import type { Finding } from '../../../../src/checks/finding.ts';

/** A finding with some of its fields. */
export function finding(fields: Partial<Finding>): Finding {
  return {
    rule: 'link-target',
    severity: 'error',
    file: 'content/questions/a/b.md',
    line: 1,
    column: 1,
    length: 1,
    message: '断链',
    remedy: '改正',
    ...fields,
  };
}
