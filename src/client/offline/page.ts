import { KeptFiles } from '../../offline/kept-files.ts';
import { offlinePath, type SiteFiles } from '../../offline/site-files.ts';
import { part } from '../part.ts';
import { download, type Ending, type WantedFile } from './download.ts';
import { workerVersion } from './worker-version.ts';

const said: Record<Ending, string> = {
  all: '全部内容都在这台设备上了，断网也能看、能搜、能练。',
  stopped: '停下了。已经下载的都留着，随时可以接着下。',
  full: '这台设备给网站的空间用完了。已经下载的都留着；腾出空间后可以接着下，或者删掉离线内容。',
  newer: '网站刚刚更新，下载停在这里。请先更新（页面下方会提示），再接着下。',
  offline: '连不上网站，下载停在这里。已经下载的都留着，联网后接着下。',
};

const host = document.querySelector<HTMLElement>('[data-offline-page]');
if (host) void show(host, host.dataset['base'] ?? '/');

async function show(page: HTMLElement, base: string): Promise<void> {
  // The worker shows this page in the place of one that it cannot have.
  part(page, 'instead').hidden = location.pathname === base + offlinePath;
  const status = part(page, 'status');
  status.textContent = '正在准备……';
  const version = await workerVersion(base).catch(() => undefined);
  if (version === undefined) {
    status.textContent = '这个浏览器现在不能保存网页：可能在无痕窗口里，或者网站没有用 HTTPS。';
    return;
  }
  const host = { caches, fetch: (url: string) => fetch(url, { cache: 'reload' }) };
  const kept = new KeptFiles(host, new URL(base, location.href).href, version);
  const list = await kept.list().catch(() => undefined);
  if (!list) {
    status.textContent = said.offline;
    return;
  }
  await new OfflinePage(page, kept, list).refresh();
}

class OfflinePage {
  readonly #page: HTMLElement;
  readonly #kept: KeptFiles;
  readonly #list: SiteFiles;
  #stop: AbortController | undefined;

  constructor(page: HTMLElement, kept: KeptFiles, list: SiteFiles) {
    this.#page = page;
    this.#kept = kept;
    this.#list = list;
    part(page, 'start').addEventListener('click', () => void this.#start());
    part(page, 'stop').addEventListener('click', () => this.#stop?.abort());
    part(page, 'forget').addEventListener('click', () => void this.#forget());
  }

  /** Shows what is here and what is missing. */
  async refresh(message?: string): Promise<void> {
    const missing = await this.#missing();
    const total = sum(this.#all());
    const here = total - sum(missing);
    this.#say(
      message ??
        (missing.length === 0 ? said.all : `已在这台设备上：${megabytes(here)}，共 ${megabytes(total)}。`),
    );
    const start = part<HTMLButtonElement>(this.#page, 'start');
    start.hidden = missing.length === 0;
    start.textContent = `离线全部内容（还要 ${megabytes(sum(missing))}）`;
    part(this.#page, 'stop').hidden = true;
    part(this.#page, 'progress').hidden = true;
    part(this.#page, 'controls').hidden = false;
    this.#listPages(new Set(missing.map(({ path }) => path)));
  }

  async #start(): Promise<void> {
    const missing = await this.#missing();
    const needed = sum(missing);
    const progress = part<HTMLProgressElement>(this.#page, 'progress');
    progress.max = needed;
    progress.value = 0;
    for (const [name, hidden] of [
      ['start', true],
      ['stop', false],
      ['progress', false],
    ] as const)
      part(this.#page, name).hidden = hidden;
    part(this.#page, 'stop').focus();
    this.#stop = new AbortController();
    this.#say(`正在下载 ${megabytes(needed)}……`);
    await navigator.storage?.persist?.().catch(() => false);
    let come = 0;
    const ending = await download(
      this.#kept,
      missing,
      (bytes) => {
        come += bytes;
        progress.value = come;
        progress.textContent = `${String(Math.floor((100 * come) / needed))} %`;
      },
      this.#stop.signal,
    );
    if (ending === 'newer') void (await navigator.serviceWorker.ready).update().catch(() => undefined);
    await this.refresh(said[ending]);
    part(this.#page, ending === 'all' ? 'forget' : 'start').focus();
  }

  async #forget(): Promise<void> {
    await this.#kept.forgetAllButShell();
    await this.refresh('离线内容删掉了，只留下外壳和搜索。练习进度没有动。');
  }

  /** Pages that can be read without a connection. */
  #listPages(missing: ReadonlySet<string>): void {
    const items = part(this.#page, 'pages').querySelectorAll<HTMLElement>('[data-path]');
    let here = 0;
    for (const item of items) {
      item.hidden = missing.has(item.dataset['path'] ?? '');
      if (!item.hidden) here += 1;
    }
    part(this.#page, 'kept').hidden = here === 0;
  }

  #all(): WantedFile[] {
    return Object.entries(this.#list.files).map(([path, [digest, bytes]]) => ({ path, digest, bytes }));
  }

  async #missing(): Promise<WantedFile[]> {
    const kept = await this.#kept.keptDigests();
    return this.#all().filter(({ digest }) => !kept.has(digest));
  }

  #say(text: string): void {
    part(this.#page, 'status').textContent = text;
  }
}

function sum(files: readonly WantedFile[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
