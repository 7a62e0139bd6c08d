import type { Subject } from './subjects.ts';

/** What the files of the corpus say of a page. */
export interface Page extends Subject {
  topic: string;
  title: string;
  key: string;
  row: string;
}

/** Names and Chinese words with a space between them where one is a Latin name. */
export const spaced = (words: string): string =>
  words.replace(/(\p{Script=Han})([A-Z])/gu, '$1 $2').replace(/([A-Za-z0-9])(\p{Script=Han})/gu, '$1 $2');

/** A pattern with the subject in the place of `X`. */
export const named = (pattern: string, { name }: Subject): string => spaced(pattern.replaceAll('X', name));

/** A link whose words begin with a Latin letter has a space before it. */
export const spacedLink = (link: string): string => (/^\[[A-Z]/.test(link) ? ` ${link}` : link);
