import { parseArgs } from 'node:util';
import { RepeatedCheck } from '../../tests/faults/check.ts';
import { falseAlarms } from '../../tests/faults/controls.ts';
import { foreignCorpus } from '../../tests/faults/corpus/corpus.ts';
import { inject } from '../../tests/faults/inject.ts';
import { faultKinds } from '../../tests/faults/kinds/kinds.ts';
import { passes, report, type FaultRun } from '../../tests/faults/report.ts';
import { inRounds, throughEveryCarrier } from '../../tests/faults/turns.ts';
import { readContent } from '../read-content.ts';

/** Foreign corpora that are checked for false alarms, and harmless words that are put through each carrier. */
const corpora = 10;
const controls = 2;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '500' },
    // Each kind through each of its carriers, in place of so many runs.
    every: { type: 'boolean', default: false },
    // A kind of fault, or the rule that finds it.
    only: { type: 'string', default: '' },
  },
});
const seed = Number(values.seed);
const { every, only } = values;
const kinds = faultKinds.filter(({ kind, rules }) => kind.includes(only) || rules.includes(only));
const check = new RepeatedCheck(readContent(process.cwd()).files);
const run: FaultRun = {
  seed,
  every,
  injections: [
    ...inject(check, every ? throughEveryCarrier(kinds) : inRounds(kinds, Number(values.runs), seed), seed),
  ],
  clean: [...check.clean, ...(only === '' ? falseAlarms(check, controls, seed) : [])],
  foreign: Array.from({ length: corpora }, (_, index) => foreignCorpus(seed + index)).flatMap(
    (corpus) => new RepeatedCheck(corpus).clean,
  ),
};
console.log(report(run));
console.log(`  ${(performance.now() / 1000).toFixed(0)} s`);
process.exitCode = passes(run) ? 0 : 1;
