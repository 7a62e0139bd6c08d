/** A pass of one micro-batch through one stage. Times count in passes forward; a pass backward takes two. */
export interface Pass {
  kind: 'forward' | 'backward';
  /** Of the micro-batch, from 0. */
  batch: number;
  start: number;
  length: number;
}

export type Policy = 'gpipe' | '1f1b';

const lengths = { forward: 1, backward: 2 };

/** When each stage does what: GPipe (Huang et al. 2019) and 1F1B with a flush (Narayanan et al. 2021, §2.2). */
export function schedule(stages: number, batches: number, policy: Policy): Pass[][] {
  const rows = Array.from({ length: stages }, (): Pass[] => []);
  const orders = rows.map((_, stage) => order(stages - stage, batches, policy));
  const ends = new Map<string, number>();
  const endOf = ({ kind, batch }: Step, stage: number): number | undefined =>
    ends.get(`${kind} ${batch} ${stage}`);
  for (let left = stages * batches * 2; left > 0;) {
    for (const [stage, row] of rows.entries()) {
      const step = orders[stage]?.[row.length];
      if (!step) continue;
      const before = awaited(step, stage, stages).map(([wanted, at]) => endOf(wanted, at));
      if (before.includes(undefined)) continue;
      const last = row.at(-1);
      const free = last ? last.start + last.length : 0;
      const start = Math.max(free, ...before.map((end) => end ?? 0));
      row.push({ ...step, start, length: lengths[step.kind] });
      ends.set(`${step.kind} ${step.batch} ${stage}`, start + lengths[step.kind]);
      left -= 1;
    }
  }
  return rows;
}

type Step = Pick<Pass, 'kind' | 'batch'>;

/** What must be done before a step, and on which stage. */
function awaited({ kind, batch }: Step, stage: number, stages: number): [Step, number][] {
  if (kind === 'forward') return stage === 0 ? [] : [[{ kind, batch }, stage - 1]];
  return stage === stages - 1 ? [[{ kind: 'forward', batch }, stage]] : [[{ kind, batch }, stage + 1]];
}

/** The order of a stage's passes. @param depth stages from this one to the last, itself included */
function order(depth: number, batches: number, policy: Policy): Step[] {
  const ahead = policy === 'gpipe' ? batches : Math.min(depth, batches);
  const steps: Step[] = [];
  for (let batch = 0; batch < ahead; batch += 1) steps.push({ kind: 'forward', batch });
  for (let batch = 0; batch < batches; batch += 1) {
    steps.push({ kind: 'backward', batch });
    if (batch + ahead < batches) steps.push({ kind: 'forward', batch: batch + ahead });
  }
  return steps;
}

/** How long all of it takes. */
export function duration(rows: readonly Pass[][]): number {
  return Math.max(...rows.flat().map(({ start, length }) => start + length));
}

/** How many micro-batches a stage keeps activations of at the worst. */
export function mostInFlight(row: readonly Pass[]): number {
  let now = 0;
  return Math.max(0, ...row.map(({ kind }) => (now += kind === 'forward' ? 1 : -1)));
}
