import { tokensOf, type TexToken } from './tokens.ts';

const foreign = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’]/u;

/** A run of Han characters or full-width signs that stands in math mode. */
export interface HanRun {
  text: string;
  start: number;
  end: number;
}

/** The runs of a formula that are neither in `\text{…}` nor in a name. */
export function hanRuns(tex: string): HanRun[] {
  if (!foreign.test(tex)) return [];
  const runs: HanRun[] = [];
  for (const { text, start, end, mode } of tokensOf(tex)) {
    if (!stray(text, mode)) continue;
    const last = runs.at(-1);
    if (last?.end === start) Object.assign(last, { text: last.text + text, end });
    else runs.push({ text, start, end });
  }
  return runs;
}

const stray = (text: string, mode: TexToken['mode']): boolean => mode === 'math' && foreign.test(text);

const halves = new Map([
  ['，', ','],
  ['、', ','],
  ['。', '.'],
  ['％', '\\%'],
  ['＃', '\\#'],
  ['＆', '\\&'],
  ['＄', '\\$'],
  ['＿', '_'],
  ['｛', '\\{'],
  ['｝', '\\}'],
  ['＼', '\\setminus '],
  ['～', '\\sim '],
  ['【', '['],
  ['】', ']'],
  ['《', '\\langle '],
  ['》', '\\rangle '],
  ['\u3000', ' '],
  ['’', "'"],
]);

/** What full-width signs are in math mode; undefined where one of them has no such form. */
export function halfWidth(text: string): string | undefined {
  let half = '';
  for (const sign of text) {
    const code = sign.charCodeAt(0);
    const other =
      halves.get(sign) ?? (code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : undefined);
    if (other === undefined) return undefined;
    half += other;
  }
  return half;
}
