import type { TopicProgress } from '../../practice/progress/mastery.ts';
import type { Chart } from '../chart/figure.ts';
import { stackSegments } from '../chart/stack.ts';
import { picture, svg } from '../chart/svg.ts';
import { element } from '../element.ts';

export interface NamedTopic extends TopicProgress {
  title: string;
  url: string;
}

const rowHeight = 44;
const barHeight = 12;
const levels = ['mastered', 'learning', 'unseen'] as const;

/** A bar a topic: mastered, learning, unseen, end to end. */
export function masteryChart(topics: readonly NamedTopic[]): Chart {
  const sum = (level: (typeof levels)[number] | 'total') =>
    String(topics.reduce((total, topic) => total + topic[level], 0));
  const name = {
    id: 'mastery',
    title: '各主题的掌握情况',
    description: `共 ${sum('total')} 题：已掌握 ${sum('mastered')}，学习中 ${sum('learning')}，没学过 ${sum('unseen')}。`,
  };
  return {
    draw: (width) => ({
      picture: picture(
        name,
        width,
        topics.length * rowHeight,
        ...topics.flatMap((topic, row) => topicRow(topic, row * rowHeight, width)),
      ),
    }),
    table: {
      rowName: '主题',
      columns: ['已掌握', '学习中', '没学过', '共'],
      rows: topics.map((topic) => ({
        name: element('a', { href: topic.url }, topic.title),
        cells: [topic.mastered, topic.learning, topic.unseen, topic.total],
      })),
    },
  };
}

function topicRow(topic: NamedTopic, top: number, width: number): Node[] {
  const values = levels.map((level) => topic[level]);
  const bars = stackSegments(values, width - 1);
  return [
    svg('text', { x: 0, y: top + 18 }, topic.title),
    svg(
      'text',
      { x: width, y: top + 18, 'text-anchor': 'end', class: 'quiet' },
      `${String(topic.mastered)} / ${String(topic.total)}`,
    ),
    ...bars.map(({ index, x, width: length }) =>
      svg('rect', {
        x: x + 0.5,
        y: top + 25.5,
        width: length,
        height: barHeight,
        class: `level-${levels[index] ?? 'unseen'}`,
      }),
    ),
  ];
}
