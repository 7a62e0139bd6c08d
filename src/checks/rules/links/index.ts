import type { Rule } from '../../rule.ts';
import { bareUrl } from './bare-url.ts';
import { deadEndQuestion } from './dead-end-question.ts';
import { duplicateLink } from './duplicate-link.ts';
import { duplicateReference } from './duplicate-reference.ts';
import { externalUrl } from './external-url.ts';
import { figureInteractive } from './figure-interactive.ts';
import { figureSource } from './figure-source.ts';
import { figureValid } from './figure-valid.ts';
import { footnote } from './footnote.ts';
import { httpLink } from './http-link.ts';
import { linkAnchor } from './link-anchor.ts';
import { linkCase } from './link-case.ts';
import { linkEncoding } from './link-encoding.ts';
import { linkFile } from './link-file.ts';
import { linkMoved } from './link-moved.ts';
import { linkSelf } from './link-self.ts';
import { linkSyntax } from './link-syntax.ts';
import { linkTarget } from './link-target.ts';
import { linkText } from './link-text.ts';
import { orphanQuestion } from './orphan-question.ts';
import { referenceLink } from './reference-link.ts';
import { relatedExists } from './related-exists.ts';
import { relatedSymmetry } from './related-symmetry.ts';

/** The rules of links, figures and what hangs together. */
export const linkRules: readonly Rule[] = [
  linkTarget,
  linkAnchor,
  linkFile,
  linkMoved,
  linkCase,
  linkSelf,
  linkSyntax,
  referenceLink,
  linkText,
  linkEncoding,
  bareUrl,
  externalUrl,
  httpLink,
  duplicateLink,
  footnote,
  relatedExists,
  relatedSymmetry,
  orphanQuestion,
  deadEndQuestion,
  duplicateReference,
  figureSource,
  figureInteractive,
  figureValid,
];
