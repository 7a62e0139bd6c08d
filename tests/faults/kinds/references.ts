import { changed, fault, type FaultKind } from '../fault.ts';
import { entries, list } from '../places/entries.ts';
import { withLine } from '../places/lines.ts';
import type { Random } from '../random.ts';
import { appended } from './data-files.ts';

/** Makes another line of a field of a random source. */
const inEntry = (
  kind: string,
  rule: string,
  field: string,
  edit: (line: string, random: Random) => string | undefined,
  more: { severity?: FaultKind['severity']; suits?: (lines: readonly string[]) => boolean } = {},
): FaultKind =>
  fault(
    kind,
    rule,
    'list of sources',
    (content, random) => {
      const { text, lines, all } = entries(content);
      for (const { first, fields, key } of random.shuffled(all).slice(0, 200)) {
        const number = fields.get(field);
        const own = lines.slice(first, Math.max(...fields.values()));
        if (number === undefined || more.suits?.(own) === false) continue;
        const next = edit(lines[number - 1] ?? '', random);
        if (next === undefined) continue;
        return changed(
          list,
          number,
          withLine(text, number, next),
          `${key}: make line ${number} ${next.trim()}`,
        );
      }
      return undefined;
    },
    more.severity,
  );

const isPaper = (lines: readonly string[]): boolean => lines.includes('  kind: paper');
const entry = (key: string, fields: string): string =>
  `${key}:\n  title: "Something New"\n  authors: ["Ada Lovelace"]\n  year: 2020\n${fields}\n`;

/** Faults of the list of sources. */
export const referenceFaults: readonly FaultKind[] = [
  appended(
    'source that nothing cites',
    'reference-unused',
    'list of sources',
    list,
    entry('lovelace2020new', '  kind: paper\n  arxiv: "2003.09999"'),
    0,
  ),
  fault('source listed twice', 'duplicate-reference', 'list of sources', (content, random) => {
    const { text, lines, all } = entries(content);
    const [field, number] = random.pick(
      all.flatMap(({ fields }) => [...fields].filter(([name]) => ['arxiv', 'doi', 'url'].includes(name))),
    );
    const value = lines[number - 1] ?? '';
    const put = entry('lovelace2020new', `  kind: report\n${value}`);
    return changed(
      list,
      text.split('\n').length + 5,
      text + put,
      `add a source with ${field} ${value.trim()}`,
    );
  }),
  inEntry('year before the preprint', 'reference-year', 'year', () => '  year: 1950', {
    suits: (own) => own.some((line) => line.startsWith('  arxiv')),
  }),
  inEntry('year behind the conference', 'reference-year', 'year', () => '  year: 2026', {
    suits: (own) => own.some((line) => /^ {2}venue: .*20(?:1\d|2[0-4])/.test(line)) && isPaper(own),
  }),
  inEntry('year that has not come', 'date-plausible', 'year', () => '  year: 2099'),
  inEntry('title with a full stop, quoted or with a number', 'reference-title', 'title', (line, random) =>
    line.replace(/"(.*)"$/, random.pick(['"$1."', '"[1706.03762] $1"', '"“$1”"', '"$1  again"', '"{$1}"'])),
  ),
  inEntry(
    'authors in another form',
    'reference-authors',
    'authors',
    (line, random) =>
      line.replace(
        /\[.*\]$/,
        random.pick([
          '["Vaswani, Ashish"]',
          '["Vaswani A."]',
          '["A. Vaswani and N. Shazeer"]',
          '["Ashish Vaswani et al."]',
          '["Ashish Vaswani", "Ashish Vaswani"]',
          '["et al."]',
        ]),
      ),
    { suits: isPaper },
  ),
  inEntry(
    'address in the place of a number',
    'reference-address',
    'arxiv',
    (line) => line.replace(/arxiv: "(.*)"/, 'url: "https://arxiv.org/abs/$1"'),
    { suits: isPaper },
  ),
  inEntry('kind that does not agree', 'reference-address', 'kind', () => '  kind: docs', {
    suits: (own) => isPaper(own) && own.some((line) => line.startsWith('  arxiv')),
  }),
  inEntry('field of a source that is wrong', 'schema', 'year', () => '  year: 二〇二〇'),
  inEntry(
    'number of a preprint that is none',
    'schema',
    'arxiv',
    (_, random) =>
      `  arxiv: "${random.pick(['2313.00001', 'abc', '1706.3762', 'https://arxiv.org/abs/1706.03762'])}"`,
  ),
  inEntry(
    'address of a source that leads nowhere',
    'external-url',
    'url',
    () => '  url: "https://localhost/a"',
  ),
  inEntry('address of a source in the clear', 'http-link', 'url', (line) => line.replace('https:', 'http:'), {
    severity: 'warning',
  }),
  inEntry('line of the list that is no YAML', 'yaml', 'title', (line) => line.replace(/"$/, '')),
  fault(
    'key with the year of another',
    'reference-key',
    'list of sources',
    (content, random) => {
      const { text, lines, all } = entries(content);
      const { first, key } = random.pick(all.filter(({ key: name }) => /^[a-z]+20\d\d[a-z]/.test(name)));
      const other = key.replace(/20\d\d/, '1987');
      return changed(
        list,
        first,
        withLine(text, first, `${other}:`),
        `make line ${first} of ${lines.length} ${other}`,
      );
    },
    'warning',
  ),
];
