import { describe, expect, it } from 'vitest';
import { edited, findings } from '../../content-fixture.ts';

describe('data files with faults', () => {
  it('names the key of a prototype in the list of sources', () => {
    const found = findings(edited('content/references.yaml', /$/, '__proto__:\n  title: x\n'));
    expect(found).toContain('references.yaml:7:1 yaml YAML 读不懂：不能用 __proto__ 作键');
  });

  it('leaves the other sources in force where one is not valid', () => {
    const references = edited('content/references.yaml', /$/, 'bad2020x:\n  title: x\n  year: 2016\n');
    const found = findings({
      'content/references.yaml':
        references['content/references.yaml']?.replace('year: 2017', 'year: 2016') ?? null,
    });
    expect(found).toContainEqual(expect.stringMatching(/^references\.yaml:4:9 reference-year /));
    expect(found).toContainEqual(expect.stringMatching(/^references\.yaml:7:1 schema bad2020x：/));
    expect(found.filter((line) => !line.startsWith('references.yaml'))).toEqual([]);
  });

  it('blames no page for a topic list that can’t be read', () => {
    expect(
      findings(edited('content/topics.yaml', 'title:', 'titel:')).filter((line) =>
        line.includes(' topic-exists '),
      ),
    ).toEqual([]);
  });
});
