/** Chinese is set in the reader's own fonts; KaTeX's hold none of it. */
const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** Entities stand for themselves and for what they mean. */
const entities = '&<>"\'';

/** Classes that `katex.css` sets in an alphabet of its own; KaTeX puts them on the element that holds the letters. */
const alphabets: Record<string, RegExp> = {
  'KaTeX_AMS-Regular': /\b(?:amsrm|mathbb|textbb)\b/,
  'KaTeX_Caligraphic-Regular': /\bmathcal\b/,
  'KaTeX_Main-Bold': /\b(?:mathbf|textbf)\b/,
  'KaTeX_Math-BoldItalic': /\bboldsymbol\b/,
  'KaTeX_Math-Italic': /\bmathnormal\b/,
};

/** What of the pages each font must hold. */
export interface FontCharacters {
  add(html: string): void;
  /**
   * @param font KaTeX's name for it: `KaTeX_Math-Italic`
   * @returns the characters that stand in its letters; of a font that is no alphabet, all that stand anywhere
   */
  of(font: string): string;
}

/** Collects the characters of pages by the font that KaTeX sets them in. */
export function fontCharacters(): FontCharacters {
  const everywhere = new Set<string>(entities);
  const inAlphabet = new Map(Object.keys(alphabets).map((font) => [font, new Set<string>(entities)]));
  return {
    add(html) {
      for (const character of html.replace(/<[^>]*>/g, '')) {
        if (!chinese.test(character)) everywhere.add(character);
      }
      for (const [, classes = '', letters = ''] of html.matchAll(/<span class="([^"]+)"[^>]*>([^<]+)</g)) {
        for (const [font, found] of inAlphabet) {
          if (alphabets[font]?.test(classes)) for (const letter of letters) found.add(letter);
        }
      }
    },
    of: (font) => [...(inAlphabet.get(font) ?? everywhere)].sort().join(''),
  };
}
