import { questionPath } from '../../../knowledge/raw.ts';
import { nearest } from '../../../text/nearest.ts';
import { problem, type CollectionRule } from '../../rule.ts';
import { isWhole } from '../../unread.ts';
import { spanIn } from '../../text-place.ts';

/** Every source named anywhere is in `references.yaml`; one cited in the text is listed on its page. */
export const referenceExists: CollectionRule = {
  id: 'reference-exists',
  group: 'sources',
  scope: 'collection',
  about: '文献键存在；正文引用的文献列在 references 里',
  remedy: '在 content/references.yaml 里补上文献，或改正键名',
  *run(context) {
    const { knowledge, sources, texts } = context;
    if (!isWhole(context, 'content/references.yaml')) return;
    const keys = knowledge.references.map(({ key }) => key);
    const missing = (key: string) => `文献 ${key} 不在 content/references.yaml 里${nearest(key, keys)}`;
    for (const { file, references, corrections } of knowledge.questions) {
      const fields = [
        ...references.map((key, index) => ({ key, field: ['references', index] })),
        ...corrections.map(({ reference }, index) => ({
          key: reference,
          field: ['corrections', index, 'reference'],
        })),
      ];
      for (const { key, field } of fields) {
        const span = sources.get(file)?.locate(field);
        if (span && !knowledge.reference(key)) yield problem(file, span, missing(key));
      }
    }
    const listed = new Map(knowledge.questions.map(({ file, sources: own }) => [file, own]));
    for (const text of texts) {
      for (const { target, at } of text.facts.links) {
        if (target.kind !== 'reference') continue;
        const own = listed.get(text.file);
        const exists = knowledge.reference(target.key) !== undefined;
        // Only questions have a list of their own: a guide or a term needs the source to be there.
        if (own ? own.includes(target.key) : exists || questionPath(text.file)) continue;
        const message =
          own && exists
            ? `引用了 ${target.key}，但它不在本页的 references 里${nearest(target.key, own)}`
            : missing(target.key);
        yield problem(text.file, spanIn(context, text, at), message);
      }
    }
  },
};
