import { defineConfig } from 'vitest/config';

// The unit suite. Tests inside a real VS Code (test/host, test/ui) run apart: see scripts/.
export default defineConfig({
    test: {
        include: ['test/**/*.test.ts'],
        exclude: ['**/node_modules/**', 'test/host/**', 'test/ui/**'],
        // No test is a measure of time: a loaded machine may take ten times as long.
        testTimeout: 60_000,
        // The engine keeps nothing between two calls, so files may share what is loaded: a fifth of the time.
        pool: 'threads',
        isolate: false,
    },
});
