import { describe, expect, it } from 'vitest';
import { schemaVersion } from '../../../src/practice/model.ts';
import { fileSteps, upgradeFile, type FileStep } from '../../../src/practice/transfer/upgrade.ts';

const rename: FileStep = ({ marks, ...rest }) => ({ ...rest, flags: marks });
const extend: FileStep = (file) => ({ ...file, mocks: [], flags: [...(file['flags'] as string[]), 'new'] });
const newest = { flags: ['old', 'new'], mocks: [] };

describe('an older export', () => {
  it.each([
    [1, { marks: ['old'] }],
    [2, { flags: ['old'] }],
    [3, newest],
  ])('of version %i is brought to the newest, step after step', (version, file) => {
    expect(upgradeFile(file, version, [rename, extend])).toEqual(newest);
  });

  it('has a step from each version to the next', () => {
    expect(fileSteps).toHaveLength(schemaVersion - 1);
  });
});
