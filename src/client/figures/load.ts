import type { InteractiveFigure } from '../../figures/figure.ts';

type Module = Promise<{ figure: InteractiveFigure }>;

/** Each figure comes in a file of its own: a page loads the one that it shows. */
const modules: Readonly<Record<string, () => Module>> = {
  'attention-scaling': () => import('../../figures/attention-scaling/figure.ts'),
  'lora-rank': () => import('../../figures/lora-rank/figure.ts'),
  'pipeline-bubble': () => import('../../figures/pipeline-bubble/figure.ts'),
  'rope-rotation': () => import('../../figures/rope-rotation/figure.ts'),
  'temperature-top-p': () => import('../../figures/temperature-top-p/figure.ts'),
  'zero-stages': () => import('../../figures/zero-stages/figure.ts'),
};

/** @throws Error when the page names a figure that this version of the site does not have */
export async function loadFigure(name: string): Promise<InteractiveFigure> {
  const load = modules[name];
  if (!load) throw new Error(`no interactive figure ${name}`);
  return (await load()).figure;
}
