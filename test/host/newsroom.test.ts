/** In a folder of articles, with no configuration: what Crosscheck answers to VS Code. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, fileIn, highlightsOf, hoverOver, nameOf, opened, placesOf, rangeOf } from './support.ts';

const WINTER = 'winter-in-the-highlands.article';
const COUNCIL = 'council-authorises-troops.md';
const FLOOD = '2025-03-04-sorva-flood.txt';

describe('a folder of articles', () => {
    it('wakes the extension', async () => {
        await opened(FLOOD);
        await eventually(async () =>
            assert.ok(vscode.extensions.getExtension('crosscheck.crosscheck')?.isActive),
        );
    });

    it('has a language for .article files', async () => {
        assert.ok((await vscode.languages.getLanguages()).includes('article'));
        assert.equal((await opened(WINTER)).languageId, 'article');
    });

    for (const [file, expected] of [
        [
            WINTER,
            [
                'person: Radovan Teshik',
                'organisation: Joint Observer Mission',
                'place: Varenia',
                'date: November 20',
            ],
        ],
        [COUNCIL, ['person: Tomas Illyek', 'organisation: Joint Observer Mission', 'date: September 12']],
        [FLOOD, ['person: Anton Verhal', 'place: Brennik']],
    ] as const) {
        it(`highlights names, dates and figures in ${file}`, async () => {
            const document = await opened(file);
            await eventually(async () => {
                const highlights = await highlightsOf(document);
                for (const highlight of expected)
                    assert.ok(highlights.includes(highlight), `${highlight} in ${highlights}`);
                assert.ok(
                    highlights.some(highlight => /^figure: .*\d/.test(highlight)),
                    'a figure',
                );
            });
        });
    }

    it('shows with a figure what the other documents say', async () => {
        const document = await opened(WINTER);
        await eventually(async () => {
            const hover = await hoverOver(document, '2,938');
            assert.match(hover, /agrees with/);
            assert.match(hover, /more than 2,900/);
            assert.match(hover, /highland-post-0417\.txt#L8/);
        });
    });

    it('shows with a name who it is', async () => {
        const document = await opened(WINTER);
        await eventually(async () =>
            assert.match(await hoverOver(document, 'Sollvang said'), /Henrik Sollvang/),
        );
    });

    it('goes from a short name to the fullest one', async () => {
        const document = await opened(WINTER);
        await eventually(async () => {
            const [place = ''] = await placesOf(
                'vscode.executeDefinitionProvider',
                document,
                'Sollvang said. "Now',
            );
            assert.match(place, /^(winter-in-the-highlands|observer-mission-explained)\.article:/);
        });
    });

    it('goes from a figure to its evidence in another document', async () => {
        const document = await opened(WINTER);
        await eventually(async () => {
            const places = await placesOf('vscode.executeDefinitionProvider', document, '2,938');
            assert.ok(
                places.some(place => !place.startsWith(WINTER)),
                `${places}`,
            );
        });
    });

    it('finds the mentions of a person in all documents', async () => {
        const document = await opened(WINTER);
        await eventually(async () => {
            const places = await placesOf('vscode.executeReferenceProvider', document, 'Henrik Sollvang');
            assert.ok(places.includes(`${WINTER}:13`), `${places}`);
            assert.ok(places.includes('observer-mission-explained.article:25'), `${places}`);
        });
    });

    it('outlines an article', async () => {
        const { uri } = await opened(WINTER);
        await eventually(async () => {
            const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
                'vscode.executeDocumentSymbolProvider',
                uri,
            );
            assert.match(symbols.map(({ name }) => name).join('\n'), /Winter in the highlands/);
        });
    });

    it('finds people over all documents by name', async () => {
        await eventually(async () => {
            const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
                'vscode.executeWorkspaceSymbolProvider',
                'Okonta',
            );
            assert.match(symbols.map(({ name }) => name).join('\n'), /Amara Okonta/);
        });
    });

    it('has nothing to say of a text in a language that it does not know', async () => {
        const german = await opened('2025-03-05-hochwasser-an-der-sorva.txt');
        await eventually(async () => assert.deepEqual(await highlightsOf(german), []));
    });
});

describe('the text of another document', () => {
    // The tests look for one claim among all that the hover could show.
    before(() =>
        vscode.workspace
            .getConfiguration('crosscheck')
            .update('hover.maxRelated', 20, vscode.ConfigurationTarget.Workspace),
    );

    it('counts as it stands in the editor, saved or not', async () => {
        const council = await opened(COUNCIL);
        // What an attempt before this one may have left.
        await vscode.commands.executeCommand('workbench.action.files.revert');
        const edit = new vscode.WorkspaceEdit();
        edit.replace(council.uri, rangeOf(council, '2,160'), '2,244');
        assert.ok(await vscode.workspace.applyEdit(edit));
        assert.ok(council.isDirty);
        const winter = await opened(WINTER);
        await eventually(async () => assert.match(await hoverOver(winter, '2,938'), /2,244/));

        await eventually(async () => {
            await vscode.window.showTextDocument(council);
            await vscode.commands.executeCommand('workbench.action.files.revert');
            assert.ok(!council.isDirty);
        });
        await eventually(async () => assert.doesNotMatch(await hoverOver(winter, '2,938'), /2,244/));
    });

    it('is followed on the disk: created, changed, deleted', async () => {
        const file = fileIn('2025-11-03-mission-strength.txt');
        const write = (count: string) =>
            vscode.workspace.fs.writeFile(
                file,
                Buffer.from(
                    `SANDRIK, Nov. 3 (Transmark) – The Joint Observer Mission has ${count} soldiers.\n`,
                ),
            );
        const winter = await opened(WINTER);
        const places = () => placesOf('vscode.executeReferenceProvider', winter, 'Joint Observer Mission');

        await write('2,511');
        await eventually(async () => assert.ok((await places()).includes(`${nameOf(file)}:1`)));
        await eventually(async () => assert.match(await hoverOver(winter, '2,938'), /2,511/));

        await write('2,622');
        await eventually(async () => assert.match(await hoverOver(winter, '2,938'), /2,622/));

        await vscode.workspace.fs.delete(file);
        await eventually(async () => assert.doesNotMatch(await hoverOver(winter, '2,938'), /2,622/));
        await eventually(async () => assert.ok(!(await places()).includes(`${nameOf(file)}:1`)));
    });
});
