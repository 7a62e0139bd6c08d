/** Bytes of model states that one device holds, by what they are. */
export interface ModelStates {
  parameters: number;
  gradients: number;
  optimizer: number;
}

/** Stage 0 is plain data parallelism; 1, 2 and 3 partition the optimizer's states, the gradients too, the parameters too. */
export type Stage = 0 | 1 | 2 | 3;
export const stages: readonly Stage[] = [0, 1, 2, 3];

/** Bytes a parameter with mixed-precision Adam: 16-bit parameters and gradients; fp32 copy, momentum and variance. */
const bytes = { parameters: 2, gradients: 2, optimizer: 12 };

/**
 * What a device holds under ZeRO (Rajbhandari et al. 2020, §5 and figure 1).
 * @param parameters of the model
 * @param devices of the data-parallel group
 */
export function modelStates(parameters: number, devices: number, stage: Stage): ModelStates {
  const share = (from: Stage): number => (stage >= from ? 1 / devices : 1);
  return {
    parameters: bytes.parameters * parameters * share(3),
    gradients: bytes.gradients * parameters * share(2),
    optimizer: bytes.optimizer * parameters * share(1),
  };
}

export function total({ parameters, gradients, optimizer }: ModelStates): number {
  return parameters + gradients + optimizer;
}
