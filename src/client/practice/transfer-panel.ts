import type { MergePreview } from '../../practice/transfer/preview.ts';
import { element } from '../element.ts';
import { painted } from '../next-task.ts';
import { part } from '../part.ts';
import { replaceKeepingFocus } from './replace-keeping-focus.ts';
import { saveProgress } from './save-file.ts';
import type { PracticeStore } from './store/store.ts';
import { applyImport, previewImport, revertibleImport, revertImport } from './store/transfer.ts';
import { whileBusy } from './while-busy.ts';

const settingNames = {
  newPerDay: '每天新题',
  reviewsPerDay: '每天复习',
  retention: '保持率',
  interview: '面试日期',
};

/** Export and import over the markup of `Transfer.astro`, wherever it stands. */
export function showTransfer(host: HTMLElement, store: PracticeStore, changed: () => void): void {
  const file = part<HTMLInputElement>(host, 'file');
  const revert = part<HTMLButtonElement>(host, 'revert');
  const outcome = part(host, 'outcome');
  const say = (...nodes: (Node | string)[]): void => {
    replaceKeepingFocus(outcome, ...nodes);
  };
  const offerRevert = async (): Promise<void> => {
    revert.hidden = (await revertibleImport(store)) === undefined;
  };
  void offerRevert();

  const save = part<HTMLButtonElement>(host, 'export');
  save.addEventListener('click', () => {
    say('正在准备导出文件……');
    void whileBusy(save, async () => {
      const { name, reviews } = await saveProgress(store);
      say(`已导出 ${String(reviews)} 次复习：${name}`);
    });
  });
  revert.addEventListener('click', () => {
    say('正在撤销……');
    void whileBusy(revert, async () => {
      const done = await revertImport(store);
      say(done ? '上次导入已撤销，之后的练习都还在。' : '没有可撤销的导入。');
      changed();
      await offerRevert();
      // The button is gone with the import that it took back.
      outcome.tabIndex = -1;
      outcome.focus();
    });
  });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    say('正在读取文件……');
    void Promise.all([chosen.text().catch(() => ''), painted()]).then(([text]) => {
      file.value = '';
      const read = previewImport(store, text);
      if (!read.ok) {
        say(read.message);
        return;
      }
      const accept = element('button', { type: 'button', class: 'primary' }, '导入');
      const refuse = element('button', { type: 'button' }, '不导入');
      accept.addEventListener('click', () => {
        void whileBusy(accept, async () => {
          const applied = await applyImport(store, text);
          say(applied.ok ? '已导入。' : applied.message);
          changed();
          await offerRevert();
        });
      });
      refuse.addEventListener('click', () => {
        say('没有导入。');
      });
      say(...previewNodes(read.preview, read.problems), element('p', {}, accept, refuse));
      accept.focus();
    });
  });
}

function previewNodes(preview: MergePreview, problems: readonly string[]): Node[] {
  const { newReviews, knownReviews, takenBack, newMocks, removedMocks, cards, flags, settings, gone } =
    preview;
  const lines = [
    `新增 ${String(newReviews)} 次复习（${String(knownReviews)} 次这里已有），${String(cards.length)} 题的安排会变。`,
    ...(takenBack > 0 ? [`这里的 ${String(takenBack)} 次复习在文件里已撤销，会一并撤销。`] : []),
    ...(newMocks > 0 ? [`新增 ${String(newMocks)} 次模拟面试。`] : []),
    ...(removedMocks > 0 ? [`这里的 ${String(removedMocks)} 次模拟面试在文件里已移除，会一并移除。`] : []),
    ...(flags.length > 0 ? [`${String(flags.length)} 题的搁置或“明天再来”会变。`] : []),
    ...(settings.length > 0 ? [`设置会变：${settings.map((key) => settingNames[key]).join('、')}。`] : []),
    ...(gone.length > 0 ? [`${String(gone.length)} 题本站已撤下，历史仍会保留。`] : []),
    ...problems,
  ];
  return [element('p', {}, '导入后：'), element('ul', {}, ...lines.map((line) => element('li', {}, line)))];
}
