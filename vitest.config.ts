import { defineConfig } from 'vitest/config';

const minutes = 60_000;

export default defineConfig({
  test: {
    projects: [
      // Properties run thousands of cases: a slow machine may take its time.
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 2 * minutes,
          hookTimeout: 2 * minutes,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: 5 * minutes,
          hookTimeout: 5 * minutes,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 2 * minutes,
          hookTimeout: 5 * minutes,
          fileParallelism: false,
        },
      },
    ],
  },
});
