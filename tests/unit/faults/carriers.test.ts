import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/checks/rules.ts';
import type { RuleId } from '../../../src/checks/standings.ts';
import { familiesOf, type Family } from '../../faults/families.ts';
import { beyondContent, faultKinds } from '../../faults/kinds/kinds.ts';

const pages: Family[] = ['prose', 'table', 'list', 'footnote', 'front matter', 'figure', 'guide'];
const blocks: Family[] = ['prose', 'list', 'footnote', 'guide'];

/** The kinds of places that each rule has to find its faults in. */
const promised: [places: Family[], ids: RuleId[]][] = [
  [
    [...pages, 'calc', 'data'],
    [
      ...(['text-spacing', 'text-punctuation', 'unclosed-quote', 'invisible-character', 'bare-url'] as const),
      ...(['repeated-word', 'banned-wording', 'term-spelling', 'line-end-space', 'residue'] as const),
      ...(['number-grouping', 'formula-outside', 'footnote'] as const),
    ],
  ],
  [
    [...pages, 'data'],
    [
      ...(['link-target', 'link-anchor', 'link-file', 'link-moved', 'link-case', 'link-syntax'] as const),
      ...(['reference-link', 'link-text', 'link-encoding', 'external-url', 'http-link'] as const),
      ...(['duplicate-link', 'reference-exists', 'raw-html', 'formula-parses', 'formula-macro'] as const),
      ...(['formula-delimiter', 'formula-price', 'formula-empty', 'formula-forbidden'] as const),
      ...(['formula-han', 'formula-operator', 'formula-line-break'] as const),
    ],
  ],
  [pages, ['link-self', 'figure-valid', 'parse-limit', 'symbol-spelling', 'number-prose']],
  // A table that is too wide is scrolled.
  [[...pages.filter((place) => place !== 'table'), 'data'], ['formula-width']],
  [['table'], ['formula-table-bar']],
  [
    blocks,
    [
      ...(['directive', 'unclosed-fence', 'table-cells', 'figure-source', 'figure-interactive'] as const),
      'symbol-explained',
    ],
  ],
  // In a guide an indent means nothing.
  [['prose', 'list', 'footnote'], ['indented-code']],
  [
    [...blocks, 'calc'],
    ['calc-syntax', 'calc-unit', 'calc-result', 'calc-precision', 'calc-unused'],
  ],
  [
    ['prose', 'guide'],
    ['heading-order', 'duplicate-heading', 'section-empty'],
  ],
  [['prose'], ['section-order']],
  [['guide'], ['markup-syntax']],
  [
    ['front matter', 'guide', 'data'],
    ['yaml', 'schema', 'date-plausible'],
  ],
  [
    ['front matter'],
    [
      ...(['field-inline', 'title-form', 'key-point-length', 'summary-length', 'primary-source'] as const),
      ...(['related-exists', 'related-symmetry'] as const),
    ],
  ],
  [['front matter', 'data'], ['ledger-row']],
  [
    ['data'],
    [
      ...(['reference-unused', 'duplicate-reference', 'reference-year', 'reference-title'] as const),
      ...(['reference-authors', 'reference-address', 'reference-key', 'term-valid', 'term-meaning'] as const),
      'topic-map',
    ],
  ],
  [
    ['file'],
    [
      ...(['file-unreadable', 'file-binary', 'file-size', 'file-name', 'encoding', 'empty-body'] as const),
      ...(['topic-exists', 'orphan-question', 'dead-end-question', 'near-duplicate'] as const),
    ],
  ],
  [['file', 'front matter'], ['unique-slug']],
];

describe('the carriers of faults', () => {
  it('are promised for every rule that content can break', () => {
    const known = rules.map(({ rule }) => rule.id).filter((id) => !beyondContent.includes(id));
    expect(promised.flatMap(([, ids]) => ids).sort()).toEqual(known.sort());
  });

  it('bring faults of each rule into every kind of place that it watches', () => {
    const missing = promised.flatMap(([places, ids]) =>
      ids.flatMap((id) => {
        const carriers = faultKinds
          .filter(({ rules: own }) => own.includes(id))
          .flatMap((kind) => kind.carriers);
        const reached = new Set(carriers.flatMap(familiesOf));
        return places.filter((place) => !reached.has(place)).map((place) => `${id} in ${place}`);
      }),
    );
    expect(missing).toEqual([]);
  });

  it('each belong to a kind of place', () => {
    const carriers = new Set(faultKinds.flatMap((kind) => kind.carriers));
    expect([...carriers].filter((carrier) => familiesOf(carrier).length === 0)).toEqual([]);
  });
});
