import type { Finding } from '../finding.ts';
import { contentRules } from './content-rules.ts';
import { dataRules } from './data-rules.ts';
import { linkRules } from './link-rules.ts';
import { pageRules } from './page-rules.ts';
import type { BuiltSite, DistRule } from './site.ts';

/** Every rule of the built site. */
export const distRules: readonly DistRule[] = [...linkRules, ...pageRules, ...contentRules, ...dataRules];

/** Everything that is wrong with a built site; all of it is an error. */
export function builtFindings(site: BuiltSite): Finding[] {
  return distRules.flatMap((rule) =>
    [...rule.run(site)].map((problem) => ({
      rule: rule.id,
      severity: 'error' as const,
      remedy: rule.remedy,
      ...problem,
    })),
  );
}
