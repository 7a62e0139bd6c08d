import fc from 'fast-check';
import { hashTarget } from '../../../src/client/hash-target.ts';
import { shareable } from '../../../src/client/search/session.ts';
import { readCatalogue, type SiteCatalogue } from '../../../src/practice/catalogue/site-catalogue.ts';
import { deriveCards } from '../../../src/practice/log/cards.ts';
import { choicesQuery, readChoices, wholeRound } from '../../../src/practice/mock/choices.ts';
import { composeMock } from '../../../src/practice/mock/compose.ts';
import { questionsIn, readScope, scopeName } from '../../../src/practice/scope.ts';
import { readFile } from '../../../src/practice/transfer/read-file.ts';
import { createSearcher } from '../../../src/search/searcher.ts';
import { readQuestionFile } from '../../../src/source/question-file.ts';
import { exportText, fuzzed, utc } from '../practice/fixture.ts';
import { index } from '../search/fixture.ts';

const now = utc('2026-03-02T12:00:00Z');
const hostile = [
  '<img src=x onerror=alert(1)>',
  '__proto__',
  'constructor',
  '%E0%A4%A',
  '%',
  '\u0000',
  '\uD800',
];
const words = [
  ...hostile,
  'LoRA',
  '显存',
  '为什么',
  '多头注意力',
  'lora',
  'peft',
  '1',
  '3',
  ',',
  ' ',
  '-1',
  'NaN',
  '１',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom(...words), fc.nat(600)).map(([word, times]) => word.repeat(times)),
);
const address = (names: readonly string[]) =>
  fc.oneof(
    anyText,
    fc
      .array(fc.tuple(fc.constantFrom(...names), anyText), { maxLength: 6 })
      .map((pairs) =>
        pairs.map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`).join('&'),
      ),
  );
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const searcher = createSearcher(index);
/** Any query: answered within bounds, only by questions there are, and fit to stand in an address. */
const query = fc.property(anyText, (text) => {
  const found = searcher.search(text);
  encodeURIComponent(shareable(text));
  return (
    found.length <= 20 &&
    new Set(found).size === found.length &&
    found.every(({ question, score }) => index.questions.includes(question) && Number.isFinite(score))
  );
});

const page = { getElementById: (id: string) => (id === '' ? null : ({ id } as HTMLElement)) };
/** Any hash: it points at what it names, or at nothing. */
const hash = fc.property(anyText, (text) => {
  const target = hashTarget(`#${text}`, page);
  return target === undefined || target.id === decodeURIComponent(text);
});

const site = readCatalogue({
  stamp: 's',
  topics: [
    ['peft', '高效微调'],
    ['moe', '混合专家'],
  ],
  questions: [
    ['lora', 'LoRA', 0, 1],
    ['qlora', 'QLoRA', 0, 2],
    ['router', '路由', 1, 3],
  ],
  guides: [['path', '学习路线', [2, 0]]],
  formerly: [],
}) as SiteCatalogue;
const ids = site.questions.map(({ id }) => id);
/** Any parameters: practice keeps to questions there are, each once, and can name its scope. */
const practiceScope = fc.property(address(['topic', 'difficulty', 'guide', 'q', 'question']), (text) => {
  const scope = readScope(new URLSearchParams(text), site);
  const asked = questionsIn(scope, site, ids);
  encodeURIComponent(scopeName(scope, site));
  return new Set(asked).size === asked.length && asked.every((id) => ids.includes(id));
});

const mockQuestions = site.questions.map((question, place) => ({
  ...question,
  links: ids.filter((_, other) => other > place),
  calculations: place % 2,
  followUps: ['0', '1', '2'],
}));
const topics = site.topics.map(({ id }) => id);
/** Any parameters: a round is the same each time, and its own address leads back to it. */
const mockRound = fc.property(address(['seed', 'topics', 'difficulties']), (text) => {
  const choices = readChoices(new URLSearchParams(text), topics);
  const again = readChoices(new URLSearchParams(choicesQuery(choices)), topics);
  const { steps } = composeMock(mockQuestions, wholeRound(choices));
  const asked = steps.map(({ question }) => question);
  return (
    same(again, choices) &&
    same(composeMock(mockQuestions, wholeRound(again)).steps, steps) &&
    new Set(asked).size === asked.length
  );
});

const value = fc.oneof(
  anyText,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.nat(9), { maxLength: 3 }),
);
const names = [
  'id',
  'question',
  'rating',
  'at',
  'day',
  'seq',
  'review',
  'field',
  'value',
  'key',
  'answers',
  '__proto__',
];
const entry = fc.oneof(
  value,
  fc.dictionary(fc.constantFrom(...names), value),
  fc.record({
    id: anyText,
    question: fc.constantFrom('lora', 'gone', '<b>'),
    rating: fc.integer({ min: 0, max: 5 }),
    at: fc.oneof(fc.constant(now.at), fc.integer(), fc.double()),
    day: fc.integer(),
  }),
);
const list = fc.oneof(
  { weight: 5, arbitrary: fc.array(entry, { maxLength: 5 }) },
  { weight: 1, arbitrary: value },
);
const progressFile = fc.oneof(
  anyText,
  fc
    .record({
      format: fc.constant('wenqu-practice'),
      version: fc.oneof({ weight: 5, arbitrary: fc.constant<unknown>(1) }, { weight: 1, arbitrary: value }),
      exportedAt: value,
      ...Object.fromEntries(['reviews', 'undone', 'flags', 'settings', 'mocks'].map((name) => [name, list])),
    })
    .map((file) => JSON.stringify(file)),
);
const torn = fc.tuple(progressFile, fc.nat(400)).map(([text, length]) => text.slice(0, length));
/** Any file: refused with a reason, or read to what an export gives back, and no prototype is touched. */
const progress = fc.property(fc.oneof(progressFile, torn), (text) => {
  const result = readFile(text, now);
  if (Reflect.ownKeys({}).length > 0 || 'question' in Object.prototype) return false;
  if (!result.ok) return result.message !== '';
  deriveCards(result.data, site.catalogue, fuzzed);
  const again = readFile(exportText(result.data, now), now);
  const empty = Object.values(result.data).every((part) => !Array.isArray(part) || part.length === 0);
  return empty || (again.ok && same(again.data, result.data));
});

const field = fc.tuple(
  fc.constantFrom('title', 'difficulty', 'summary', 'keyPoints', 'aliases', 'formerly', '__proto__', 'x'),
  fc.oneof(
    anyText,
    fc.constantFrom('1', '[a, b]', '{a: b}', '&a [*a]', '!!js/function x', '|', '2026-13-45'),
  ),
);
const frontMatter = fc.oneof(
  anyText,
  fc
    .tuple(fc.array(field, { maxLength: 8 }), anyText)
    .map(
      ([fields, body]) => `---\n${fields.map(([name, text]) => `${name}: ${text}`).join('\n')}\n---\n${body}`,
    ),
);
/** Any page: it is read whole, or problems with places in it say why not. */
const question = fc.property(frontMatter, (text) => {
  const { data, problems } = readQuestionFile('content/questions/peft/x.md', text);
  const lines = text.split(/\r\n|\r|\n/).length;
  const placed = problems.every(
    ({ span, message }) => span.line >= 1 && span.line <= lines + 1 && span.column >= 1 && message !== '',
  );
  return placed && (data !== undefined || problems.length > 0);
});

/** What holds for anything that comes from outside. */
export const outsideProperties: Record<string, fc.IProperty<unknown>> = Object.fromEntries(
  Object.entries({ query, hash, practiceScope, mockRound, progress, question }).map(([name, property]) => [
    name,
    property as fc.IProperty<unknown>,
  ]),
);
