/** What the program talks to: the three streams and the environment, so that tests can stand in for a terminal. */

import type { Readable, Writable } from 'node:stream';

export interface Io {
    readonly stdin: Readable;
    readonly stdout: Output;
    readonly stderr: Output;
    readonly env: Readonly<Record<string, string | undefined>>;
    /** Relative paths start here. */
    readonly cwd: string;
}

/** A stream that may be a terminal. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** 0: done. 1: done, and `--fail-on` found what it was to find. 2: asked in a way that could not be understood. */
export type ExitStatus = 0 | 1 | 2;

/** What the person who started the program can mend; shown without a stack. The hint says how. */
export class UsageError extends Error {
    readonly hint: string | undefined;

    constructor(message: string, hint?: string) {
        super(message);
        this.hint = hint;
    }
}

/** Writes and waits until a slow reader has caught up. */
export async function write(output: Writable, text: string): Promise<void> {
    if (output.write(text) || output.destroyed) return;
    await new Promise<void>(resolve => {
        output.once('drain', resolve);
        output.once('close', resolve);
    });
}
