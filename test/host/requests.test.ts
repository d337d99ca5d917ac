/** The rest of the protocol, as VS Code asks it; then what happens when the server is switched, killed, stopped. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { eventually, fileIn, highlightsOf, hoverOver, nameOf, opened, placesOf, rangeOf } from './support.ts';

const FLOOD = '2025-03-04-sorva-flood.txt';
const COURIER = 'brennik-courier-night-of-water.md';
const HERALD = 'velmora-herald-flood.md';
const WINTER = 'winter-in-the-highlands.article';

function ask<T>(command: string, ...params: readonly unknown[]): Thenable<T[]> {
    return vscode.commands.executeCommand<T[]>(command, ...params);
}

describe('VS Code', () => {
    it('marks all mentions of a person in a document', async () => {
        const document = await opened(WINTER);
        await eventually(async () => {
            const found = await ask<vscode.DocumentHighlight>(
                'vscode.executeDocumentHighlights',
                document.uri,
                rangeOf(document, 'Henrik Sollvang').start,
            );
            const words = found.map(({ range }) => document.getText(range));
            assert.ok(words.includes('Henrik Sollvang') && words.includes('Sollvang'), `${words}`);
        });
    });

    it('folds front matter', async () => {
        const { uri } = await opened(WINTER);
        await eventually(async () => {
            const folds = await ask<vscode.FoldingRange>('vscode.executeFoldingRangeProvider', uri);
            assert.ok(folds.some(({ start, end }) => start === 0 && end === 6));
        });
    });

    it('follows the address in the front matter', async () => {
        const { uri } = await opened(HERALD);
        await eventually(async () => {
            const links = await ask<vscode.DocumentLink>('vscode.executeLinkProvider', uri);
            const targets = links.map(({ target }) => target?.toString());
            assert.ok(
                targets.includes('https://velmoraherald.example/2025/03/04/brennik-flood'),
                `${targets}`,
            );
        });
    });

    it('expands a selection from a figure to its sentence', async () => {
        const document = await opened(HERALD);
        await eventually(async () => {
            const [range] = await ask<vscode.SelectionRange>(
                'vscode.executeSelectionRangeProvider',
                document.uri,
                [rangeOf(document, '8,200').start.translate(0, 1)],
            );
            const steps: string[] = [];
            for (let step = range; step; step = step.parent) steps.push(document.getText(step.range));
            assert.ok(steps.includes('8,200') && steps.includes('More than 8,200'), `${steps}`);
        });
    });

    it('lists conflicts as information, in documents that are open and in those that are not', async () => {
        await opened(FLOOD);
        await eventually(async () => {
            const [conflict] = conflictsIn(FLOOD);
            assert.equal(conflict?.severity, vscode.DiagnosticSeverity.Information);
            const others = conflict?.relatedInformation?.map(({ location }) => nameOf(location.uri)) ?? [];
            assert.ok(others.includes(COURIER), `${others}`);
            assert.ok(conflictsIn(COURIER).length > 0);
        });
    });

    it('no longer lists them when the setting says so, and lists them again', async () => {
        await opened(FLOOD);
        await set('conflicts.severity', 'off');
        await eventually(async () => assert.deepEqual([...conflictsIn(FLOOD), ...conflictsIn(COURIER)], []));
        await set('conflicts.severity', undefined);
        await eventually(async () =>
            assert.ok(conflictsIn(FLOOD).length > 0 && conflictsIn(COURIER).length > 0),
        );
    });

    it('colours a part of a document alone', async () => {
        const document = await opened(WINTER);
        await eventually(async () => {
            const all = await tokenCount(document, 'vscode.provideDocumentSemanticTokens');
            const end = document.positionAt(document.getText().length / 3);
            const some = await tokenCount(
                document,
                'vscode.provideDocumentRangeSemanticTokens',
                new vscode.Range(new vscode.Position(0, 0), end),
            );
            assert.ok(0 < some && some < all, `${some} of ${all}`);
        });
    });

    it('reads a text that is in no file, and forgets it', async () => {
        const flood = await opened(FLOOD);
        const content = 'BRENNIK, March 5, 2025 – Some 9,417 people left Brennik on Monday.\n';
        const untitled = await vscode.workspace.openTextDocument({ language: 'article', content });
        await vscode.window.showTextDocument(untitled);
        await eventually(async () =>
            assert.ok((await highlightsOf(untitled)).some(found => found.startsWith('figure: '))),
        );
        const places = () => placesOf('vscode.executeReferenceProvider', flood, 'Brennik');
        const isNamed = async () => (await places()).some(place => place.startsWith(nameOf(untitled.uri)));
        await eventually(async () => assert.ok(await isNamed()));
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
        await eventually(async () => assert.ok(!(await isNamed())));
    });

    it('follows a folder that is made, renamed and deleted', async () => {
        const winter = await opened(WINTER);
        const [drafts, kept] = [fileIn('drafts'), fileIn('2025.kept')];
        const text = 'SANDRIK, Nov. 3 (Transmark) – The Joint Observer Mission has 2,733 soldiers.\n';
        await vscode.workspace.fs.createDirectory(drafts);
        await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(drafts, 'strength.txt'), Buffer.from(text));
        const paths = async () => {
            const found = await ask<vscode.Location>(
                'vscode.executeReferenceProvider',
                winter.uri,
                rangeOf(winter, 'Joint Observer Mission').start,
            );
            return found.map(({ uri }) => uri.path);
        };
        const stands = async (where: string) => (await paths()).some(path => path.includes(where));
        await eventually(async () => assert.ok(await stands('/drafts/strength.txt')));
        await vscode.workspace.fs.rename(drafts, kept);
        await eventually(async () => {
            assert.ok(await stands('/2025.kept/strength.txt'));
            assert.ok(!(await stands('/drafts/')));
        });
        await vscode.workspace.fs.delete(kept, { recursive: true });
        await eventually(async () => assert.ok(!(await stands('strength.txt'))));
    });

    it('reads everything again by command, and stops by command', async () => {
        const document = await opened(FLOOD);
        await vscode.commands.executeCommand('crosscheck.indexAgain');
        await vscode.commands.executeCommand('crosscheck.cancelIndexing');
        await vscode.commands.executeCommand('crosscheck.indexAgain');
        await eventually(async () => assert.ok((await highlightsOf(document)).length > 0));
        await eventually(async () => assert.match(await hoverOver(document, '8,200'), /other documents?/));
    });

    it('has no tokens of ours where decorations are chosen', async () => {
        const document = await opened(FLOOD);
        await eventually(async () => assert.ok((await highlightsOf(document)).length > 0));
        await set('highlight', 'decorations');
        await eventually(async () => assert.deepEqual(await highlightsOf(document), []));
        await set('highlight', undefined);
        await eventually(async () => assert.ok((await highlightsOf(document)).length > 0));
    });
});

describe('the output channel', () => {
    it('tells each request at the level of traces, and none above it', async () => {
        const document = await opened(FLOOD);
        await vscode.commands.executeCommand('crosscheck.showOutput');
        await eventually(async () => assert.ok(output()));
        await hoverOver(document, '8,200');
        assert.doesNotMatch(output()?.getText() ?? '', /textDocument\/hover/);
        await vscode.commands.executeCommand('_extensionTests.setLogLevel', 'trace');
        try {
            await eventually(async () => {
                await hoverOver(document, '8,200');
                assert.match(output()?.getText() ?? '', /\[trace\].{0,80}textDocument\/hover/);
            });
        } finally {
            await vscode.commands.executeCommand('_extensionTests.setLogLevel', 'info');
        }
    });
});

/** What the output view shows is a document too. */
function output(): vscode.TextDocument | undefined {
    return vscode.workspace.textDocuments.find(
        ({ uri, fileName }) => uri.scheme === 'output' && /crosscheck/i.test(fileName),
    );
}

describe('a server', () => {
    it('that is killed is started again', async () => {
        const document = await opened(FLOOD);
        await eventually(async () => assert.ok((await highlightsOf(document)).length > 0));
        const before = serverOf(process.pid);
        process.kill(before, 'SIGKILL');
        await eventually(async () => {
            assert.notEqual(serverOf(process.pid), before);
            assert.ok((await highlightsOf(document)).length > 0);
        });
    });

    it('that is killed again and again stays down until it is restarted by command', async () => {
        const document = await opened(FLOOD);
        const killed = new Set<number>();
        // One crash is the test's before; the fifth within three minutes is the last.
        for (let crash = 0; crash < 4; crash++) {
            await eventually(async () => {
                const server = serverOf(process.pid);
                assert.ok(!killed.has(server));
                assert.ok((await highlightsOf(document)).length > 0);
                killed.add(server);
                process.kill(server, 'SIGKILL');
            });
        }
        // That nothing comes can only be waited for.
        await new Promise(resolve => setTimeout(resolve, 2000));
        assert.throws(() => serverOf(process.pid), /no server/);
        await vscode.commands.executeCommand('crosscheck.restartServer');
        await eventually(async () => assert.ok((await highlightsOf(document)).length > 0));
        await eventually(async () => assert.ok(conflictsIn(COURIER).length > 0));
    });
});

async function tokenCount(
    document: vscode.TextDocument,
    command: string,
    ...params: readonly unknown[]
): Promise<number> {
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        command,
        document.uri,
        ...params,
    );
    return (tokens?.data.length ?? 0) / 5;
}

function conflictsIn(name: string): readonly vscode.Diagnostic[] {
    return vscode.languages
        .getDiagnostics(fileIn(name))
        .filter(({ code }) => String(code).startsWith('conflict-'));
}

async function set(name: string, value: string | undefined): Promise<void> {
    const settings = vscode.workspace.getConfiguration('crosscheck');
    await settings.update(name, value, vscode.ConfigurationTarget.Workspace);
}

/** The process of our language server among the children of the extension host. */
function serverOf(parent: number): number {
    const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
    const line = processes
        .split('\n')
        .map(row => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row))
        .find(match => Number(match?.[2]) === parent && /dist[\\/]server\.js/.test(match?.[3] ?? ''));
    if (!line) throw new Error('no server is running');
    return Number(line[1]);
}
