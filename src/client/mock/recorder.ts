/** A recorded answer; it lives as long as the page, and its address until it is discarded. */
export interface Take {
  url: string;
  type: string;
}

/** Why there is no recording. */
export type RecordingProblem = 'refused' | 'missing' | 'busy' | 'failed';

/** By the names that the specification gives (Media Capture and Streams, §10.2 getUserMedia). */
export function recordingProblem(error: unknown): RecordingProblem {
  const name = error instanceof DOMException || error instanceof Error ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  if (name === 'NotFoundError') return 'missing';
  return name === 'NotReadableError' ? 'busy' : 'failed';
}

/** What a file of a recording ends with, by its media type; browsers record WebM, Safari MP4. */
export function fileEnding(type: string): string {
  const [container = ''] = type.split(';');
  const endings: Record<string, string> = { 'audio/mp4': 'm4a', 'audio/ogg': 'ogg' };
  return endings[container] ?? 'webm';
}

export const canRecord = (): boolean => 'mediaDevices' in navigator && 'MediaRecorder' in globalThis;

/** One recording. The microphone is open from the start to the end of it, and no longer. */
export class Recording {
  readonly #recorder: MediaRecorder;
  readonly #pieces: Blob[] = [];

  /**
   * Asks for the microphone and records.
   * @throws DOMException when there is none, or it may not be used; see `recordingProblem`
   */
  static async start(): Promise<Recording> {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    try {
      return new Recording(stream);
    } catch (error) {
      release(stream);
      throw error;
    }
  }

  private constructor(stream: MediaStream) {
    this.#recorder = new MediaRecorder(stream);
    this.#recorder.addEventListener('dataavailable', ({ data }) => {
      if (data.size > 0) this.#pieces.push(data);
    });
    this.#recorder.start();
  }

  pause(): void {
    if (this.#recorder.state === 'recording') this.#recorder.pause();
  }

  resume(): void {
    if (this.#recorder.state === 'paused') this.#recorder.resume();
  }

  /** Ends it; undefined when nothing was heard. */
  async stop(): Promise<Take | undefined> {
    const recorder = this.#recorder;
    if (recorder.state !== 'inactive') {
      await new Promise((resolve) => {
        recorder.addEventListener('stop', resolve, { once: true });
        recorder.stop();
      });
    }
    release(recorder.stream);
    if (this.#pieces.length === 0) return undefined;
    const blob = new Blob(this.#pieces, { type: recorder.mimeType });
    return { url: URL.createObjectURL(blob), type: blob.type };
  }
}

export function discard(take: Take): void {
  URL.revokeObjectURL(take.url);
}

function release(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
