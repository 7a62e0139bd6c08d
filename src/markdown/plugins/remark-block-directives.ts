import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import type { Plugin, Processor } from 'unified';

/**
 * Leaf (`::name`) and container (`:::name`) directives without the inline kind: in prose like `tokens:params`
 * the inline kind would silently swallow the word after the colon.
 */
const remarkBlockDirectives: Plugin = function (this: Processor) {
  const data = this.data() as {
    micromarkExtensions?: unknown[];
    fromMarkdownExtensions?: unknown[];
  };
  const { flow } = directive();
  (data.micromarkExtensions ??= []).push({ flow });
  (data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown());
};

export default remarkBlockDirectives;
