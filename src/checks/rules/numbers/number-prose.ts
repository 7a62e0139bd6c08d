import type { AnalysedText } from '../../../source/loaded-file.ts';
import { isAmong, pageNumbers, type PageNumbers } from '../../numbers/page-numbers.ts';
import { quantitiesOf, type Quantity } from '../../numbers/quantities.ts';
import { meantResult, slippedUnit, type Context } from '../../numbers/resemblance.ts';
import { problem, type PageRule } from '../../rule.ts';
import { pieceSpan } from '../../text-place.ts';

interface Mention {
  text: AnalysedText;
  quantity: Quantity;
  context: Context;
}

/** A number that repeats a computed one must repeat it right. */
export const numberProse: PageRule = {
  id: 'number-prose',
  group: 'numbers',
  about: '正文、表格、图注和摘要里重复的算式结果，和 calc 块一致',
  remedy: '改成算出来的数；另有出处的，在同一句里给出文献；另算的，在 calc 块里加一行',
  scope: 'page',
  *run({ texts, source, path }) {
    const blocks = texts.flatMap(({ facts }) => facts.calcs.map((calc) => calc.source));
    if (blocks.length === 0) return;
    const numbers = pageNumbers(blocks);
    const mentions = texts.flatMap(mentionsIn);
    const times = new Map<string, number>();
    for (const key of mentions.flatMap(({ quantity }) => keysOf(quantity))) {
      times.set(key, (times.get(key) ?? 0) + 1);
    }
    for (const { text, quantity, context } of mentions) {
      if (isWrongOnPurpose(text)) continue;
      const alone = keysOf(quantity).every((key) => times.get(key) === 1);
      const message =
        slip(quantity, numbers) ?? (alone ? contradiction(quantity, numbers, context) : undefined);
      if (message === undefined) continue;
      const { piece, from, to } = quantity;
      yield problem(path, pieceSpan(source, text, piece, from, to), message);
    }
  },
};

/** A correction's claim. */
const isWrongOnPurpose = ({ field }: AnalysedText): boolean => field?.at(-1) === 'claim';

function mentionsIn(text: AnalysedText): Mention[] {
  const { facts, blocks, field } = text;
  const calcs = facts.calcs.map(({ at }) => at.line);
  const sections = facts.headings.filter(({ depth }) => depth <= 2).map(({ at }) => at.line);
  return blocks.flatMap((block) => {
    const start = sections.findLast((line) => line <= block.at.line) ?? 0;
    const below = field === undefined && calcs.some((line) => line >= start && line < block.at.line);
    const context = { below, sourced: field?.[0] === 'corrections' };
    return quantitiesOf(block).map((quantity) => ({ text, quantity, context }));
  });
}

/** What a page says twice, in size or in digits, is no slip of the pen. */
const keysOf = ({ value, unit, digits }: Quantity): string[] => [
  `${unit.dimension} ${(value * unit.size).toPrecision(3)}`,
  `= ${digits}`,
];

function slip(quantity: Quantity, { computed }: PageNumbers): string | undefined {
  const stated = slippedUnit(quantity, computed)?.stated;
  return (
    stated && `${quantity.written} ${quantity.unitWritten} 的单位和算式不一致：calc 块里是 ${stated.written}`
  );
}

function contradiction(quantity: Quantity, numbers: PageNumbers, context: Context): string | undefined {
  if (quantity.explained || isAmong(numbers, quantity)) return undefined;
  const stated = meantResult(quantity, numbers.computed, context)?.stated;
  return stated && `${quantity.written} ${quantity.unitWritten} 和算式不一致：calc 块算得 ${stated.written}`;
}
