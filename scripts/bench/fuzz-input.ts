import fc from 'fast-check';
import { outsideProperties } from '../../tests/unit/outside/properties.ts';

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 100_000);
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);

console.log(`${String(numRuns)} cases of each input, seed ${String(seed)} (FUZZ_RUNS, FUZZ_SEED)`);
for (const [name, property] of Object.entries(outsideProperties)) {
  const started = performance.now();
  const details = fc.check(property, { numRuns, seed });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${name}: ${String(details.numRuns)} cases, ${details.failed ? 'FAILED' : 'no failure'}, ${seconds} s`,
  );
  if (!details.failed) continue;
  console.log(JSON.stringify(details.counterexample), details.errorInstance);
  process.exitCode = 1;
}
