import fc from 'fast-check';
import { calcProperties } from '../../tests/unit/calc/properties.ts';
import { checkProperties } from '../../tests/unit/checks/properties.ts';

const runs = Number(process.env['FUZZ_RUNS'] ?? 100_000);
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);

/** Every property that must hold for any input; each area of the tests exports its own. */
const properties: Record<string, unknown> = { ...calcProperties, ...checkProperties };

console.log(`${runs} runs a property, seed ${seed} (FUZZ_RUNS, FUZZ_SEED)`);
for (const [name, property] of Object.entries(properties)) {
  const started = performance.now();
  const { failed, numRuns, counterexample } = fc.check(property as fc.IProperty<unknown>, {
    numRuns: runs,
    seed,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${numRuns} runs, ${failed ? 'FAILED' : 'no failure'}, ${seconds} s`);
  if (failed) {
    console.log(JSON.stringify(counterexample));
    process.exitCode = 1;
  }
}
