import { describe, expect, it } from 'vitest';
import { commandOf, keyOf } from '../../../src/reading/keys.ts';
import { shortcuts } from '../../../src/reading/shortcuts.ts';

describe('the keys of a question page', () => {
  it.each([
    ['j', 'next'],
    ['K', 'previous'],
    ['?', 'help'],
    ['？', 'help'],
    ['i', 'interview'],
    ['o', 'reveal'],
    ['/', undefined],
    ['Enter', undefined],
  ])('%s asks for %s', (key, command) => {
    expect(commandOf(key)).toBe(command);
  });

  it('are each in the list of shortcuts once, and so is the key of the search', () => {
    const single = shortcuts.filter(({ keys }) => keys.length === 1).flatMap(({ keys }) => keys);
    expect(single.toSorted()).toEqual([...Object.values(keyOf), '/'].toSorted());
  });
});
