import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { permitted } from '../src/build/licence-expression.ts';

interface Manifest {
  name?: string;
  version?: string;
  license?: string | { type?: string };
  licenses?: readonly { type?: string }[];
}

/** Licences under which a package may be used to build the site, and parts of it be shipped. */
const allowed = new Set([
  ...['0BSD', 'Apache-2.0', 'Artistic-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0'],
  ...['CC-BY-3.0', 'CC-BY-4.0', 'ISC', 'MIT', 'MIT-0', 'MPL-2.0', 'Python-2.0', 'Unlicense', 'WTFPL', 'Zlib'],
]);

/** Packages that need a word of their own, and why they may stay; what is here is not shipped to readers. */
const excepted: Readonly<Record<string, string>> = {
  '@huacnlee/autocorrect': 'names no licence in its manifest; its repository has the MIT licence',
  '@img/sharp-libvips': 'LGPL-3.0-or-later: a library that an image tool of Astro loads while building',
};

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, unknown> };
const counts = new Map<string, number>();
const refused: string[] = [];
for (const path of Object.keys(lock.packages)) {
  const file = join(path, 'package.json');
  // The lockfile also names what other platforms install.
  if (path === '' || !existsSync(file)) continue;
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const licence = licenceOf(manifest);
  counts.set(licence, (counts.get(licence) ?? 0) + 1);
  const exception = Object.keys(excepted).some((name) => manifest.name?.startsWith(name));
  if (!exception && !permitted(licence, allowed))
    refused.push(`${manifest.name}@${manifest.version}: ${licence}`);
}
for (const [licence, count] of [...counts].sort((a, b) => b[1] - a[1])) {
  console.log(`${String(count).padStart(5)}  ${licence}`);
}
for (const [name, reason] of Object.entries(excepted)) console.log(`${name}: ${reason}`);
if (refused.length > 0) {
  console.error(`Not among the licences that are allowed:\n${refused.join('\n')}`);
  process.exitCode = 1;
}

function licenceOf({ license, licenses }: Manifest): string {
  if (typeof license === 'string') return license;
  return license?.type ?? (licenses?.map(({ type }) => type).join(' OR ') || 'none stated');
}
