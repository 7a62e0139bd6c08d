import type { Place } from './place.ts';
import type { Target } from './links.ts';

export interface HeadingFact {
  depth: number;
  text: string;
  id: string;
  at: Place;
}

export interface LinkFact {
  /** As written by the author. */
  url: string;
  text: string;
  target: Target;
  at: Place;
}

export interface FormulaFact {
  tex: string;
  display: boolean;
  at: Place;
}

export interface FigureFact {
  src: string;
  caption: string;
  at: Place;
}

/** Markup that should have become something else but stands in the text as it was typed. */
export interface ResidueFact {
  mark: string;
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

export interface CalcFact {
  source: string;
  at: Place;
}

/** What the checks, the model and the search want to know of a Markdown text; read off the tree that is rendered. */
export interface Facts {
  headings: HeadingFact[];
  links: LinkFact[];
  formulas: FormulaFact[];
  figures: FigureFact[];
  images: ImageFact[];
  calcs: CalcFact[];
  sections: SectionFact[];
  residues: ResidueFact[];
}

export function noFacts(): Facts {
  return {
    headings: [],
    links: [],
    formulas: [],
    figures: [],
    images: [],
    calcs: [],
    sections: [],
    residues: [],
  };
}
