import type { Question } from '../knowledge/model.ts';
import { plainText } from '../knowledge/plain-text.ts';
import type { Topic } from '../knowledge/schema/topic.ts';

interface Places {
  site: { name: string; language: string };
  /** Absolute addresses. */
  home: string;
  topics: string;
  topic: string;
  question: string;
}

/** What search engines are told of a question page, in the terms of schema.org: the answer, and where it stands. */
export function structuredData(question: Question, topic: Topic, places: Places): object {
  const { title, asks, summary, keyPoints, updated } = question;
  const answer = [summary, ...keyPoints].map(plainText).join('\n');
  const trail = [
    { name: places.site.name, item: places.home },
    { name: '主题', item: places.topics },
    { name: topic.title, item: places.topic },
    { name: title, item: places.question },
  ];
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'QAPage',
        url: places.question,
        inLanguage: places.site.language,
        dateModified: updated,
        mainEntity: {
          '@type': 'Question',
          name: title,
          text: asks[0] ?? title,
          answerCount: 1,
          acceptedAnswer: {
            '@type': 'Answer',
            text: answer,
            url: `${places.question}#answer`,
            dateModified: updated,
            author: { '@type': 'Organization', name: places.site.name, url: places.home },
          },
        },
      },
      breadcrumbs(trail),
    ],
  };
}

/** Where a page stands, from the home page down; addresses are absolute. */
export function breadcrumbs(trail: readonly { name: string; item: string }[]): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}

/** JSON that may stand in a script element: nothing in it can end the element. */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
