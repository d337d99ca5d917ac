/** Entry of the in-host tests: VS Code calls `run` in its extension host once the window is open. */

import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';

/** Runs the suite CROSSCHECK_SUITE, which may be several files; leaves the report and the counts in the folder CROSSCHECK_RESULTS. Rejects when a test failed. */
export async function run(): Promise<void> {
    const results = process.env['CROSSCHECK_RESULTS'] ?? '.';
    // Not to the console: the window writes there too.
    Mocha.reporters.Base.consoleLog = (...words: readonly unknown[]) =>
        appendFileSync(path.join(results, 'report.txt'), `${format(...words)}\n`);
    const mocha = new Mocha({ timeout: 60_000, retries: 1, color: false });
    for (const file of process.env['CROSSCHECK_SUITE']?.split('+') ?? [])
        mocha.addFile(path.join(__dirname, `${file}.test.js`));
    const counts = await new Promise<Counts>(resolve => {
        let passed = 0;
        const failures: string[] = [];
        const runner = mocha.run(failed => resolve({ passed, failed, failures }));
        runner.on('pass', () => {
            passed += 1;
        });
        runner.on('retry', (test, { message }: Error) =>
            Mocha.reporters.Base.consoleLog(`${test.fullTitle()}: tried again, ${message}`),
        );
        runner.on('fail', (test, { message }: Error) => failures.push(`${test.fullTitle()}: ${message}`));
    });
    writeFileSync(path.join(results, 'counts.json'), JSON.stringify(counts));
    if (counts.failed > 0) throw new Error(`${counts.failed} tests failed`);
}

interface Counts {
    readonly passed: number;
    readonly failed: number;
    /** What failed, and why. */
    readonly failures: readonly string[];
}
