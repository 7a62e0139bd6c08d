import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetRound, keepRound, keptRound } from '../../../src/client/mock/kept-round.ts';
import type { MockAnswer } from '../../../src/practice/model.ts';
import { utc } from '../practice/fixture.ts';

const now = utc('2026-03-02T12:00:00Z');
const topics = ['peft', 'rag'];
const choices = { seed: 'k3f9qa', topics: ['rag'], difficulties: [2] };
const answers: MockAnswer[] = [
  { question: 'lora', topic: 'peft', phase: 'warm-up', ticked: [0, 2], keyPoints: 4, seconds: 61 },
];
const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a round that was not finished', () => {
  it('can be taken up again as it was', () => {
    keepRound({ choices, answers });
    expect(keptRound(topics, now)).toEqual({ choices, answers });
  });

  it('is gone once it is finished', () => {
    keepRound({ choices, answers });
    forgetRound();
    expect(keptRound(topics, now)).toBeUndefined();
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"query":"?seed=a","answers":[{"question":1}]}',
    '{"query":"","answers":[]}',
  ])('is none where the storage holds %j', (text) => {
    kept.set('wenqu-mock-round', text);
    expect(keptRound(topics, now)).toBeUndefined();
  });

  it('is none where storage is denied, and nothing breaks', () => {
    vi.stubGlobal('sessionStorage', undefined);
    keepRound({ choices, answers });
    forgetRound();
    expect(keptRound(topics, now)).toBeUndefined();
  });
});
