/** Runs the tests of test/host inside VS Code's extension host: one run for each folder that they need to see opened. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { root } from '../prepare.mjs';

/** The suites of test/host, each with what is put into the folder that it opens. Several can share a window, one after another. */
const SUITES = {
    // The last one stops the server.
    'newsroom+views+requests': folder =>
        cp(path.join(root, 'examples/newsroom'), folder, { recursive: true }),
    rules: async folder => {
        // In a browser the editor saves by itself after a second: then nobody would know who saved.
        await mkdir(path.join(folder, '.vscode'));
        await writeFile(path.join(folder, '.vscode/settings.json'), '{ "files.autoSave": "off" }');
        await writeFile(
            path.join(folder, 'ferry.txt'),
            'Ferry late again\n\nElina Brandt of Ardent Tide said on Monday that the ferry to Molna had 40 passengers.\n\nThe minister Per Holm disagreed in Kesvar.\n',
        );
        await writeFile(
            path.join(folder, 'answer.txt'),
            'Elina Brand answers\n\nElina Brand spoke in Kesvar on Tuesday.\n',
        );
        await writeFile(
            path.join(folder, '2024-03-13-council.txt'),
            'Council meets\n\nThe council of Kesvar met on Monday.\n',
        );
    },
    judgements: async folder => {
        await mkdir(path.join(folder, '.vscode'));
        await writeFile(path.join(folder, '.vscode/settings.json'), '{ "files.autoSave": "off" }');
        const dated = text => `---\ndate: 2024-03-04\n---\n\n${text}\n`;
        await writeFile(
            path.join(folder, 'herald.txt'),
            dated('The fire at the port of Lindvik killed 12 people on 3 March 2024. Boats were lost too.'),
        );
        await writeFile(
            path.join(folder, 'courier.txt'),
            dated('The fire at the port of Lindvik killed 17 people on 3 March 2024. Nobody had slept.'),
        );
        await writeFile(
            path.join(folder, 'mission.txt'),
            'The mission in Porto Alba has 4,700 troops.\n\nThe mission in Porto Alba has 3,700 troops.\n',
        );
    },
    timeline: async folder => {
        const dated = (day, text) => `---\ndate: ${day}\n---\n\n${text}\n`;
        await writeFile(
            path.join(folder, 'mission.txt'),
            dated(
                '2024-03-04',
                'The Kelmet mission has 3,735 soldiers. The Kelmet mission has 19 helicopters.',
            ),
        );
        await writeFile(
            path.join(folder, 'later.txt'),
            dated('2024-09-06', 'The Kelmet mission now has more than 4,600 soldiers.'),
        );
        await writeFile(
            path.join(folder, 'hostile.txt'),
            dated(
                '2024-05-06',
                'The Kelmet mission has 4,100 soldiers, [says](command:workbench.action.quit) <a href="command:workbench.action.quit">he</a>.',
            ),
        );
    },
    notes: async folder => {
        await mkdir(path.join(folder, '.vscode'));
        await writeFile(
            path.join(folder, '.vscode/settings.json'),
            '{ "files.autoSave": "off", "comments.openView": "never" }',
        );
        await writeFile(
            path.join(folder, 'herald.txt'),
            'Port in flames\n\nThe fire at the port of Lindvik killed 12 people on 3 March 2024, the harbour office said. Boats were lost too.\n\nIt began in a hall for nets, where nobody works at night.\n',
        );
    },
    writing: async folder => {
        await mkdir(path.join(folder, 'drafts'));
        await writeFile(
            path.join(folder, '2024-03-07-herald.txt'),
            'The flood in Lindvik has now killed 19 people, police said.\n\nDragan Šarić stayed in Lindvik. Dragan Šarić slept.\n',
        );
        await writeFile(
            path.join(folder, 'drafts/2024-03-05-story.md'),
            'The flood in Lindvik killed 12 people, police said on Tuesday. Dragan Saric was 35 miles away.\n\nShe met Lin\n',
        );
    },
    repository: async folder => {
        await writeFile(path.join(folder, 'package.json'), '{ "name": "ferry-timetable" }');
        await writeFile(
            path.join(folder, 'notes.txt'),
            'Halden Ferries will cut 120 jobs by 8 March 2024.\n',
        );
    },
};

/**
 * @param {'min' | 'latest' | 'desktop'} host `desktop` is the one that @vscode/test-electron downloads.
 * @returns {Promise<{passed: number, failed: number, failures: readonly string[]}>} `failures`: what failed, and why.
 */
export async function runInHost(host) {
    const suites = path.join(root, 'out/host');
    await build({
        absWorkingDir: root,
        entryPoints: [
            'test/host/run.ts',
            ...Object.keys(SUITES).flatMap(suite =>
                suite.split('+').map(file => `test/host/${file}.test.ts`),
            ),
        ],
        outdir: suites,
        bundle: true,
        platform: 'node',
        format: 'cjs',
        target: 'es2023',
        sourcemap: 'inline',
        external: ['vscode', 'mocha'],
        logLevel: 'warning',
    });
    const all = [];
    for (const [suite, fill] of Object.entries(SUITES)) all.push(await runSuite(host, suite, fill));
    const sum = which => all.reduce((total, counts) => total + counts[which], 0);
    return {
        passed: sum('passed'),
        failed: sum('failed'),
        failures: all.flatMap(({ failures }) => failures),
    };
}

async function runSuite(host, suite, fill) {
    const scratch = await mkdtemp(path.join(os.tmpdir(), 'cc-host-'));
    const folder = path.join(scratch, suite.split('+')[0]);
    const results = path.join(scratch, 'results');
    try {
        await mkdir(folder);
        await mkdir(results);
        await fill(folder);
        await runTests({
            ...(host === 'desktop'
                ? {}
                : { vscodeExecutablePath: path.join(root, 'scripts/host/standIn.mjs') }),
            extensionDevelopmentPath: root,
            extensionTestsPath: path.join(root, 'out/host/run.js'),
            launchArgs: [folder],
            extensionTestsEnv: {
                CROSSCHECK_HOST: host,
                CROSSCHECK_SUITE: suite,
                CROSSCHECK_RESULTS: results,
            },
        }).catch(error => console.error(`${suite}: ${error.message}`));
        return await readResults(suite, results);
    } finally {
        await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
    }
}

// A window that broke down before its tests ended counts as one failure.
async function readResults(suite, folder) {
    try {
        console.log(await readFile(path.join(folder, 'report.txt'), 'utf8'));
        return JSON.parse(await readFile(path.join(folder, 'counts.json'), 'utf8'));
    } catch {
        console.error('The tests did not end. CROSSCHECK_VERBOSE=1 shows what VS Code says.');
        return { passed: 0, failed: 1, failures: [`${suite} did not end`] };
    }
}
