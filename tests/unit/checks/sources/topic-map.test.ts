import { describe, expect, it } from 'vitest';
import { edited, findings, type Changes } from '../../content-fixture.ts';

const file = 'content/topics.yaml';
const found = (changes: Changes): string[] =>
  findings(changes).filter((line) => line.includes(' topic-map '));

describe('topic-map', () => {
  it('reports a link of a map that leads to no question', () => {
    const link = '[缩放](./questions/transformer/attention-scaling.md)';
    expect(found(edited(file, link, '[论文](https://example.org/a)'))).toEqual([
      'topics.yaml:4:10 topic-map 主题 transformer 的 map 只链到题目，不链 https://example.org/a',
    ]);
  });

  it('reports a map without a question of its own topic', () => {
    expect(found(edited(file, /map: .*/, 'map: 先问缩放。'))).toEqual([
      'topics.yaml:4:8 topic-map 主题 transformer 的 map 没有链到本主题的题目',
    ]);
  });

  it('reports a topic without questions', () => {
    expect(
      found(edited(file, /$/, '- id: empty\n  title: 空\n  summary: 空的\n  map: 还没有题。\n')),
    ).toEqual(['topics.yaml:5:7 topic-map 主题 empty 里还没有题目']);
  });
});
