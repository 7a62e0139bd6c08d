import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readKnown, writeKnown, type Known } from '../../src/checks/external/cache.ts';

const every = 20;

/** What is known of addresses, in a file. A file that is missing or damaged holds nothing. */
export class ExternalCache {
  readonly known: Known;
  readonly #file: string;
  #unsaved = 0;

  /** @param now in milliseconds since 1970 */
  constructor(file: string, now: number) {
    this.#file = file;
    this.known = readKnown(read(file), now);
  }

  /** Counts an answer, and saves now and then, so that a run that is stopped is not lost. */
  answered(): void {
    this.#unsaved += 1;
    if (this.#unsaved >= every) this.save();
  }

  /** Written aside and then moved: the file is never half written. */
  save(): void {
    this.#unsaved = 0;
    mkdirSync(dirname(this.#file), { recursive: true });
    const aside = `${this.#file}.${process.pid}.tmp`;
    writeFileSync(aside, writeKnown(this.known));
    renameSync(aside, this.#file);
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
