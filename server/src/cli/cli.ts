/** The command line: `crosscheck check FOLDER` and its like, on Node. */

import type { Io } from './io.ts';
import { run } from './program.ts';

const io: Io = {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
};

// Whoever reads may stop reading (`| head`): that is the end, and no error.
process.stdout.on('error', endOfReading);
process.stderr.on('error', endOfReading);
process.once('SIGINT', () => process.exit(130));

run(process.argv.slice(2), io).then(
    status => {
        process.exitCode = status;
    },
    error => {
        console.error(error);
        process.exitCode = 70; // EX_SOFTWARE of sysexits.h: a fault of ours
    },
);

function endOfReading(error: NodeJS.ErrnoException): void {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
}
