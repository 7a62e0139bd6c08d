import type { Rule } from '../../rule.ts';
import { datePlausible } from './date-plausible.ts';
import { ledgerRow } from './ledger-row.ts';
import { primarySource } from './primary-source.ts';
import { referenceAddress } from './reference-address.ts';
import { referenceAuthors } from './reference-authors.ts';
import { referenceExists } from './reference-exists.ts';
import { referenceKey } from './reference-key.ts';
import { referenceTitle } from './reference-title.ts';
import { referenceUnused } from './reference-unused.ts';
import { referenceYear } from './reference-year.ts';
import { termMeaning } from './term-meaning.ts';
import { termValid } from './term-valid.ts';
import { topicMap } from './topic-map.ts';

/** The rules of sources, terms, topics and the ledger. */
export const sourceRules: readonly Rule[] = [
  referenceExists,
  referenceUnused,
  referenceYear,
  referenceTitle,
  referenceAuthors,
  referenceAddress,
  referenceKey,
  primarySource,
  datePlausible,
  topicMap,
  ledgerRow,
  termValid,
  termMeaning,
];
