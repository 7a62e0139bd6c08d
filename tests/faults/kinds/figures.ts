import { changed, fault, type Content, type FaultKind } from '../fault.ts';
import { figures, guides, questions, withLine } from '../places/lines.ts';
import type { Random } from '../random.ts';
import { faultyBlock } from './faulty-block.ts';
import { lineIn } from './pages.ts';

/** The line that a drawing is called on. */
function figureLine(content: Content, random: Random) {
  return lineIn(content, random, ['figure'], () => true, [...questions(content), ...guides(content)]);
}

/** Faults of figures and drawings. */
export const figureFaults: readonly FaultKind[] = [
  faultyBlock({
    kind: 'new figure that does not exist',
    rules: 'figure-source',
    variants: [['::figure[一张图]{src="no-such.svg"}'], ['::figure[一张图]{src="./attention.svg"}']],
  }),
  faultyBlock({
    kind: 'new figure without a caption',
    rules: 'figure-valid',
    variants: [['::figure[]{src="attention-scaling.svg"}'], ['::figure{src="attention-scaling.svg"}']],
  }),
  faultyBlock({
    kind: 'new interactive figure that does not exist',
    rules: 'figure-interactive',
    variants: [['::figure[一张图]{src="attention-scaling.svg" interactive="no-such"}']],
  }),
  fault('figure that does not exist', 'figure-source', 'figure', (content, random) => {
    const found = figureLine(content, random);
    if (!found) return undefined;
    const { file, text, line } = found;
    const next = line.text.replace(
      /src="([^"]*)"/,
      random.pick(['src="no-such.svg"', 'src="./$1"', 'src="$1.png"']),
    );
    return changed(file, line.number, withLine(text, line.number, next), `make line ${line.number} ${next}`);
  }),
  fault('figure without a caption', 'figure-valid', 'figure', (content, random) => {
    const found = figureLine(content, random);
    if (!found) return undefined;
    const { file, text, line } = found;
    const next = line.text.replace(/^::figure\[.*\]\{/, random.pick(['::figure[]{', '::figure{']));
    return changed(file, line.number, withLine(text, line.number, next), `make line ${line.number} ${next}`);
  }),
  fault('interactive figure that does not exist', 'figure-interactive', 'figure', (content, random) => {
    const found = figureLine(content, random);
    if (!found) return undefined;
    const { file, text, line } = found;
    const next = line.text.replace(/(?: interactive="[^"]*")?\}$/, ' interactive="no-such"}');
    return changed(file, line.number, withLine(text, line.number, next), `make line ${line.number} ${next}`);
  }),
  fault('drawing without its words', 'figure-valid', 'drawing', (content, random) => {
    const file = random.pick(figures(content));
    const tag = random.pick(['title', 'desc']);
    return changed(
      file,
      1,
      (content.get(file) ?? '').replace(new RegExp(`<${tag}[^>]*>[^<]*</${tag}>`), ''),
      `take <${tag}> away`,
    );
  }),
  fault('drawing that nothing shows', 'figure-valid', 'drawing', (content, random) => {
    const text = content.get(random.pick(figures(content))) ?? '';
    return changed('content/figures/quite-new.svg', 1, text, 'add a drawing');
  }),
];
