import { enableCompileCache } from 'node:module';

// Before anything else is loaded: half of a check's time is compiling the libraries that it uses.
enableCompileCache('.cache/compiled');
const { checkCommand } = await import('./check/command.ts');

process.exitCode = await checkCommand(process.argv.slice(2), process.cwd(), {
  out: console.log,
  error: console.error,
});
