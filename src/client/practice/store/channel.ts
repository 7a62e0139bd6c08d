import type { PracticeData } from '../../../practice/model.ts';

/** What one tab tells the others. */
export type Message =
  | { kind: 'written'; revision: number; written?: PracticeData }
  /** The database in use is another one now. */
  | { kind: 'moved' };

export interface Channel {
  tell(message: Message): void;
  close(): void;
}

/** Connects the tabs; without BroadcastChannel they meet again when one becomes visible. */
export function openChannel(name: string, hear: (message: Message) => void): Channel {
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined;
  channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    hear(data);
  });
  return {
    tell: (message) => channel?.postMessage(message),
    close: () => channel?.close(),
  };
}
