import type { Question } from '../knowledge/model.ts';
import { treesFromHtml } from '../node-tree/from-html.ts';
import type { ElementTree, NodeTree } from '../node-tree/tree.ts';
import type { CalcStep, MockDetails } from '../practice/mock/details.ts';
import { followUpHeadings } from '../practice/mock/follow-ups.ts';
import { askedCalculations } from './asked-calculations.ts';

/**
 * What a mock interview asks of a question beyond its title.
 * @param renderInline the Markdown pipeline for a piece of the body
 */
export function mockDetails(
  { facts, body, file }: Pick<Question, 'facts' | 'body' | 'file'>,
  renderInline: (text: string, file: string) => string,
): MockDetails {
  const trees = (text: string): NodeTree[] => treesFromHtml(renderInline(text, file));
  return {
    followUps: followUpHeadings(facts.headings).map(({ at }) =>
      trees(body.slice(at.start, at.end).replace(/^#+\s*/, '')),
    ),
    calculations: askedCalculations({ facts }).map(({ source, kinds }) => {
      const rows = rowsOf(trees(`\`\`\`calc\n${source}\n\`\`\``));
      return kinds.flatMap((kind, index): CalcStep[] => {
        const tree = rows[index];
        return tree ? [{ kind, tree }] : [];
      });
    }),
  };
}

/** The rows of a rendered derivation, one for each of its lines. */
function rowsOf(trees: readonly NodeTree[]): ElementTree[] {
  const derivation = trees.find((tree) => typeof tree !== 'string');
  if (typeof derivation !== 'object') return [];
  const [, , ...children] = derivation;
  return children.filter((child): child is ElementTree => typeof child !== 'string');
}
