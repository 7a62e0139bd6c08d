import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { distRules } from '../../../src/checks/built/rules.ts';
import { rules } from '../../../src/checks/rules.ts';
import { standings } from '../../../src/checks/standings.ts';

/** The page of the rules is made of this table. */
const all = [...rules.map(({ rule }) => rule), ...distRules];

describe('the table of rules', () => {
  it('gives every rule an id of its own that an address can carry', () => {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it('has one row for every rule, and no other', () => {
    expect(rules.map(({ rule }) => rule.id).sort()).toEqual(Object.keys(standings).sort());
  });

  it('has every rule in a file and a test of its own', () => {
    const root = new URL('../../../', import.meta.url);
    const apart = rules.flatMap(({ rule: { group, id } }) =>
      [`src/checks/rules/${group}/${id}.ts`, `tests/unit/checks/${group}/${id}.test.ts`].filter(
        (path) => !existsSync(new URL(path, root)),
      ),
    );
    expect(apart).toEqual([]);
  });

  it('says of every rule in one line what holds and what to do, without the full stop that the page adds', () => {
    const texts = all.flatMap(({ id, about, remedy }) => [`${id} ${about}`, `${id} ${remedy}`]);
    expect(texts.filter((text) => !/^\S+ [^\n]*[^\s。.]$/.test(text))).toEqual([]);
  });
});
