import type { Code, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from '../visit.ts';
import { evaluateCalc } from '../../calc/evaluate.ts';
import { doubtful } from '../../calc/problem.ts';
import { calcTex } from '../../calc/tex.ts';
import { placeOfProblem } from '../calc-place.ts';
import type { CalcRow } from '../facts.ts';

/** Replaces `calc` blocks by the derivation that comes out of them; a wrong result is a message at its line. */
const remarkCalc: Plugin<[], Root> = () => (tree, file) => {
  visit(tree, 'code', (node, index, parent) => {
    if (node.lang !== 'calc' || !parent || index === undefined) return;
    const block = evaluateCalc(node.value);
    for (const problem of block.problems) {
      const options = {
        place: placeOfProblem(problem, node, String(file)),
        ruleId: problem.rule,
        source: 'wenqu',
      };
      if (doubtful.has(problem.rule)) file.info(problem.message, options);
      else file.message(problem.message, options);
    }
    const defined = new Set(block.lines.flatMap(({ name }) => name?.text ?? []));
    const typeset: CalcRow[] = [];
    const rows = block.lines.map((line) => {
      const { left, right } = calcTex(line, defined);
      typeset.push({ index: line.index, tex: line.name ? [left, right] : [`${left} ${right}`] });
      const note = line.note ? [element('span', 'calc-note', [{ type: 'text', value: line.note }])] : [];
      // Names line up at the equals sign; a long expression without one takes the whole width.
      const sides = line.name
        ? [
            element('span', 'calc-left', [inlineMath(left)]),
            element('span', 'calc-right', [inlineMath(right)]),
          ]
        : [element('span', 'calc-whole', [inlineMath(`${left} ${right}`)])];
      return element('div', 'calc-row', [...sides, ...note]);
    });
    const derivation = element('div', 'calc', rows, { role: 'group', ariaLabel: '算式' });
    parent.children[index] = {
      ...derivation,
      position: node.position,
      data: { ...derivation.data, calc: node.value, typeset },
    } as unknown as Code;
  });
};

interface HastElementNode {
  type: 'calcElement';
  data: { hName: string; hProperties: Record<string, unknown> };
  children: object[];
}

function element(
  name: string,
  className: string,
  children: object[],
  properties: object = {},
): HastElementNode {
  return {
    type: 'calcElement',
    data: { hName: name, hProperties: { className: [className], ...properties } },
    children,
  };
}

/** The node that remark-math makes of `$…$`. */
function inlineMath(value: string): object {
  return {
    type: 'inlineMath',
    value,
    data: {
      hName: 'code',
      hProperties: { className: ['language-math', 'math-inline'] },
      hChildren: [{ type: 'text', value }],
      computed: true,
    },
  };
}

export default remarkCalc;
