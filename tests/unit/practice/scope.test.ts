import { describe, expect, it } from 'vitest';
import {
  readCatalogue,
  type CatalogueFile,
  type SiteCatalogue,
} from '../../../src/practice/catalogue/site-catalogue.ts';
import { questionsIn, readScope, scopeName } from '../../../src/practice/scope.ts';

const file: CatalogueFile = {
  stamp: 's',
  topics: [
    ['peft', '高效微调'],
    ['moe', '混合专家'],
  ],
  questions: [
    ['lora', 'LoRA 是什么？', 0, 1],
    ['qlora', 'QLoRA 省在哪？', 0, 2],
    ['router', '路由怎么选专家？', 1, 1],
  ],
  guides: [['path', '学习路线', [2, 0]]],
  formerly: [['old-lora', 'lora']],
};
const site = readCatalogue(file) as SiteCatalogue;
const of = (address: string, found?: string[]) =>
  questionsIn(readScope(new URLSearchParams(address), site), site, found);

describe('a catalogue', () => {
  it('is read with its renames', () => {
    expect(site.questions[2]).toEqual({
      id: 'router',
      title: '路由怎么选专家？',
      topic: 'moe',
      difficulty: 1,
    });
    expect(site.catalogue.resolve('old-lora')).toBe('lora');
  });

  it.each([
    undefined,
    null,
    'text',
    {},
    { ...file, stamp: 1 },
    { ...file, topics: 'x' },
    { ...file, guides: [1] },
  ])('that is damaged is refused: %j', (value) => {
    expect(readCatalogue(value)).toBeUndefined();
  });
});

describe('a scope', () => {
  it('is all questions in reading order when nothing is chosen', () => {
    expect(of('')).toEqual(['lora', 'qlora', 'router']);
  });

  it('narrows by topic, difficulty and guide together, in the order of the guide', () => {
    expect(of('topic=peft&difficulty=2')).toEqual(['qlora']);
    expect(of('guide=path')).toEqual(['router', 'lora']);
    expect(of('guide=path&topic=peft')).toEqual(['lora']);
  });

  it('keeps the order of what a search found, and drops what the site does not have', () => {
    expect(of('q=专家', ['router', 'gone', 'lora'])).toEqual(['router', 'lora']);
    expect(of('q=专家&topic=peft', ['router', 'lora'])).toEqual(['lora']);
  });

  it.each(['topic=__proto__', 'difficulty=9', 'difficulty=1.5', 'guide=x', 'q=%20'])(
    'counts “%s” as no choice',
    (address) => {
      expect(readScope(new URLSearchParams(address), site)).toEqual({});
    },
  );

  it('has a name in words', () => {
    expect(scopeName({ topic: 'peft', difficulty: 2, query: '显存' }, site)).toBe(
      '高效微调 · 进阶 · 搜索“显存”',
    );
    expect(scopeName({}, site)).toBe('');
  });
});
