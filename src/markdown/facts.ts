import type { Place } from './place.ts';
import type { Target } from './links.ts';

export interface HeadingFact {
  depth: number;
  text: string;
  id: string;
  at: Place;
}

/** `[text](url)`, `<url>`, a bare address that GFM makes a link of, a `<QuestionCard>` of a guide. */
export type LinkForm = 'inline' | 'angle' | 'bare' | 'card';

export interface LinkFact {
  /** As written by the author. */
  url: string;
  text: string;
  target: Target;
  form: LinkForm;
  /** Where the address alone stands. */
  destination: Place;
  at: Place;
}

/** A link in a form whose address the pipeline does not turn into the site's: `[text][label]`, `[label]: url`. */
export interface UnfollowedLinkFact {
  form: 'reference' | 'definition';
  text: string;
  /** The address of a definition; the label of a reference. */
  url: string;
  at: Place;
}

/** A footnote's mark in the text, or its words. */
export interface NoteFact {
  label: string;
  definition: boolean;
  at: Place;
}

export interface FormulaFact {
  tex: string;
  display: boolean;
  at: Place;
}

export interface FigureFact {
  src: string;
  /** The interactive figure that the drawing stands for, as the author names it. */
  interactive?: string;
  caption: string;
  at: Place;
}

export interface ImageFact {
  url: string;
  alt: string;
  at: Place;
}

/** A stretch of the body under one `##` heading, as plain text. */
export interface SectionFact {
  /** Empty for what stands before the first heading. */
  id: string;
  title: string;
  text: string;
}

/** A line of a calculation as the page shows it. */
export interface CalcRow {
  /** Line within the block, from 0. */
  index: number;
  /** The formulas that it is set as: both sides of an equation, or one expression. */
  tex: string[];
}

export interface CalcFact {
  source: string;
  rows: CalcRow[];
  at: Place;
}

/** What the checks, the model and the search want to know of a Markdown text; read off the tree that is rendered. */
export interface Facts {
  headings: HeadingFact[];
  links: LinkFact[];
  unfollowed: UnfollowedLinkFact[];
  notes: NoteFact[];
  formulas: FormulaFact[];
  figures: FigureFact[];
  images: ImageFact[];
  calcs: CalcFact[];
  sections: SectionFact[];
}

export function noFacts(): Facts {
  return {
    headings: [],
    links: [],
    unfollowed: [],
    notes: [],
    formulas: [],
    figures: [],
    images: [],
    calcs: [],
    sections: [],
  };
}
