import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { questionPath } from '../src/knowledge/raw.ts';
import { topicsFileSchema } from '../src/knowledge/schema/topic.ts';
import { slugPattern } from '../src/knowledge/schema/text.ts';
import { parseYaml } from '../src/source/yaml.ts';
import { nearest } from '../src/text/nearest.ts';
import { readContent } from './read-content.ts';

const usage =
  'Usage: npm run new -- <topic> <slug> "<题目>"    e.g. npm run new -- inference kv-cache "KV cache 为什么省时间？"';
const [topic = '', slug = '', title = ''] = process.argv.slice(2);

const problem = findProblem();
if (problem) {
  console.error(`${problem}\n${usage}`);
  process.exit(1);
}

const file = `content/questions/${topic}/${slug}.md`;
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, template(title, new Date().toISOString().slice(0, 10)));
console.log(`${file} is there: write it, then run "npm run check".`);

function findProblem(): string | undefined {
  const topics = topicsFileSchema
    .parse(parseYaml(readFileSync('content/topics.yaml', 'utf8')).value)
    .map(({ id }) => id);
  if (!title) return 'A topic, a slug and a title are needed.';
  if (!topics.includes(topic))
    return `No topic ${topic}${nearest(topic, topics)}. Topics: ${topics.join(', ')}`;
  if (!slugPattern.test(slug)) return `${slug} is no slug: lower-case letters, digits and hyphens only.`;
  const owner = [...readContent('.').files.keys()].find((path) => questionPath(path)?.slug === slug);
  return owner && existsSync(owner) ? `${slug} is taken by ${owner}.` : undefined;
}

function template(heading: string, today: string): string {
  return `---
title: ${JSON.stringify(heading)}
difficulty: 1
summary: 一段能直接说出口的话，至多 120 字，先结论，再一句为什么。
keyPoints:
  - 面试官听的第一点
  - 第二点
  - 第三点
asks:
  - 换一种问法
  - 再换一种问法
  - 场景化的问法
aliases: [别名]
references: []
notes: []
updated: ${today}
---

## 详解

## 算一算

## 追问

## 易错点

## 延伸
`;
}
