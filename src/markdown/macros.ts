/** Commands that formulas may use beside KaTeX's own. KaTeX writes into the object it is given: pass a copy. */
export const macros: Readonly<Record<string, string>> = {
  '\\E': '\\mathbb{E}',
  '\\Var': '\\operatorname{Var}',
  '\\Cov': '\\operatorname{Cov}',
  '\\KL': '\\operatorname{KL}',
  '\\softmax': '\\operatorname{softmax}',
  '\\sigmoid': '\\operatorname{sigmoid}',
  '\\rank': '\\operatorname{rank}',
  '\\diag': '\\operatorname{diag}',
  '\\RMS': '\\operatorname{RMS}',
};

/** The one set of KaTeX options: whoever renders or checks a formula takes it. */
export function katexOptions() {
  return {
    strict: 'error',
    throwOnError: true,
    trust: false,
    maxExpand: 1000,
    maxSize: 50,
    macros: { ...macros },
  } as const;
}
