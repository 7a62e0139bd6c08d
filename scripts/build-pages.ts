import { build } from 'astro';

const [outDir] = process.argv.slice(2);
if (!outDir) throw new Error('usage: build-pages.ts FOLDER');

// Astro caches rendered pages by their text alone; `force` makes a change of a plugin count as well.
await build({ outDir, force: true, logLevel: 'warn' });
