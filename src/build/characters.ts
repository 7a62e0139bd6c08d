import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { CharacterSource } from '../search/variants.ts';

const toSimplified = Converter({ from: 't', to: 'cn' });

/** What OpenCC and pinyin-pro know of Chinese characters. */
export const characters: CharacterSource = {
  common: firstLevel(),
  traditional: unified(),
  simplify: toSimplified,
  readings: (character) =>
    pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true }).filter((syllable) =>
      /^[a-z]+$/.test(syllable),
    ),
};

/** The 3,755 characters of the first level of GB 2312, which are those in daily use. */
function firstLevel(): string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  }
  const characters = new TextDecoder('gbk').decode(Uint8Array.from(bytes));
  return [...characters].filter((character) => /^\p{Script=Han}$/u.test(character));
}

/** The block of CJK unified ideographs. */
function unified(): string[] {
  return Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, index) => String.fromCodePoint(0x4e00 + index));
}
