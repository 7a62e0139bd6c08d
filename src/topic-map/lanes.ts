/** The rows that a question's line runs past, down to the last that it leads to. */
export interface Run {
  from: number;
  to: number;
}

/**
 * Gives each run a lane of its own beside the rows; runs that never meet share one. The shortest lie next to the rows,
 * so that long ones cross fewer branches.
 * @returns for each run its lane, counted from the rows outwards
 */
export function laneOf(runs: readonly Run[]): number[] {
  const lanes: Run[][] = [];
  const result = runs.map(() => 0);
  const shortestFirst = [...runs.entries()].sort(
    ([, one], [, other]) => one.to - one.from - (other.to - other.from) || one.from - other.from,
  );
  for (const [index, run] of shortestFirst) {
    const free = lanes.findIndex((lane) => lane.every(({ from, to }) => to < run.from || from > run.to));
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), run];
    result[index] = lane;
  }
  return result;
}
