import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { securityPolicy } from '../../src/build/security-policy.ts';

/** Gives each page of a built site its content-security policy, made from the page as it is. */
export function writeSecurityPolicies(folder: string): void {
  const hash = (script: string): string => createHash('sha256').update(script).digest('base64');
  for (const name of readdirSync(folder, { recursive: true }).map(String)) {
    if (!name.endsWith('.html')) continue;
    const path = join(folder, name);
    writeFileSync(path, securityPolicy(readFileSync(path, 'utf8'), hash));
  }
}
