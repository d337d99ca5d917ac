/** Loaded into a server before its program: tells, when asked over IPC, what memory is left after the garbage is gone. */

process.on('message', () => {
    globalThis.gc?.();
    globalThis.gc?.();
    process.send?.(process.memoryUsage());
});
// The server ends as it would without a listener.
process.channel?.unref();
