import { figure as attentionScaling } from './attention-scaling/figure.ts';
import type { InteractiveFigure } from './figure.ts';
import { figure as loraRank } from './lora-rank/figure.ts';
import { figure as pipelineBubble } from './pipeline-bubble/figure.ts';
import { figure as ropeRotation } from './rope-rotation/figure.ts';
import { figure as temperatureTopP } from './temperature-top-p/figure.ts';
import { figure as zeroStages } from './zero-stages/figure.ts';

/** Every interactive figure by its name, for the build and the checks; a page loads the one that it shows. */
export const interactiveFigures: ReadonlyMap<string, InteractiveFigure> = new Map<string, InteractiveFigure>([
  ['attention-scaling', attentionScaling],
  ['lora-rank', loraRank],
  ['pipeline-bubble', pipelineBubble],
  ['rope-rotation', ropeRotation],
  ['temperature-top-p', temperatureTopP],
  ['zero-stages', zeroStages],
]);
