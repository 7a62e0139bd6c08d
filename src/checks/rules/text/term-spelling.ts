import { latinChains } from '../../digest/latin-chains.ts';
import { rangesOf } from '../../digest/word-ranges.ts';
import { properNames } from '../../house-style.ts';
import type { Term } from '../../../knowledge/schema/term.ts';
import { keyOf, longestName, rightForm, spellingsOf, type Spellings } from '../../words/spellings.ts';
import { problem, type CollectionRule } from '../../rule.ts';

interface Slip {
  at: number;
  written: string;
  right: string;
}

/** Terms and names are written as the glossary has them. Code, formulas, addresses and quotations are left alone. */
export const termSpelling: CollectionRule = {
  id: 'term-spelling',
  group: 'text',
  scope: 'collection',
  about:
    '术语和名称照 content/glossary.yaml 与 src/checks/house-style.ts 的写法（大小写、空格、连字符、叫法）',
  remedy: '照建议改；谈论别的写法时加引号“…”，标识符放进反引号',
  *run({ digests, files, sources, knowledge }) {
    const slipsOf = slipsBy(spellingsOf(knowledge.terms, properNames));
    const avoided = avoidedIn(knowledge.terms);
    for (const [file, { words, names }] of digests) {
      const text = files.get(file) ?? '';
      const source = sources.get(file);
      // Most files have no slip: they are not gone through again.
      if (!names.some((name) => slipsOf(name).length > 0) && !avoided?.pattern.test(text)) continue;
      for (const [start, end] of rangesOf(words)) {
        const run = text.slice(start, end);
        for (const { at, written, right } of [...misspelled(run, slipsOf), ...discouraged(run, avoided)]) {
          const from = start + at;
          const span = source?.spanAt(from, from + written.length) ?? { line: 1, column: 1, length: 1 };
          yield problem(file, span, `“${written}”应写作“${right}”`, {
            edits: [{ start: from, end: from + written.length, text: right }],
          });
        }
      }
    }
  },
};

/** Latin names in other letter case, or joined in another way, than they should be. */
function* misspelled(run: string, slipsOf: (chain: string) => Slip[]): Generator<Slip> {
  for (const { at: start, chain } of latinChains(run)) {
    for (const slip of slipsOf(chain)) {
      const at = start + slip.at;
      if (!isPartOfName(run, at, at + slip.written.length)) yield { ...slip, at };
    }
  }
}

/** Judges a chain of Latin words once: the same few hundred names come again and again. */
function slipsBy(spellings: Spellings): (chain: string) => Slip[] {
  const known = new Map<string, Slip[]>();
  return (chain) => {
    let slips = known.get(chain);
    if (!slips) known.set(chain, (slips = [...slipsIn(chain, spellings)]));
    return slips;
  };
}

/**
 * The names that are written wrongly.
 * @param chain Latin words with a space or a hyphen between
 */
function* slipsIn(chain: string, spellings: Spellings): Generator<Slip> {
  const words = [...chain.matchAll(/[A-Za-z0-9]+/g)];
  for (let first = 0; first < words.length; first += 1) {
    const at = words[first]?.index ?? 0;
    for (let count = longestName; count > 0; count -= 1) {
      const last = words[first + count - 1];
      if (!last) continue;
      const written = chain.slice(at, last.index + last[0].length);
      if (!spellings.has(keyOf(written))) continue;
      const right = rightForm(written, spellings);
      if (right !== undefined) yield { at, written, right };
      first += count - 1;
      break;
    }
  }
}

/** Whether it only looks like a name of its own: in a path, an identifier, a longer name. */
function isPartOfName(run: string, start: number, end: number): boolean {
  return (
    /[\w./\\@#$&=<-]$/.test(run.slice(0, start)) || /^(?:[\w/\\@=(>[-]|[.:]\w)/.test(run.slice(end, end + 2))
  );
}

function avoidedIn(terms: readonly Term[]): { pattern: RegExp; right: Map<string, string> } | undefined {
  const right = new Map(terms.flatMap(({ term, avoid }) => avoid.map((name) => [name, term] as const)));
  return right.size === 0 ? undefined : { pattern: new RegExp([...right.keys()].join('|')), right };
}

function* discouraged(run: string, avoided: ReturnType<typeof avoidedIn>): Generator<Slip> {
  if (!avoided) return;
  for (const { index, 0: written } of run.matchAll(new RegExp(avoided.pattern, 'g'))) {
    yield { at: index, written, right: avoided.right.get(written) ?? '' };
  }
}
