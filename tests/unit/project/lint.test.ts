import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

/** Without what needs the types of the whole program. */
const eslint = new ESLint({
  overrideConfig: [tseslint.configs.disableTypeChecked],
  ruleFilter: ({ ruleId }) => !ruleId.startsWith('@typescript-eslint/'),
});

/** The rules that a line breaks where it stands in a file of the project. */
async function broken(code: string, filePath = 'src/client/reading/say.ts'): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

describe('lint', () => {
  it.each([
    ['node.innerHTML = text;', 'no-restricted-properties'],
    ["node['outerHTML'] = text;", 'no-restricted-properties'],
    ["node.insertAdjacentHTML('beforeend', text);", 'no-restricted-properties'],
    ['node.setHTMLUnsafe(text);', 'no-restricted-properties'],
    ['Document.parseHTMLUnsafe(text);', 'no-restricted-properties'],
    ['range.createContextualFragment(text);', 'no-restricted-properties'],
    ['document.write(text);', 'no-restricted-properties'],
    ['document.writeln(text);', 'no-restricted-properties'],
    ['frame.srcdoc = text;', 'no-restricted-properties'],
    ["frame.setAttribute('srcdoc', text);", 'no-restricted-syntax'],
    ["new DOMParser().parseFromString(text, 'text/html');", 'no-restricted-syntax'],
    ["new window.DOMParser().parseFromString(text, 'text/html');", 'no-restricted-syntax'],
    ["node.setAttribute('onclick', text);", 'no-restricted-syntax'],
    ["element('a', { onclick: text });", 'no-restricted-syntax'],
    ['eval(text);', 'no-eval'],
    ['new Function(text);', 'no-new-func'],
    ["link.href = 'javascript:go()';", 'no-script-url'],
  ])('refuses %s', async (code, rule) => {
    expect(await broken(code)).toEqual([rule]);
  });

  it.each([
    ['src/client/reading/say.ts', "node.setAttribute('title', text);"],
    ['src/client/reading/say.ts', "node.textContent = '<b>';"],
    ['src/client/trusted-types.ts', "new DOMParser().parseFromString(trusted, 'text/html');"],
  ])('allows in %s: %s', async (file, code) => {
    expect(await broken(code, file)).toEqual([]);
  });

  it.each([
    ['src/practice/scope.ts', "import 'node:fs';"],
    ['src/search/filter.ts', "import 'astro:content';"],
    ['src/knowledge/build.ts', "import '../client/element.ts';"],
    ['src/client/element.ts', "import '../components/x/y.ts';"],
    ['scripts/check/command.ts', "import '../../src/client/element.ts';"],
  ])('keeps the direction of imports in %s: %s', async (file, code) => {
    expect(await broken(code, file)).toEqual(['no-restricted-imports']);
  });

  it('keeps the DOM out of a pure layer', async () => {
    expect(await broken('document.title;', 'src/practice/scope.ts')).toContain('no-restricted-globals');
  });
});
