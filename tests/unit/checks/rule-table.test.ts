import { describe, expect, it } from 'vitest';
import { distRules } from '../../../src/checks/built/rules.ts';
import { rules } from '../../../src/checks/rules.ts';

/** The page of the rules is made of this table. */
const all = [...rules.map(({ rule }) => rule), ...distRules];

describe('the table of rules', () => {
  it('gives every rule an id of its own that an address can carry', () => {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it('says of every rule in one line what holds and what to do, without the full stop that the page adds', () => {
    const texts = all.flatMap(({ id, about, remedy }) => [`${id} ${about}`, `${id} ${remedy}`]);
    expect(texts.filter((text) => !/^\S+ [^\n]*[^\s。.]$/.test(text))).toEqual([]);
  });
});
