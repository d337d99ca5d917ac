import { describe, expect, it } from 'vitest';
import { pathOf, uriOf } from '../../../server/src/workspace/fileUri.ts';

describe('uriOf', () => {
    // As vscode.Uri.file(path).toString() writes them.
    it.each([
        ['/news/harbour.txt', 'file:///news/harbour.txt'],
        ['/news/ferry strike (2).txt', 'file:///news/ferry%20strike%20%282%29.txt'],
        ["/news/it's 100%!.md", 'file:///news/it%27s%20100%25%21.md'],
        ['/news/a+b&c=d,e;f@g:h$i.md', 'file:///news/a%2Bb%26c%3Dd%2Ce%3Bf%40g%3Ah%24i.md'],
        ['/news/Žižkov #3?.txt', 'file:///news/%C5%BDi%C5%BEkov%20%233%3F.txt'],
        ['/news/~tilde_-.txt', 'file:///news/~tilde_-.txt'],
    ])('of %s is %s', (path, uri) => {
        expect(uriOf(path)).toBe(uri);
        expect(pathOf(uri)).toBe(path);
    });
});

describe('pathOf', () => {
    it.each(['untitled:Untitled-1', 'https://example.org/harbour.txt', 'no uri', '', 'file:///a%2Fb'])(
        'is undefined of %s',
        uri => {
            expect(pathOf(uri)).toBeUndefined();
        },
    );
});
