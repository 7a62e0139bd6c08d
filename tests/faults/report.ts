import type { Finding } from '../../src/checks/finding.ts';
import type { Injection } from './inject.ts';

/** What came out of a run. */
export interface FaultRun {
  seed: number;
  /** Whether each kind went through each of its carriers. */
  every?: boolean;
  injections: readonly Injection[];
  /** Findings in the content as it is, or with harmless words put in. */
  clean: readonly Finding[];
  /** Findings in the foreign corpora, in which nothing is wrong. */
  foreign: readonly Finding[];
}

/** Of a hundred faults that are caught, at least so many at the exact line. */
const exactEnough = 99;

/** Whether nothing was missed, hardly a line was wrong, and there was no false alarm. */
export function passes({ injections, clean, foreign }: FaultRun): boolean {
  const exact = injections.filter(({ outcome }) => outcome === 'exact').length;
  const missed = injections.some(({ outcome }) => outcome === 'missed');
  return !missed && exact * 100 >= injections.length * exactEnough && clean.length + foreign.length === 0;
}

/** The run in lines: what was missed and where, then the counts. */
export function report(run: FaultRun): string {
  const { seed, injections, clean, foreign } = run;
  const count = (outcome: Injection['outcome']): number =>
    injections.filter((one) => one.outcome === outcome).length;
  const kinds = new Set(injections.map(({ kind }) => kind.kind)).size;
  const rules = new Set(injections.flatMap(({ kind }) => kind.rules)).size;
  const carriers = new Set(injections.map(({ carrier }) => carrier)).size;
  const share = ((100 * count('exact')) / Math.max(1, injections.length)).toFixed(1);
  return [
    ...injections.filter(({ outcome }) => outcome !== 'exact').map((one) => described(one, run)),
    ...clean.map((finding) => `false alarm in the clean content: ${placed(finding)}`),
    ...foreign.map((finding) => `false alarm in a foreign corpus: ${placed(finding)}`),
    `${injections.length} faults of ${kinds} kinds for ${rules} rules through ${carriers} carriers, seed ${seed}:`,
    `  caught ${injections.length - count('missed')}, at the exact line ${count('exact')} (${share} %), missed ${count('missed')}`,
    `  false alarms: ${clean.length} in the clean content, ${foreign.length} in the foreign corpora`,
  ].join('\n');
}

function described(
  { kind, carrier, fault, outcome, findings }: Injection,
  { seed, every }: FaultRun,
): string {
  const what = outcome === 'missed' ? 'MISSED' : 'at another line';
  const place = `${fault.file}:${fault.lines.join(' or ')}`;
  return [
    `${what}: ${kind.kind} (${kind.severity} ${kind.rules.join(' or ')}) in ${carrier}: ${place}`,
    `  ${fault.edit}`,
    ...findings.slice(0, 3).map((finding) => `  found ${placed(finding)}`),
    `  again: npm run test:faults -- --seed ${seed}${every ? ' --every' : ''} --only ${JSON.stringify(kind.kind)}`,
  ].join('\n');
}

const placed = ({ file, line, column, severity, rule, message }: Finding): string =>
  `${file}:${line}:${column}  ${severity}  ${rule}  ${message}`;
