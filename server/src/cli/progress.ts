/** How far a long job has come: a bar on standard error, on a terminal only. */

import { SingleBar } from 'cli-progress';
import type { Io } from './io.ts';

export interface Progress {
    /** Begins anew. Without a total it only tells what is being done. */
    start(label: string, total: number | undefined): void;
    step(): void;
    /** Takes the bar off the terminal. */
    stop(): void;
}

export function progressOn({ stderr }: Pick<Io, 'stderr'>): Progress {
    if (stderr.isTTY !== true) return { start() {}, step() {}, stop() {} };
    let bar: SingleBar | undefined;
    return {
        start(label, total) {
            bar?.stop();
            bar = new SingleBar({
                ...LOOK,
                stream: stderr,
                format: total === undefined ? COUNTLESS : COUNTED,
            });
            bar.start(total ?? 0, 0, { label });
        },
        step: () => bar?.increment(),
        stop: () => bar?.stop(),
    };
}

const COUNTED = '{label} {bar} {value}/{total}';
const COUNTLESS = '{label} …';

const LOOK = {
    barCompleteChar: '━',
    barIncompleteChar: '─',
    barsize: 30,
    clearOnComplete: true,
    // Cursor and line wrapping stay as they are: nothing has to be mended when the program is interrupted.
    linewrap: true,
    hideCursor: false,
    gracefulExit: false,
} as const;
