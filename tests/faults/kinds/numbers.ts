import { changed, fault, type Content, type Fault, type FaultKind } from '../fault.ts';
import { guides, questions, withLine } from '../places/lines.ts';
import { other, resultOf } from '../places/results.ts';
import type { Random } from '../random.ts';
import { lineIn } from './pages.ts';
import { faultyWords } from './words.ts';

const pages = (content: Content): string[] => [...questions(content), ...guides(content)];

/** A fault in a line of a calculation. */
function inCalc(
  kind: string,
  rule: string,
  edit: (code: string, random: Random) => string | undefined,
): FaultKind {
  return {
    kind,
    rules: [rule],
    severity: 'error',
    carriers: ['calc', 'calc of a guide'],
    inject: (content, carrier, random) => {
      const files = carrier === 'calc' ? questions(content) : guides(content);
      for (let tries = 0; tries < 40; tries += 1) {
        const found = lineIn(content, random, ['calc'], () => true, files);
        const [, code = '', note = ''] = /^([^#]*?)(\s*(?:#.*)?)$/.exec(found?.line.text ?? '') ?? [];
        const next = found && edit(code, random);
        if (!found || next === undefined || next === code) continue;
        const { file, text, line } = found;
        return changed(
          file,
          line.number,
          withLine(text, line.number, next + note),
          `make line ${line.number} ${next}`,
        );
      }
      return undefined;
    },
  };
}

const stated = /^(.*= )(\d+(?:\.\d+)?)((?:e-?\d+)?(?: \S+)?)$/;

const shown = (head: string, digits: string, tail: string): string => head + other(digits) + tail;

/** Faults of calculations, and of numbers that repeat them. */
export const numberFaults: readonly FaultKind[] = [
  inCalc('calculation that can not be read', 'calc-syntax', (code, random) =>
    random.pick([
      `${code} = 1 = 2`,
      code.replace('=', '＝').replaceAll('=', ' '),
      `${code})`,
      code.replace(/ \* /, ' × '),
      `[${code}]`,
    ]),
  ),
  inCalc('unit that is unknown', 'calc-unit', (code) =>
    /\d (?:GB|byte|GiB|s|TB)$/.test(code) ? `${code}q` : undefined,
  ),
  inCalc('unit that does not fit', 'calc-unit', (code) =>
    /= [\d.e]+ (?:GB|byte|GiB|TB|MB)$/.test(code) ? code.replace(/\S+$/, 'hour') : undefined,
  ),
  inCalc('result that is wrong', 'calc-result', (code) => {
    const [, head = '', digits = '', tail = ''] = stated.exec(code) ?? [];
    return /=.*=|^[^=]*[-+*/^(][^=]*=/.test(code) && digits.length > 1
      ? shown(head, digits, tail)
      : undefined;
  }),
  ...(['calc', 'calc of a guide'] as const).flatMap((carrier): FaultKind[] => [
    added('digits that nothing supports', 'calc-precision', carrier, 'sqrt(128) = 11.3137085'),
    added('name that nothing uses', 'calc-unused', carrier, 'lonely_name = 17'),
  ]),
  faultyWords({
    kind: 'number that contradicts the calculation',
    rules: 'number-prose',
    severity: 'warning',
    carriers: [
      'prose',
      'list',
      'table',
      'caption',
      'guide',
      'footnote',
      'long footnote',
      'quote',
      'nested list',
      'plain field',
      'quoted field',
      'folded field',
      'literal field',
    ],
    words: [
      ({ file, content }) => {
        const result = resultOf(content.get(file) ?? '');
        return result && `。总共 ${result.wrong} ${result.unit}。`;
      },
    ],
    fits: (file, content) => resultOf(content.get(file) ?? '') !== undefined,
  }),
];

/** Adds a line to the end of a calculation. */
function added(kind: string, rule: string, carrier: string, line: string): FaultKind {
  return fault(
    `${kind} (${carrier})`,
    rule,
    carrier,
    (content, random): Fault | undefined => {
      const files = carrier === 'calc' ? pages(content) : guides(content);
      const found = lineIn(
        content,
        random,
        ['calc'],
        ({ number }, lines) => lines[number]?.kind === 'fence',
        files,
      );
      if (!found) return undefined;
      const { file, text, line: last } = found;
      return changed(
        file,
        last.number + 1,
        withLine(text, last.number, last.text, line),
        `put ${line} behind line ${last.number}`,
      );
    },
    'warning',
  );
}
