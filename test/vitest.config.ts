import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default'],
    // Some tests build whole publications or start programs, on machines that do other things besides.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Long texts are compared line by line: what is the same on both sides is left out.
    diff: { expand: false, contextLines: 2 },
    chaiConfig: { truncateThreshold: 300 },
  },
});
