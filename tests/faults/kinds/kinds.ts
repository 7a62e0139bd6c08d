import type { FaultKind } from '../fault.ts';
import { addressFaults } from './addresses.ts';
import { blockFaults } from './blocks.ts';
import { calcBlockFaults } from './calc-blocks.ts';
import { citationFaults } from './citations.ts';
import { collectionFaults } from './collection.ts';
import { dataFaults } from './data-files.ts';
import { displayFaults } from './display-formulas.ts';
import { figureFaults } from './figures.ts';
import { fileFaults } from './files.ts';
import { formulaFaults } from './formulas.ts';
import { frontMatterFaults } from './front-matter.ts';
import { linkFaults } from './links.ts';
import { markupFaults } from './markup.ts';
import { numberFaults } from './numbers.ts';
import { referenceFaults } from './references.ts';
import { structureFaults } from './structure.ts';
import { textFaults } from './text.ts';
import { unreadableFaults } from './unreadable.ts';

/** Every kind of fault that is injected. */
export const faultKinds: readonly FaultKind[] = [
  ...unreadableFaults,
  ...fileFaults,
  ...frontMatterFaults,
  ...citationFaults,
  ...linkFaults,
  ...addressFaults,
  ...figureFaults,
  ...collectionFaults,
  ...referenceFaults,
  ...dataFaults,
  ...formulaFaults,
  ...displayFaults,
  ...numberFaults,
  ...calcBlockFaults,
  ...textFaults,
  ...markupFaults,
  ...structureFaults,
  ...blockFaults,
];

/**
 * Rules that no content can break: they watch over the code. `calc-formula` would find a calculation that is typeset
 * wrongly, and its own test breaks the typesetting.
 */
export const beyondContent: readonly string[] = ['calc-formula'];
