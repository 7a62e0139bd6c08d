import { nearest } from '../../../text/nearest.ts';
import { problem, type CollectionRule } from '../../rule.ts';
import { allQuestionsRead } from '../../unread.ts';

const file = 'content/glossary.yaml';

/** A term points to a question that exists, and no name stands for two terms. */
export const termValid: CollectionRule = {
  id: 'term-valid',
  group: 'sources',
  scope: 'collection',
  about: '术语指向存在的题目，名称与别名不重复',
  remedy: '改正 content/glossary.yaml 里的术语',
  *run(context) {
    const { knowledge, sources } = context;
    const complete = allQuestionsRead(context);
    const slugs = knowledge.questions.map(({ slug }) => slug);
    const owners = new Map<string, string>();
    for (const [index, { term, english, aliases, question }] of knowledge.terms.entries()) {
      const span = (field: (string | number)[]) =>
        sources.get(file)?.locate([index, ...field]) ?? { line: 1, column: 1, length: 1 };
      if (complete && question && !knowledge.question(question)) {
        yield problem(file, span(['question']), `题目 ${question} 不存在${nearest(question, slugs)}`);
      }
      const names = [
        { name: term, field: ['term'] },
        { name: english, field: ['english'] },
        ...aliases.map((name, at) => ({ name, field: ['aliases', at] })),
      ];
      for (const { name, field } of names) {
        const owner = owners.get(name.toLowerCase());
        if (owner !== undefined) {
          yield problem(
            file,
            span(field),
            owner === term ? `${name} 在“${term}”里写了两次` : `${name} 已是“${owner}”的名称`,
          );
        } else owners.set(name.toLowerCase(), term);
      }
    }
  },
};
