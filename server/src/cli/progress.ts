/** How far a long job has come: a bar on standard error, on a terminal only. */

import { SingleBar } from 'cli-progress';
import type { Io } from './io.ts';

export interface Job {
    readonly label: string;
    /** In steps. */
    readonly total: number;
}

/** Does the work, which tells of each step; the bar is taken off the terminal at the end, whatever the end is. */
export async function withProgress<T>(
    { stderr }: Pick<Io, 'stderr'>,
    { label, total }: Job,
    work: (onStep: () => void) => T | Promise<T>,
): Promise<T> {
    if (stderr.isTTY !== true) return work(() => {});
    const bar = new SingleBar({ ...LOOK, stream: stderr });
    bar.start(total, 0, { label });
    try {
        return await work(() => bar.increment());
    } finally {
        bar.stop();
    }
}

const LOOK = {
    format: '{label} {bar} {value}/{total}',
    barCompleteChar: '━',
    barIncompleteChar: '─',
    barsize: 30,
    clearOnComplete: true,
    // Cursor and line wrapping stay as they are: nothing has to be mended when the program is interrupted.
    linewrap: true,
    hideCursor: false,
    gracefulExit: false,
} as const;
