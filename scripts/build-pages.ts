import { build } from 'astro';

const [outDir] = process.argv.slice(2);
if (!outDir) throw new Error('usage: build-pages.ts FOLDER');

// A build that was killed must not go on writing beside the next one.
const stop = (): never => process.exit(1);
process.once('disconnect', stop);

// Astro caches rendered pages by their text alone; `force` makes a change of a plugin count as well. The cache is this
// build's own, since another may run beside it.
const cacheDir = `${outDir}-cache`;
await build({ outDir, cacheDir, force: true, logLevel: 'warn' });
process.off('disconnect', stop);
process.disconnect?.();
