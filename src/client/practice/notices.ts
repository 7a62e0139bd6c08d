import { dateOf } from '../../practice/study-day.ts';
import { element } from '../element.ts';
import { replaceKeepingFocus } from './replace-keeping-focus.ts';
import { saveFile, saveProgress } from './save-file.ts';
import { lastBackup } from './store/backup.ts';
import { discardDatabase, dumpDatabase } from './store/set-aside.ts';
import type { PracticeStore } from './store/store.ts';
import { applyImport } from './store/transfer.ts';
import { dismissReminder, reminderDue } from './store/upkeep.ts';
import { whileBusy } from './while-busy.ts';

/** Tells in a place what the reader must know of the storage, and what to do about it. */
export function showNotices(place: HTMLElement, store: PracticeStore): void {
  let told = '';
  const show = async (): Promise<void> => {
    const { storage, meta } = store.state;
    const reminds = storage.kind === 'kept' && reminderDue(store);
    // The same notices stay the same nodes: a screen reader is told of them once.
    const telling = JSON.stringify([storage, meta.setAside, reminds]);
    if (telling === told) return;
    told = telling;
    const notices: HTMLElement[] = [];
    if (storage.kind !== 'kept') notices.push(notice(storage.message, exportButton(store)));
    if (meta.setAside !== undefined) notices.push(await damagedNotice(store, meta.setAside));
    if (reminds) {
      const later = button('下周再说', () => {
        dismissReminder(store);
      });
      notices.push(
        notice('一周没有导出进度了。导出一份放好，换设备、清缓存都不怕。', exportButton(store), later),
      );
    }
    replaceKeepingFocus(place, ...notices);
  };
  void show();
  store.subscribe(() => void show());
}

async function damagedNotice(store: PracticeStore, name: string): Promise<HTMLElement> {
  const backup = await lastBackup().catch(() => undefined);
  const buttons = [
    button('下载损坏的数据', () => {
      void dumpDatabase(name, store.now()).then((text) => {
        saveFile('wenqu-损坏的数据.json', [text], 'application/json');
      });
    }),
    button('已处理，删除损坏的数据', () => {
      void discardDatabase(name).then(() => {
        store.setMeta({ setAside: undefined });
      });
    }),
  ];
  if (backup) {
    const restore = button(
      `恢复 ${dateOf(backup.day)} 的自动备份（${String(backup.reviews)} 次复习）`,
      () => {
        void whileBusy(restore, async () => {
          const applied = await applyImport(store, backup.text);
          restore.textContent = applied.ok ? '自动备份已恢复' : applied.message;
        });
      },
    );
    buttons.unshift(restore);
  }
  return notice(
    '浏览器里的进度数据损坏了：已原样搁在一边，换了新的数据库，读得出的复习都接了过来。',
    ...buttons,
  );
}

function exportButton(store: PracticeStore): HTMLButtonElement {
  const save = button('导出进度', () => {
    void whileBusy(save, () => saveProgress(store));
  });
  return save;
}

function button(text: string, act: () => void): HTMLButtonElement {
  const node = element('button', { type: 'button' }, text);
  node.addEventListener('click', act);
  return node;
}

function notice(text: string, ...buttons: readonly HTMLButtonElement[]): HTMLElement {
  return element('div', { class: 'practice-notice' }, element('p', {}, text), element('p', {}, ...buttons));
}
