import { z } from 'astro/zod';
import { arxivProblem } from './arxiv-id.ts';
import { text } from './text.ts';

export const referenceKinds = {
  paper: '论文',
  report: '技术报告',
  docs: '官方文档',
  code: '源码',
  datasheet: '产品资料',
  blog: '官方博客',
  book: '书',
  law: '法规',
} as const;
export type ReferenceKind = keyof typeof referenceKinds;

/** An entry of `content/references.yaml`, below its key (`vaswani2017attention`). */
export const referenceSchema = z
  .strictObject({
    title: text('title（标题）'),
    /** The first three authors, then "et al." for the rest; or the organisation. */
    authors: z.array(text('authors（作者）')).min(1, '至少写一位作者或机构'),
    year: z.int('year 写四位年份').min(1900, 'year 写四位年份').max(2100, 'year 写四位年份'),
    kind: z.enum(Object.keys(referenceKinds) as [ReferenceKind, ...ReferenceKind[]], {
      error: `kind 写其中之一：${Object.keys(referenceKinds).join('、')}`,
    }),
    /** Where it was published: conference, journal, site. */
    venue: text('venue（出处）').optional(),
    /** Which version of living documentation was read: a release, or the month. */
    version: text('version（版本或查阅年月）').optional(),
    arxiv: z
      .string('arxiv 写成带引号的编号，例如 "1706.03762"')
      .check(({ value, issues }) => {
        const message = arxivProblem(value);
        if (message !== undefined) issues.push({ code: 'custom', message, input: value });
      })
      .optional(),
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, 'doi 以 10. 开头，不带网址')
      .optional(),
    url: z.url({ protocol: /^https?$/, error: 'url 写完整的 http(s) 地址' }).optional(),
  })
  .refine((reference) => reference.arxiv ?? reference.doi ?? reference.url, 'arxiv、doi、url 至少写一个');

export const referencesFileSchema = z.record(
  z.string().regex(/^[a-z0-9][a-z0-9-]*$/, '文献键只用小写英文、数字和连字符，例如 vaswani2017attention'),
  referenceSchema,
);
export type ReferenceData = z.output<typeof referenceSchema>;
export type Reference = ReferenceData & { key: string };

/** Where a reader finds the source: the given address, else the one its identifier stands for. */
export function referenceUrl(reference: ReferenceData): string {
  if (reference.arxiv) return `https://arxiv.org/abs/${reference.arxiv}`;
  return reference.url ?? `https://doi.org/${reference.doi}`;
}
