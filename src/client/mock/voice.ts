import { part } from '../part.ts';
import { canRecord, discard, fileEnding, Recording, recordingProblem, type Take } from './recorder.ts';

const problems = {
  refused: '没有拿到麦克风的许可：可以在浏览器的站点设置里打开，不录也照常答。',
  missing: '没有找到麦克风，不录也照常答。',
  busy: '麦克风被别的程序占着，不录也照常答。',
  failed: '录不了音，不录也照常答。',
} as const;

/** The recorder of the present question. */
export class Voice {
  readonly #host: HTMLElement;
  readonly #takes = new Map<string, Take>();
  #question = '';
  #recording: Recording | undefined;
  #asking = false;
  /** Whether the present question is still being answered. */
  #open = false;

  constructor(host: HTMLElement) {
    this.#host = host;
    part(host, 'voice').hidden = !canRecord();
    // What is in memory alone is gone with the page.
    addEventListener('beforeunload', (event) => {
      if (this.#takes.size > 0 || this.#recording) event.preventDefault();
    });
  }

  /** The recordings of the round, by question. */
  get takes(): ReadonlyMap<string, Take> {
    return this.#takes;
  }

  /** Shows the recorder for a question. */
  show(question: string): void {
    this.#question = question;
    this.#open = true;
    this.#say('');
    this.#update();
  }

  async toggle(): Promise<void> {
    if (this.#recording) {
      await this.#stop();
      return;
    }
    if (this.#asking) return;
    this.#asking = true;
    const question = this.#question;
    this.#say('等待麦克风的许可……');
    try {
      const recording = await Recording.start();
      if (this.#question !== question || !this.#open) {
        // Meanwhile the reader went on: what comes now belongs to no question.
        const take = await recording.stop();
        if (take) discard(take);
        this.#say('');
      } else {
        this.discard(question);
        this.#recording = recording;
        this.#say('正在录音，只留在这个页面里');
      }
    } catch (error) {
      this.#say(problems[recordingProblem(error)]);
    }
    this.#asking = false;
    this.#update();
  }

  pause(paused: boolean): void {
    if (paused) this.#recording?.pause();
    else this.#recording?.resume();
  }

  /** The question is answered: ends its recording, which can be played back and thrown away from now on. */
  async close(): Promise<void> {
    this.#open = false;
    await this.#stop();
    this.#update();
  }

  async #stop(): Promise<void> {
    const recording = this.#recording;
    if (!recording) return;
    this.#recording = undefined;
    const question = this.#question;
    const take = await recording.stop();
    if (take) this.#takes.set(question, take);
    this.#say(take ? '录好了' : '没有录到声音');
    this.#update();
  }

  discard(question = this.#question): void {
    const take = this.#takes.get(question);
    if (!take) return;
    discard(take);
    this.#takes.delete(question);
    if (question === this.#question) this.#say('丢弃了');
    this.#update();
  }

  discardAll(): void {
    for (const question of [...this.#takes.keys()]) this.discard(question);
  }

  #say(text: string): void {
    part(this.#host, 'record-state').textContent = text;
  }

  #update(): void {
    const isRecording = this.#recording !== undefined;
    const take = this.#takes.get(this.#question);
    const button = part(this.#host, 'record-text');
    button.textContent = isRecording ? '停止录音' : take ? '重新录' : '录音';
    const toggle = button.closest('button');
    toggle?.setAttribute('aria-pressed', String(isRecording));
    if (toggle) toggle.hidden = !this.#open;
    part(this.#host, 'take').hidden = take === undefined;
    const audio = part<HTMLAudioElement>(this.#host, 'audio');
    const save = part<HTMLAnchorElement>(this.#host, 'save');
    if (take) {
      audio.src = take.url;
      save.href = take.url;
      save.download = takeName(this.#question, take);
    } else {
      audio.removeAttribute('src');
      save.removeAttribute('href');
    }
  }
}

export const takeName = (question: string, take: Take): string =>
  `wenqu-模拟面试-${question}.${fileEnding(take.type)}`;
