import type { Dependency } from './dependencies.ts';
import { laneOf } from './lanes.ts';
import { readingOrder, type MapQuestion } from './order.ts';
import { wrap } from './wrap.ts';

/** Lengths in units of the drawing, which on a phone of 360 px are CSS pixels. */
export const width = 328;
export const fontSize = 13;
export const lineHeight = 19;
const rowPadding = 13;
const leastRow = 44;
const headingHeight = 34;
const laneGap = 8;
const gapToLabel = 13;
/** What needs more shares the outermost, so that room for the titles is left. */
const mostLanes = 14;
/** A closing mark may stand beyond the columns of its line. */
const hanging = 11;
const margin = 8;
/** Lines leave a question below its middle and arrive above it, so that no two are taken for one. */
const shift = 4;
const corner = 6;

export interface MapNode<Q> {
  question: Q;
  /** The row that can be hit. */
  top: number;
  height: number;
  /** Middle of the row. */
  y: number;
  lines: string[];
}

export interface MapEdge extends Dependency {
  /** SVG path from the one question down to the other. */
  path: string;
}

export interface TopicLayout<Q> {
  width: number;
  height: number;
  /** Where the dots of the questions stand, and where their titles begin. */
  spine: number;
  label: number;
  nodes: MapNode<Q>[];
  edges: MapEdge[];
  /** Baselines of the headings over the difficulties. */
  levels: { difficulty: number; y: number }[];
}

/** Sets the questions of a topic one below another, what to read first above, with lines beside them. */
export function layOut<Q extends MapQuestion>(
  questions: readonly Q[],
  edges: readonly Dependency[],
): TopicLayout<Q> {
  const order = readingOrder(questions, edges);
  const row = new Map(order.map(({ slug }, index) => [slug, index]));
  const rowOf = (slug: string): number => row.get(slug) ?? 0;
  // The next row needs no lane: its line runs straight down.
  const long = edges.filter(({ before, after }) => rowOf(after) - rowOf(before) > 1);
  const sources = order.filter(({ slug }) => long.some(({ before }) => before === slug));
  const lanes = laneOf(
    sources.map(({ slug }) => ({
      from: rowOf(slug),
      to: Math.max(...long.flatMap(({ before, after }) => (before === slug ? [rowOf(after)] : []))),
    })),
  ).map((lane) => Math.min(lane, mostLanes - 1));
  const spine = margin + laneGap * (Math.max(-1, ...lanes) + 1) + corner;
  const label = spine + gapToLabel;
  const { nodes, levels, height } = rows(order, Math.floor((width - label - hanging) / (fontSize / 2)));
  const y = (slug: string): number => nodes[rowOf(slug)]?.y ?? 0;
  const laneX = (slug: string): number | undefined => {
    const lane = lanes[sources.findIndex((source) => source.slug === slug)];
    return lane === undefined ? undefined : spine - corner - laneGap * (lane + 1);
  };
  return {
    width,
    height,
    spine,
    label,
    nodes,
    levels,
    edges: edges.map((edge) => {
      const straight = rowOf(edge.after) - rowOf(edge.before) === 1;
      const x = straight ? spine : (laneX(edge.before) ?? spine);
      return { ...edge, path: path(y(edge.before), y(edge.after), spine, x) };
    }),
  };
}

function rows<Q extends MapQuestion>(
  order: readonly Q[],
  columns: number,
): Pick<TopicLayout<Q>, 'nodes' | 'levels' | 'height'> {
  const nodes: MapNode<Q>[] = [];
  const levels: TopicLayout<Q>['levels'] = [];
  let top = 0;
  for (const question of order) {
    if (levels.at(-1)?.difficulty !== question.difficulty) {
      levels.push({ difficulty: question.difficulty, y: top + headingHeight - 10 });
      top += headingHeight;
    }
    const lines = wrap(question.title, columns);
    const height = Math.max(leastRow, lines.length * lineHeight + rowPadding);
    nodes.push({ question, top, height, y: top + height / 2, lines });
    top += height;
  }
  return { nodes, levels, height: top };
}

/** @param x of the vertical stretch; the spine itself for neighbours */
function path(from: number, to: number, spine: number, x: number): string {
  if (x === spine) return `M${spine} ${from + corner}V${to - corner}`;
  const [out, into] = [from + shift, to - shift];
  return [
    `M${spine} ${out}H${x + corner}Q${x} ${out} ${x} ${out + corner}`,
    `V${into - corner}Q${x} ${into} ${x + corner} ${into}H${spine - corner}`,
  ].join('');
}
