import { defineConfig } from 'vitest/config';

// One window at a time; starting one takes about ten seconds.
export default defineConfig({
    test: {
        root: import.meta.dirname,
        include: ['*.test.ts'],
        fileParallelism: false,
        testTimeout: 60_000,
        hookTimeout: 120_000,
    },
});
