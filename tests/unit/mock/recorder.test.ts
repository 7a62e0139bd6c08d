import { describe, expect, it } from 'vitest';
import { fileEnding, recordingProblem } from '../../../src/client/mock/recorder.ts';

describe('a recording', () => {
  it.each([
    ['audio/webm;codecs=opus', 'webm'],
    ['audio/mp4', 'm4a'],
    ['audio/ogg; codecs=opus', 'ogg'],
  ])('of type %s is saved with the ending %s', (type, ending) => {
    expect(fileEnding(type)).toBe(ending);
  });

  // The names of Media Capture and Streams, §10.2.
  it.each([
    ['NotAllowedError', 'refused'],
    ['NotFoundError', 'missing'],
    ['NotReadableError', 'busy'],
    ['AbortError', 'failed'],
  ])('that the browser answers with %s is %s', (name, problem) => {
    expect(recordingProblem(new DOMException('', name))).toBe(problem);
  });
});
