import { site } from '../site.ts';

/**
 * How a question is laid out as a card. The id stays for good: notes of an earlier import belong to it. Anki takes a new
 * look over only when `modified` grows, and a new list of fields only as a note type of its own: do not change that.
 */
export const noteType = {
  id: 1_597_283_164_105,
  name: `${site.name}面试题`,
  /** Seconds since 1970 of the last change below. */
  modified: Date.UTC(2026, 10, 25) / 1000,
  /** The first field tells Anki's text import which note a row updates, hence the lasting name. */
  fields: ['编号', '题目', '回答', '得分点', '订正', '页面'],
  /** Position of the field that the card browser sorts by, and the only one that the front needs. */
  titleField: 1,
  template: {
    name: '问答',
    front: `<div lang="${site.language}">
<p class="topic">{{Subdeck}}</p>
<h1>{{题目}}</h1>
</div>`,
    back: `{{FrontSide}}
<hr id="answer">
<div lang="${site.language}">
<p>{{回答}}</p>
<h2>得分点</h2>
{{得分点}}
{{#订正}}
<h2>订正</h2>
{{订正}}
{{/订正}}
<p class="more"><a href="{{页面}}">详解与出处</a></p>
</div>`,
  },
  css: `.card {
  max-width: 40rem;
  margin: 1rem auto;
  padding: 0 1rem;
  font: 1.125rem/1.7 system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif;
  text-align: start;
}
h1 { font-size: 1.375rem; line-height: 1.4; }
h2 { margin-block: 1.25rem 0.25rem; font-size: 1rem; }
ul { margin: 0; padding-inline-start: 1.25rem; }
li + li { margin-block-start: 0.375rem; }
.topic, .more { font-size: 0.875rem; opacity: 0.75; }
`,
} as const;
