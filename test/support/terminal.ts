/** Runs the program as a person would, with streams in place of a terminal. */

import { Readable, Writable } from 'node:stream';
import { run } from '../../server/src/cli/program.ts';

export interface Terminal {
    readonly stdin?: string | readonly string[];
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly isTTY?: boolean;
    readonly columns?: number;
}

export interface Ending {
    readonly status: number;
    readonly stdout: string;
    /** Without the note that the model of names is missing, on which no test depends. */
    readonly stderr: string;
}

export async function crosscheck(args: readonly string[], terminal: Terminal = {}): Promise<Ending> {
    const { stdin = '', cwd = '/', env = {}, isTTY = false, columns = 80 } = terminal;
    const stdout = new Screen(isTTY, columns);
    const stderr = new Screen(isTTY, columns);
    const input = Readable.from(typeof stdin === 'string' ? [stdin] : stdin);
    const status = await run(args, { stdin: input, stdout, stderr, env, cwd });
    return { status, stdout: stdout.text, stderr: stderr.text.replace(/^The model of names.*\n/m, '') };
}

class Screen extends Writable {
    readonly isTTY: boolean;
    readonly columns: number;
    text = '';

    constructor(isTTY: boolean, columns: number) {
        super({ decodeStrings: false });
        this.isTTY = isTTY;
        this.columns = columns;
    }

    override _write(chunk: string, _encoding: string, done: () => void): void {
        this.text += chunk;
        done();
    }
}
