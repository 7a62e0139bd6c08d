// JavaScript, unlike everything that it loads: what an entry is compiled to is not kept, and the compiler of types alone
// takes as long to load as a tenth of a check.
import { enableCompileCache } from 'node:module';

// Before anything else is loaded: half of a check's time is compiling the libraries that it uses.
enableCompileCache('.cache/compiled');
const { codeVersion } = await import('./check/code-version.ts');
const { loadCheck } = await import('./check/bundle.ts');

const code = codeVersion();
const { checkCommand } = await loadCheck(code);

process.exitCode = await checkCommand(
  process.argv.slice(2),
  process.cwd(),
  { out: console.log, error: console.error },
  code,
);
