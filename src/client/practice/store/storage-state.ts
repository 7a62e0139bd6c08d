/** Whether what the reader does is kept. `message` says it in the reader's words; empty when all is well. */
export interface StorageState {
  /** `memory`: for this session alone. `unsaved`: the last writes failed, and are tried again with the next. */
  kind: 'kept' | 'memory' | 'unsaved';
  message: string;
}

export const kept: StorageState = { kind: 'kept', message: '' };

const exportFirst = '要留住，请在离开前导出。';
const reasons = {
  denied: {
    kind: 'memory',
    message: `浏览器不让本站存数据（隐私模式或站点设置）：可以照常练习，但进度只保留到关闭这个页面。${exportFirst}`,
  },
  noRoom: {
    kind: 'memory',
    message: `存储空间满了，连数据库也打不开：可以照常练习，但进度只保留到关闭这个页面。${exportFirst}`,
  },
  newer: {
    kind: 'memory',
    message: `这台设备上的进度由更新的页面写成，这个旧页面不去动它：这次的练习只保留到关闭页面。请刷新后再练；刷新前${exportFirst}`,
  },
  outdated: {
    kind: 'unsaved',
    message: `网站在另一个标签页更新了，这个页面不能再保存。${exportFirst}然后刷新。`,
  },
  cleared: {
    kind: 'unsaved',
    message: `这个网站存在浏览器里的进度刚被清掉了：练过的还在这个页面里，但不再保存。${exportFirst}`,
  },
  full: {
    kind: 'unsaved',
    message: `存储空间满了，最近的进度还没存下。腾出空间后，下一次评分会一并补存；${exportFirst}`,
  },
  failed: {
    kind: 'unsaved',
    message: `最近的进度没有存成，下一次评分会一并补存；${exportFirst}`,
  },
} as const satisfies Record<string, StorageState>;

export const notKept = (reason: keyof typeof reasons): StorageState => reasons[reason];

/** Why a database could not be opened or read, by the names that the specification gives (IndexedDB 3.0, §2.8). */
export function whyNot(error: unknown): 'denied' | 'newer' | 'full' | 'damaged' {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'VersionError') return 'newer';
  if (name === 'QuotaExceededError') return 'full';
  // InvalidStateError: Firefox' private windows before 115.
  const denied = ['SecurityError', 'InvalidStateError', 'NotAllowedError'];
  return denied.includes(name) ? 'denied' : 'damaged';
}
