import type { Severity } from '../../../src/checks/finding.ts';
import type { Content, FaultKind } from '../fault.ts';
import { changed } from '../fault.ts';
import { carrierNamed } from '../places/carriers.ts';
import type { Random } from '../random.ts';

/** What words may depend on: the file that they are put into. */
export interface Scene {
  file: string;
  content: Content;
  random: Random;
}

/** Faulty words, and the carriers that they are put into. */
export interface FaultyWords {
  kind: string;
  rules: string | readonly string[];
  carriers: readonly string[];
  /** One of them is taken. */
  words: readonly (string | ((scene: Scene) => string | undefined))[];
  severity?: Severity;
  /** Which files the words are a fault in. */
  fits?: (file: string, content: Content) => boolean;
}

/** A kind of fault that is a few words anywhere in a text. */
export function faultyWords({
  kind,
  rules,
  carriers,
  words,
  severity = 'error',
  fits,
}: FaultyWords): FaultKind {
  return {
    kind,
    rules: [rules].flat(),
    severity,
    carriers,
    inject: (content, carrier, random) => {
      const slot = carrierNamed(carrier)(content, random, fits && ((file) => fits(file, content)));
      if (!slot) return undefined;
      const { file } = slot;
      const chosen = random.pick(words);
      const text = typeof chosen === 'string' ? chosen : chosen({ file, content, random });
      const filled = text === undefined ? undefined : slot.fill(text);
      return (
        filled &&
        changed(file, filled.line, filled.text, `put ${JSON.stringify(text)} into line ${filled.line}`)
      );
    },
  };
}

/** Carriers without some. */
export const except = (carriers: readonly string[], ...names: string[]): string[] =>
  carriers.filter((carrier) => !names.includes(carrier));
