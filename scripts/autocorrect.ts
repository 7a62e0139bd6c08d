import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as glue from '@huacnlee/autocorrect/autocorrect_bg.js';
import type { Typography } from '../src/checks/typography.ts';

/**
 * Of AutoCorrect's rules those that the style guide shares: between Chinese words and a hyphen stands no space, and
 * Latin words in a Chinese sentence keep its punctuation.
 */
const config = { rules: { 'space-dash': 0, 'halfwidth-punctuation': 0, spellcheck: 0 } };

let loaded = false;

/** AutoCorrect. Its 3 MB of WebAssembly are loaded when the first text comes, by hand: Node warns of an import. */
export const autocorrect: Typography = {
  format(text) {
    if (!loaded) load();
    return glue.format(text);
  },
};

function load(): void {
  const path = fileURLToPath(import.meta.resolve('@huacnlee/autocorrect/autocorrect_bg.wasm'));
  const module = new WebAssembly.Module(readFileSync(path));
  const { exports } = new WebAssembly.Instance(module, {
    './autocorrect_bg.js': glue as unknown as WebAssembly.ModuleImports,
  });
  glue.__wbg_set_wasm(exports);
  (exports['__wbindgen_start'] as () => void)();
  glue.loadConfig(JSON.stringify(config));
  loaded = true;
}
