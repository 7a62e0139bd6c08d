import { evaluateCalc } from '../../../src/calc/evaluate.ts';
import { magnitude } from '../../../src/calc/math.ts';
import { linesOf } from './lines.ts';

/** Another number with as many digits. */
export const other = (digits: string): string =>
  digits.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 4) % 10 || 3));

/**
 * A stated result in bytes with three digits or more, and another one in its place that is no other number of the page:
 * neither one that it writes nor one that its calculations pass through, in whatever unit.
 */
export function resultOf(text: string): { wrong: string; unit: string } | undefined {
  const lines = linesOf(text);
  const blocks = [...text.matchAll(/^```calc\n([^]*?)^```$/gm)].map(([, source = '']) => source);
  const values = blocks.flatMap((source) =>
    evaluateCalc(source).lines.flatMap(({ computed: { value } }) =>
      [1, 2 ** 10, 2 ** 20, 2 ** 30, 2 ** 40].map((size) => Math.abs(magnitude(value) / size)),
    ),
  );
  for (const { text: line, kind } of lines) {
    const [, digits = '', unit = ''] =
      /= (\d+\.\d+) (GB|TB|GiB|MB)(?:\s*#.*)?$/.exec(kind === 'calc' ? line : '') ?? [];
    if (digits.replace(/^[0.]+/, '').length < 4) continue;
    const wrong = other(digits);
    const bare = wrong.replace('.', '').replace(/^0+/, '');
    const meant = values.some((value) => leading(value, bare.length) === bare);
    if (!meant && !text.replaceAll('.', '').includes(bare) && !text.includes(wrong)) return { wrong, unit };
  }
  return undefined;
}

const leading = (value: number, digits: number): string =>
  value
    .toExponential(digits - 1)
    .replace(/e.*/, '')
    .replace('.', '');
