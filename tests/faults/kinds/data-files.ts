import { changed, fault, type FaultKind } from '../fault.ts';
import { withLine } from '../places/lines.ts';

const glossary = 'content/glossary.yaml';
const topics = 'content/topics.yaml';
const ledger = 'content/notes.yaml';

/** Puts lines at the end of a data file; the fault is in the given one of them, from 0. */
export const appended = (
  kind: string,
  rule: string,
  carrier: string,
  file: string,
  put: string,
  row: number,
  severity?: FaultKind['severity'],
): FaultKind =>
  fault(
    kind,
    rule,
    carrier,
    (content) => {
      const text = content.get(file) ?? '';
      return changed(
        file,
        text.split('\n').length + row,
        text + put,
        `put ${JSON.stringify(put)} at the end`,
      );
    },
    severity,
  );

/** Faults of terms, topics and the ledger. */
export const dataFaults: readonly FaultKind[] = [
  appended(
    'term of a question that does not exist',
    'term-valid',
    'glossary',
    glossary,
    '- term: 新词\n  english: brand-new word\n  meaning: 一个没有人说过的词\n  question: no-such-page\n',
    3,
  ),
  fault('name of two terms', 'term-valid', 'glossary', (content, random) => {
    const text = content.get(glossary) ?? '';
    const english = random.pick([...text.matchAll(/^ {2}english: "(.*)"$/gm)])[1] ?? '';
    const put = `- term: 新词\n  english: "${english}"\n  meaning: 一个没有人说过的词\n`;
    return changed(glossary, text.split('\n').length + 1, text + put, `add a term named ${english}`);
  }),
  fault(
    'meaning that is too long or says nothing',
    'term-meaning',
    'glossary',
    (content, random) => {
      const text = content.get(glossary) ?? '';
      const lines = text.split('\n');
      const number = random.pick(
        lines.flatMap((line, index) => (line.startsWith('  meaning: ') ? [index + 1] : [])),
      );
      const term =
        /"(.*)"/.exec(lines.slice(0, number).findLast((line) => line.startsWith('- term: ')) ?? '')?.[1] ??
        '';
      const meaning = random.pick([term, '这一条说的内容比别的都要长出许多'.repeat(5)]);
      return changed(
        glossary,
        number,
        withLine(text, number, `  meaning: "${meaning}"`),
        `make line ${number} ${meaning}`,
      );
    },
    'warning',
  ),
  appended(
    'topic without questions',
    'topic-map',
    'topics',
    topics,
    '- id: new-topic\n  title: 新主题\n  summary: 还没有题\n  map: 还没有题。\n',
    0,
  ),
  appended(
    'topic written twice',
    'topic-exists',
    'topics',
    topics,
    '- id: rag\n  title: 检索\n  summary: 检索增强\n  map: 见[检索](./questions/rag/naive-rag.md)。\n',
    0,
  ),
  appended(
    'field of a topic that is unknown',
    'schema',
    'topics',
    topics,
    '- id: new-topic\n  titel: 新主题\n  title: 新主题\n  summary: 还没有题\n  map: 还没有题。\n',
    1,
  ),
  fault('map that leads to none of its questions', 'topic-map', 'topics', (content, random) => {
    const text = content.get(topics) ?? '';
    const lines = text.split('\n');
    const number = random.pick(
      lines.flatMap((line, index) => (line.startsWith('  map: ') ? [index + 1] : [])),
    );
    return changed(
      topics,
      number,
      withLine(text, number, '  map: 这个主题没有路线。'),
      `take the links of line ${number} away`,
    );
  }),
  appended(
    'row that no page answers',
    'ledger-row',
    'ledger',
    ledger,
    '  N004-998:\n    asks: 没有人回答的一行\n',
    0,
  ),
  appended(
    'row of a note that does not exist',
    'ledger-row',
    'ledger',
    ledger,
    '  N900-01:\n    asks: 没有笔记的一行\n    unanswered: 没有\n',
    0,
  ),
  appended(
    'field of a term that is unknown',
    'schema',
    'glossary',
    glossary,
    '- term: 新词\n  englsh: brand-new word\n  english: brand-new word\n  meaning: 一个没有人说过的词\n',
    1,
  ),
  ...[
    { carrier: 'glossary', file: glossary, put: '- term: "没有收尾\n' },
    { carrier: 'topics', file: topics, put: '- id: *nothing\n' },
    { carrier: 'ledger', file: ledger, put: '  N004-998: [没有收尾\n' },
  ].map(({ carrier, file, put }) =>
    appended(`line of the ${carrier} that is no YAML`, 'yaml', carrier, file, put, 0),
  ),
  appended('row whose name is none', 'schema', 'ledger', ledger, '  N4-1:\n    asks: 名字不对\n', 0),
];
