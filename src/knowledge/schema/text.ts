import { z } from 'astro/zod';

/** Lower-case ASCII words joined by hyphens: what a URL and a file name can carry. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const slug = z
  .string('写一个 slug：小写英文、数字，用连字符连接')
  .regex(slugPattern, 'slug 只能是小写英文、数字和连字符，例如 attention-scaling');

/** Text that is not empty and has no stray white space at its ends. */
export const text = (what: string) =>
  z
    .string(`${what}要写成一段文字`)
    .min(1, `${what}不能为空`)
    .refine((value) => value === value.trim(), `${what}首尾不要有空白`);

/** A list without repeats. */
export const distinct = (what: string, min: number, max: number) =>
  z
    .array(text(what), `${what}要写成列表`)
    .min(min, `${what}至少 ${min} 条`)
    .max(max, `${what}至多 ${max} 条`)
    .refine((list) => new Set(list).size === list.length, `${what}有重复`);

/** A calendar day. YAML readers disagree on whether `2026-11-22` is a date or a string; both are taken. */
export const day = z
  .union([z.string(), z.date()], '写日期，例如 2026-11-22')
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value))
  .refine(isDay, '日期写成 YYYY-MM-DD，例如 2026-11-22');

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
