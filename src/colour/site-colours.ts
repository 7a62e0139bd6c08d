import { contrast, mix } from './contrast.ts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What a site chooses for a theme; the rest is derived from the accent. */
export interface ChosenColours {
  accent: string;
  strong?: string | undefined;
  tint?: string | undefined;
}

export type SiteColours = Readonly<Record<Theme, Required<Record<keyof ChosenColours, string>>>>;

/** The grounds and the text of `styles/tokens.css` that a site's colours stand on. */
export const paper: Readonly<Record<Theme, { bg: string; surface: string; text: string }>> = {
  light: { bg: '#fbfaf7', surface: '#ffffff', text: '#1f2328' },
  dark: { bg: '#15181b', surface: '#1c2024', text: '#e4e6e8' },
};

/** Contrast that WCAG 2.2 asks of text at level AA. */
const enough = 4.5;

export function derivedColours({ accent, strong, tint }: ChosenColours, theme: Theme): SiteColours[Theme] {
  return {
    accent,
    strong: strong ?? mix(accent, theme === 'light' ? 0.76 : 0.7, theme === 'light' ? '#000000' : '#ffffff'),
    tint: tint ?? mix(accent, theme === 'light' ? 0.11 : 0.16, paper[theme].bg),
  };
}

export interface ColourProblem {
  name: keyof ChosenColours;
  message: string;
}

/** Which of a theme's colours could not be read on its grounds. */
export function colourProblems(chosen: ChosenColours, theme: Theme): ColourProblem[] {
  const { accent, strong, tint } = derivedColours(chosen, theme);
  const { bg, surface, text } = paper[theme];
  const pairs: [name: keyof ChosenColours, colour: string, ground: string, what: string][] = [
    ['accent', accent, bg, '页面底色'],
    ['accent', accent, surface, '卡片底色'],
    ['accent', accent, tint, '浅底 tint '],
    ['strong', strong, bg, '页面底色'],
    ['strong', strong, tint, '浅底 tint '],
    ['tint', tint, text, '正文颜色'],
  ];
  return pairs
    .filter(([, colour, ground]) => contrast(colour, ground) < enough)
    .map(([name, colour, ground, what]) => ({
      name,
      message: `${name} ${colour} 与${what}${what.endsWith(' ') ? '' : ' '}${ground} 的对比度是 ${contrast(colour, ground).toFixed(2)}，要 ≥ ${enough}`,
    }));
}

/** The style rules that put a site's colours in the place of the tokens. */
export function colourRules({ light, dark }: SiteColours): string {
  const set = (selector: string, { accent, strong, tint }: SiteColours[Theme]): string =>
    `${selector}{--accent:${accent};--accent-strong:${strong};--accent-tint:${tint}}`;
  return [
    set(':root', light),
    `@media (prefers-color-scheme:dark){${set(":root:not([data-theme='light'])", dark)}}`,
    set(":root[data-theme='dark']", dark),
  ].join('\n');
}
