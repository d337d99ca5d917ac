/** One file, one uri. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUri, nameOf, relativePath } from '../../../server/src/lsp/uris.ts';
import { uriOf } from '../../../server/src/workspace/fileUri.ts';

describe('canonicalUri', () => {
    it.each([
        ['file:///press/a b.txt', 'file:///press/a%20b.txt'],
        ['file:///press/(late).txt', 'file:///press/%28late%29.txt'],
        ['file:///press/%28late%29.txt', 'file:///press/%28late%29.txt'],
        ['file:///press/%7efinal.txt', 'file:///press/~final.txt'],
        ['file:///press/Žilina.txt', 'file:///press/%C5%BDilina.txt'],
        ['file:///C:/press/a.txt', 'file:///c%3A/press/a.txt'],
        ['file:///c%3A/press/a.txt', 'file:///c%3A/press/a.txt'],
        ['file://server/share/a.txt', 'file://server/share/a.txt'],
        ['file:///press/100%.txt', 'file:///press/100%25.txt'],
        ['untitled:Untitled-1', 'untitled:Untitled-1'],
        ['vscode-vfs://github/a/b c.txt', 'vscode-vfs://github/a/b c.txt'],
    ])('writes %s as %s', (uri, expected) => {
        expect(canonicalUri(uri)).toBe(expected);
        expect(canonicalUri(expected)).toBe(expected);
    });

    it('is the uri under which the disk finds the file', () => {
        const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
        fc.assert(
            fc.property(name, written => {
                const path = `/press/${written.replace(/[/\\\0]/g, '-').replace(/^\.{1,2}$/, 'dots')}`;
                expect(canonicalUri(uriOf(path))).toBe(uriOf(path));
            }),
        );
    });
});

describe('relativePath', () => {
    it.each([
        ['file:///press', 'file:///press/a%20b/c.txt', 'a b/c.txt'],
        ['file:///press/', 'file:///press/c.txt', 'c.txt'],
        ['file:///press', 'file:///press', ''],
        ['file:///press', 'file:///pressroom/c.txt', undefined],
        ['file:///press', 'untitled:Untitled-1', undefined],
    ])('in %s of %s', (folder, uri, expected) => {
        expect(relativePath(folder, uri)).toBe(expected);
    });
});

describe('nameOf', () => {
    it('is the last part, decoded', () => {
        expect(nameOf('file:///press/a%20b.txt')).toBe('a b.txt');
    });
});
