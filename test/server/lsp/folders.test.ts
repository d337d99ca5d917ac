/** Which folder a document belongs to, and whether it is an article. */

import { describe, expect, it } from 'vitest';
import {
    type Folder,
    type Folders,
    folderOf,
    isArticle,
    settingsFor,
} from '../../../server/src/lsp/folders.ts';
import { readSettings } from '../../../server/src/lsp/settings.ts';

const AUTO = readSettings(undefined);
const OFF = readSettings({ enable: 'off' });

function folder(uri: string, state: Folder['state'] = 'on', settings = AUTO): Folder {
    return { uri, state, settings };
}

function folders(all: readonly Folder[], loose = AUTO): Folders {
    return { all, loose };
}

describe('folderOf', () => {
    it('is the innermost', () => {
        const outer = folder('file:///press');
        const inner = folder('file:///press/2024');
        for (const all of [
            [outer, inner],
            [inner, outer],
        ]) {
            expect(folderOf(folders(all), 'file:///press/2024/a.txt')).toBe(inner);
            expect(folderOf(folders(all), 'file:///press/2023/a.txt')).toBe(outer);
        }
        expect(folderOf(folders([outer]), 'file:///elsewhere/a.txt')).toBeUndefined();
    });

    it('gives the settings, else the window does', () => {
        const own = readSettings({ hover: { maxRelated: 7 } });
        const all = folders([folder('file:///press', 'on', own)]);
        expect(settingsFor(all, 'file:///press/a.txt').hover.maxRelated).toBe(7);
        expect(settingsFor(all, 'untitled:Untitled-1')).toBe(AUTO);
    });
});

describe('isArticle', () => {
    const on = folder('file:///press');
    const quiet = folder('file:///code', 'quiet');

    it.each<[string, Folders, string, string, boolean]>([
        ['a text of a folder', folders([on]), 'file:///press/a%20b.txt', 'plaintext', true],
        ['a README', folders([on]), 'file:///press/README.md', 'markdown', false],
        ['a text that the globs leave out', folders([on]), 'file:///press/a.csv', 'plaintext', false],
        ['a text of a code repository', folders([quiet]), 'file:///code/notes.txt', 'plaintext', false],
        ['a text beside every folder', folders([on]), 'file:///tmp/a.txt', 'plaintext', true],
        ['a README beside every folder', folders([on]), 'file:///tmp/README.md', 'markdown', false],
        ['a scratch text', folders([]), 'untitled:Untitled-1', 'plaintext', true],
        ['a scratch text in a code repository', folders([quiet]), 'untitled:Untitled-1', 'plaintext', false],
        ['a scratch article there', folders([quiet]), 'untitled:Untitled-1', 'article', true],
        ['a scratch text beside two folders', folders([quiet, on]), 'untitled:Untitled-1', 'plaintext', true],
        ['an article when switched off', folders([on], OFF), 'untitled:Untitled-1', 'article', false],
    ])('%s', (_name, all, uri, language, expected) => {
        expect(isArticle(all, uri, language)).toBe(expected);
    });
});
