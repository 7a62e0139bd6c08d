import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createTools } from '../../scripts/check/tools.ts';
import { readContent } from '../../scripts/read-content.ts';
import type { Finding } from '../../src/checks/finding.ts';
import { checkContent, type CheckCache, type CheckedFile, type CheckOptions } from '../../src/checks/run.ts';
import type { Content, Fault } from './fault.ts';

/** Checks one content again and again with one thing changed: files that are as they were are not read again. */
export class RepeatedCheck {
  readonly content: Content;
  /** What is found in the content as it is. */
  readonly clean: readonly Finding[];
  readonly #tools = createTools();
  readonly #known = new Map<string, CheckedFile>();
  readonly #today: string;

  constructor(content: Content) {
    this.content = content;
    this.#today = [...content.values()]
      .flatMap((text) => /^updated: (\d{4}-\d\d-\d\d)$/m.exec(text)?.[1] ?? [])
      .reduce((last, day) => (day > last ? day : last), '2000-01-01');
    this.clean = this.#findings(content, {
      get: () => undefined,
      set: (path, _, checked) => void this.#known.set(path, checked),
    });
  }

  /** What is found with a fault and not without. */
  findingsOf(fault: Pick<Fault, 'changes' | 'lay' | 'file'>): Finding[] {
    const files = new Map(this.content);
    for (const [path, text] of fault.changes) {
      if (text === null) files.delete(path);
      else files.set(path, text);
    }
    const unread = fault.lay ? readLaid(fault.file, fault.lay) : [];
    const cache: CheckCache = {
      get: (path, text) => (this.content.get(path) === text ? this.#known.get(path) : undefined),
      set: () => undefined,
    };
    const before = new Set(this.clean.map(nameOf));
    // As a folder is read: the order of the files is that of their names.
    const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
    return this.#findings(sorted, cache, unread).filter((finding) => !before.has(nameOf(finding)));
  }

  #findings(files: Content, cache: CheckCache, unread: CheckOptions['unread'] = []): Finding[] {
    const { markdown } = this.#tools;
    return checkContent(files, markdown, { ...this.#tools, cache, unread, today: this.#today }).findings;
  }
}

const nameOf = ({ file, line, column, rule, message }: Finding): string =>
  [file, line, column, rule, message].join('\n');

/** What the reader of the content says of a file that is none. */
function readLaid(file: string, lay: (path: string) => void): CheckOptions['unread'] {
  const root = mkdtempSync(join(tmpdir(), 'wenqu-fault-'));
  try {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    lay(join(root, file));
    return readContent(root).problems;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
