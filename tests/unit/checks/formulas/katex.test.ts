import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { parseTex } from '../../../../src/checks/formulas/katex.ts';
import { katexOptions } from '../../../../src/markdown/macros.ts';

const listed = (text: string): string[] => text.trim().split(/\s{2,}/);

/** Formulas for the ways in which KaTeX's sources refuse one: in the parser, and in either of its builders. */
const refused = listed(String.raw`
  \foo  x^2^3  x_2_3  ^  x_  {  }  \frac{1}  \frac  \sqrt  \sqrt[2  \left(x  \left x\right)  \right)  \middle|
  \big x  \big  \left(\middle x\right)  \limits  x\limits  \begin{foo}\end{foo}  \begin{aligned}  a&b
  \begin{matrix}a\end{pmatrix}  \end{matrix}  \begin{array}{x}a\end{array}  \begin{array}a\end{array}
  \begin{aligned}a\\[b]c\end{aligned}  \begin{CD}A@X>B\end{CD}  \begin{subarray}{cc}a\end{subarray}
  \text{\alpha}  \text{x^2}  \text  \text{  温度  ，  “  \text{ĥ}é  😀  ĥ  %  a%b  $  \kern1x  \hspace{a}  \rule{1em}
  \color{#12}a  \textcolor{nope!}{a}  \kern1mu\text{\kern1mu}  \htmlClass{a}{b}  \htmlData{a}{b}  \def  \def\a#2{}
  \newcommand{\frac}{a}  \renewcommand{\aaa}{a}  \newcommand{\a}[x]{a}  \def\a{\a}\a  \char  \char"FFFFFF
  \tag{1}\tag{2}  \verb|a  \genfrac(]{0pt}{9}{a}  \over\over  a\over b\over c  \includegraphics[a=1em]{b}  \@char{x}
  \hat  \text{\'}  \'a  \operatorname  \mathbb  \bm  \substack  \xrightarrow  \cancel  \binom1  \softmax{  \E_{\foo}
  \u{  \global  \sqrt\iff  \sqrt\relax  \sqrt\argmax  \sqrt\limsup  \textbf{\checkmark}  \textbf{\yen}
  \over'  \choose^2  \atop_2  \brace^2
`);
const taken = listed(String.raw`
  x  \softmax(x)  \frac12  \begin{aligned}a&=b\\c&=d\end{aligned}  \text{温度}  50\%  \href{a}{b}  x''^2  \let\a  ℝ
  \left(\middle|\right)  \textbf{a}  \sqrt{\iff}  a\over b  \begin{CD}A@>>>B\end{CD}  \begin{cases}a&b&c\end{cases}
`);

function rendered(tex: string, displayMode: boolean): string | undefined {
  try {
    katex.renderToString(tex, { ...katexOptions(), displayMode, output: 'htmlAndMathml' });
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

describe('the check of a formula', () => {
  it.each([false, true])('refuses what rendering refuses, and nothing else (display: %s)', (display) => {
    const differing = [...refused, ...taken].filter(
      (tex) => (rendered(tex, display) === undefined) !== (parseTex(tex, display).failure === undefined),
    );
    expect(differing).toEqual([]);
  });

  it.each(refused)('knows %j to be refused by rendering', (tex) => {
    expect(rendered(tex, true)).toBeDefined();
  });

  it('names the place of what it stumbles over, and none for what lies in a macro', () => {
    expect(parseTex('a+\\foo b', false).failure).toMatchObject({ from: 2, to: 6 });
    expect(parseTex('\\frac{\\E}', false).failure?.message).toContain('Unexpected end of input');
  });
});
