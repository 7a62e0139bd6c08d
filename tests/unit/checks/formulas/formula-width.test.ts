import { describe, expect, it } from 'vitest';
import { partWidths } from '../../../../src/checks/formulas/width.ts';
import { edited, heads, type Changes } from '../../content-fixture.ts';
import { carriers, found, guideWith } from '../links/carriers.ts';

const displayed = (tex: string): Changes => edited(heads, '每个头有', `$$\n${tex}\n$$\n\n每个头有`);
const long = 'a_{1}+b_{2}+c_{3}+d_{4}+f_{5}+g_{6}';

/** Widths in em that Chromium 143 gave the boxes between break points, with the fonts of KaTeX 0.16.47. */
const measured: [string, boolean, number[]][] = [
  [
    String.raw`\frac{dH}{d\beta}=-\beta\Var_p(z)\quad\Longrightarrow\quad \frac{dH}{dT}=\frac{\Var_p(z)}{T^3}\ge 0`,
    true,
    [3, 9.08, 3, 4.9, 0.5],
  ],
  [
    String.raw`\E[e^2]=\int_{-\Delta/2}^{\Delta/2} e^2\,\frac{1}{\Delta}\,\mathrm{d}e=\frac{1}{\Delta}\cdot\frac{2}{3}\left(\frac{\Delta}{2}\right)^3=\frac{\Delta^2}{12}`,
    true,
    [3.42, 7.22, 1.79, 5.18, 1.47],
  ],
  [
    String.raw`M=\underbrace{M_{\text{权重}}+M_{\text{梯度}}+M_{\text{优化器}}}_{\text{只看参数量和精度}}+\underbrace{M_{\text{激活}}+M_{\text{KV}}}_{\text{看批大小和序列长}}+M_{\text{杂项}}`,
    true,
    [2.41, 11.63, 6.95, 2.42],
  ],
  [
    String.raw`\eta_t=\begin{cases}\eta_{\max}\,\dfrac{t}{T_w}, & t\le T_w\\[2ex] \eta_{\min}+\dfrac{\eta_{\max}-\eta_{\min}}{2}\Big(1+\cos\dfrac{\pi(t-T_w)}{T-T_w}\Big), & t>T_w\end{cases}`,
    true,
    [2.13, 21.86],
  ],
  [String.raw`p(y\mid x_1,y_1,\dots,x_K,y_K,x)`, false, [2.25, 8.83]],
  [
    String.raw`\text{ROUGE-}N=\frac{\sum_{g\in\text{ref}}\mathrm{Count}_{\text{match}}(g)}{\sum_{g\in\text{ref}}\mathrm{Count}(g)}`,
    true,
    [6.31, 9.1],
  ],
  [String.raw`o_t=\softmax\!\left(\frac{q_tK_{\le t}^\top}{\sqrt{d_k}}\right)V_{\le t}`, true, [2.12, 9.2]],
  [
    String.raw`R_m=\begin{pmatrix}\cos m\theta & -\sin m\theta\\ \sin m\theta & \cos m\theta\end{pmatrix},\qquad (R_mq)^\top(R_nk)=q^\top R_m^\top R_n\,k=q^\top R_{n-m}\,k`,
    true,
    [2.75, 18.84, 5.78, 4.18],
  ],
  [String.raw`\tilde q_i`, false, [0.74]],
  [
    String.raw`V=2(n-1)\cdot\frac{S}{n}=\frac{2(n-1)}{n}S\ \xrightarrow{\,n\to\infty\,}\ 2S`,
    true,
    [2.14, 2.71, 1.61, 2.24, 8.35, 1.17],
  ],
];

describe('formula-width', () => {
  it.each(measured)('is within 0.15 em of what a browser shows of %s', (tex, display, widths) => {
    const estimated = partWidths(tex, display);
    expect(estimated).toHaveLength(widths.length);
    for (const [index, width] of widths.entries()) expect(estimated[index]).toBeCloseTo(width, 0);
    for (const [index, width] of widths.entries()) {
      expect(Math.abs((estimated[index] ?? 0) - width)).toBeLessThan(0.15);
    }
  });

  it.each(
    carriers('$\\text{aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}$').filter(
      ([name]) => name !== 'a table',
    ),
  )('finds a formula that no line of a phone holds in %s', (_, changes) => {
    expect(found('formula-width', changes)).toEqual([expect.stringContaining('行内公式里断不开的一段宽')]);
  });

  it('takes a long formula of the text that breaks at its operators', () => {
    expect(found('formula-width', guideWith(`甲 $${long}+${long}=${long}+${long}$ 乙`))).toEqual([]);
  });

  it('finds equations side by side that are too wide together, at the second', () => {
    expect(found('formula-width', displayed(`x=${long},\\qquad\ny=${long}`))).toEqual([
      expect.stringMatching(/^multi-head-attention\.md:16 “y” 公式宽 \d+ px，手机上只有 328 px，并排/),
    ]);
  });

  it('finds a chain of equations that is too wide, at the relation to break before', () => {
    expect(found('formula-width', displayed(`x=${long}\n\\approx ${long}`))).toEqual([
      expect.stringMatching(/^multi-head-attention\.md:16 “\\” .*连等式可以在关系号前换行/),
    ]);
  });

  it.each([
    ['one long equation, which scrolls', `x=${long}+${long}`],
    ['equations on lines of their own', `\\begin{gathered}x=${long}\\\\y=${long}\\end{gathered}`],
    ['equations that fit side by side', 'x=a,\\qquad y=b'],
    ['a relation in brackets', `x=${long}+f(${long})[t=T]`],
  ])('takes %s', (_, tex) => {
    expect(found('formula-width', displayed(tex))).toEqual([]);
  });
});
