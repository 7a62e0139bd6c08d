const symbols: Record<string, string> = {
  times: '×',
  cdot: '·',
  approx: '≈',
  propto: '∝',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  ll: '≪',
  gg: '≫',
  ne: '≠',
  to: '→',
  rightarrow: '→',
  sqrt: '√',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  Delta: 'Δ',
  epsilon: 'ε',
  theta: 'θ',
  lambda: 'λ',
  Lambda: 'Λ',
  mu: 'μ',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  phi: 'φ',
  infty: '∞',
  sum: 'Σ',
  top: 'ᵀ',
  in: '∈',
  pm: '±',
  odot: '⊙',
};

/** A formula as a reader would type it. */
export function plainFormula(tex: string): string {
  return tex
    .replace(/\\(?:text|mathrm|operatorname|mathbf|mathbb|mathcal|bm|frac|dfrac|tfrac)\*?\s*(?=\{)/g, '')
    .replace(/\}\s*\{/g, '}/{')
    .replace(
      /\\([A-Za-z]+)\s*/g,
      (_, name: string) => symbols[name] ?? (/^(?:left|right|big|Big|quad|qquad)$/.test(name) ? '' : name),
    )
    .replace(/\\[,;!: ]/g, ' ')
    .replace(/\\([%$&#_])/g, '$1')
    .replace(/[{}\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
