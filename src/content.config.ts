import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { withBodyFiles } from './build/body-files.ts';
import { guideSchema } from './knowledge/schema/guide.ts';
import { questionSchema } from './knowledge/schema/question.ts';

const slugOf = ({ entry }: { entry: string }): string =>
  entry.slice(entry.lastIndexOf('/') + 1).replace(/\.mdx?$/, '');

export const collections = {
  questions: defineCollection({
    loader: withBodyFiles(glob({ base: './content/questions', pattern: '*/*.md', generateId: slugOf })),
    schema: questionSchema,
  }),
  guides: defineCollection({
    loader: glob({ base: './content/guides', pattern: '*.mdx', generateId: slugOf }),
    schema: guideSchema,
  }),
};
