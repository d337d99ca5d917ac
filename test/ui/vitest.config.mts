import { defineConfig } from 'vitest/config';

// One window at a time; starting one takes about ten seconds.
export default defineConfig({
    test: {
        root: import.meta.dirname,
        include: ['*.test.ts'],
        fileParallelism: false,
        // A window on a loaded machine loses a click or a tooltip now and then; what fails three times is broken.
        retry: 2,
        testTimeout: 60_000,
        hookTimeout: 120_000,
    },
});
