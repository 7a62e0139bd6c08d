import { z } from 'astro/zod';
import { colourProblems, derivedColours, type Theme } from '../../colour/site-colours.ts';
import { text } from './text.ts';

const hex = z
  .string('颜色写成 "#" 加六位十六进制，要加引号，例如 "#0b5c6b"')
  .regex(/^#[0-9a-f]{6}$/i, '颜色写成 "#" 加六位十六进制，要加引号，例如 "#0b5c6b"')
  .toLowerCase();

const colours = (theme: Theme) =>
  z
    .strictObject({
      /** Links and buttons. */
      accent: hex,
      /** Under the pointer; darker, or in the dark theme lighter, unless it is given. */
      strong: hex.optional(),
      /** Ground of what is set off; a breath of the accent unless it is given. */
      tint: hex.optional(),
    })
    .superRefine((chosen, context) => {
      for (const { name, message } of colourProblems(chosen, theme)) {
        context.addIssue({ code: 'custom', path: [chosen[name] === undefined ? 'accent' : name], message });
      }
    })
    .transform((chosen) => derivedColours(chosen, theme));

/** `content/site.yaml`: what a fork changes to make the site its own. */
export const siteSchema = z.strictObject({
  name: text('name（站名）').max(20, 'name（站名）至多 20 字'),
  /** One line behind the name. */
  tagline: text('tagline（一句话）').max(60, 'tagline（一句话）至多 60 字'),
  /** What search engines show of the home page. */
  description: text('description（简介）').max(200, 'description（简介）至多 200 字'),
  /** Of the content, as HTML's `lang` has it. */
  language: z
    .string('language 写语言标签，例如 zh-CN')
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'language 写语言标签，例如 zh-CN'),
  author: text('author（作者或团队）'),
  /** A line at the foot of each page. */
  motto: z.strictObject({ text: text('motto.text'), source: text('motto.source（出处）') }).optional(),
  /** Where the source lives, without a slash at the end; `REPOSITORY_URL` goes before it. */
  repository: z
    .string('repository 写仓库网址')
    .regex(/^https:\/\/[^\s?#]+[^\s?#/]$/, 'repository 写 https 开头、末尾没有斜线的网址')
    .optional(),
  /** File below `public/`. */
  logo: z
    .string('logo 写 public/ 下的文件名')
    .regex(/^[\w-]+(?:\.[\w-]+)*\.svg$/, 'logo 写 public/ 下一个 SVG 的文件名，例如 favicon.svg'),
  /** Whether browsers keep pages to be read offline; `false` also takes back what they have kept. */
  offline: z.boolean('offline 写 true 或 false').default(true),
  colours: z.strictObject({ light: colours('light'), dark: colours('dark') }),
});

export type Site = z.output<typeof siteSchema>;
