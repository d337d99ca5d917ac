import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { diskWorkspace } from '../../../server/src/workspace/diskWorkspace.ts';
import { uriOf } from '../../../server/src/workspace/fileUri.ts';
import { folderWith } from '../../support/folder.ts';

const workspace = diskWorkspace();
const GLOBS = { include: ['**/*.{txt,md,article}'], exclude: [] };

/** Relative paths, in the order in which they are found; after them the notes. */
async function found(
    root: string,
    options: Partial<Parameters<typeof workspace.find>[1]> = {},
): Promise<string[]> {
    const paths: string[] = [];
    const notes: string[] = [];
    const all = { ...GLOBS, maxFiles: 100, onNote: (note: string) => notes.push(note), ...options };
    for await (const { uri } of workspace.find(uriOf(root), all))
        paths.push(decodeURIComponent(uri.slice(uriOf(root).length + 1)));
    return [...paths, ...notes];
}

describe('find', () => {
    it('finds articles in a steady order, folder by folder', async () => {
        const root = folderWith({
            'b.txt': '',
            'a/z.md': '',
            'a/b/c.txt': '',
            'B.txt': '',
            'c.pdf': '',
            'a-1.txt': '',
        });
        expect(await found(root)).toEqual(['B.txt', 'a/b/c.txt', 'a/z.md', 'a-1.txt', 'b.txt']);
    });

    it('leaves out what is never an article', async () => {
        const root = folderWith({
            'a.txt': '',
            'README.md': '',
            '.hidden/b.txt': '',
            'node_modules/x/b.txt': '',
            'sub/build/b.txt': '',
            '.git/b.txt': '',
        });
        expect(await found(root)).toEqual(['a.txt']);
    });

    it('heeds .gitignore, also further down, and what it takes back', async () => {
        const root = folderWith({
            '.gitignore': '*.md\n!kept.md\n/private/\n',
            'a.txt': '',
            'b.md': '',
            'kept.md': '',
            'private/c.txt': '',
            'deep/private/d.txt': '',
            'deep/.gitignore': '!b.md\n/e.txt\n',
            'deep/b.md': '',
            'deep/e.txt': '',
            'deep/deeper/e.txt': '',
        });
        expect(await found(root)).toEqual([
            'a.txt',
            'deep/b.md',
            'deep/deeper/e.txt',
            'deep/private/d.txt',
            'kept.md',
        ]);
    });

    it('follows links once, in no circle, and finds no file twice', async () => {
        const elsewhere = folderWith({ 'x.txt': '', 'sub/y.txt': '' });
        const root = folderWith({ 'z/a.txt': '' });
        symlinkSync(join(root, 'z/a.txt'), join(root, '0-link-within.txt'));
        symlinkSync(join(elsewhere, 'x.txt'), join(root, '1-link-outside.txt'));
        symlinkSync(elsewhere, join(root, '2-folder'));
        symlinkSync(elsewhere, join(root, '3-same-folder'));
        symlinkSync(root, join(root, 'z/circle'));
        symlinkSync(root, join(elsewhere, 'sub/back'));
        symlinkSync(join(root, 'nowhere.txt'), join(root, 'dangling.txt'));
        symlinkSync('itself.txt', join(root, 'itself.txt'));
        expect(await found(root)).toEqual(['z/a.txt', '1-link-outside.txt', '2-folder/sub/y.txt']);
    });

    it('opens a folder that is itself a link', async () => {
        const real = folderWith({ 'a.txt': '' });
        const root = join(folderWith({}), 'link');
        symlinkSync(real, root);
        expect(await found(root)).toEqual(['a.txt']);
    });

    it('finds no more than it is allowed to, and says so', async () => {
        const root = folderWith({ 'a.txt': '', 'b.txt': '', 'c.txt': '' });
        expect(await found(root, { maxFiles: 2 })).toEqual([
            'a.txt',
            'b.txt',
            `Only the first 2 articles of ${root} are read; there are more.`,
        ]);
        expect(await found(root, { maxFiles: 3 })).toEqual(['a.txt', 'b.txt', 'c.txt']);
    });

    // Other file systems take no such name.
    it.runIf(process.platform === 'linux')('says which names it cannot read', async () => {
        const root = folderWith({ 'a.txt': '', '\ufffd.txt': '' });
        const bytes = Buffer.concat([Buffer.from(`${root}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]);
        writeFileSync(bytes, '');
        expect(await found(root)).toEqual([
            'a.txt',
            '\ufffd.txt',
            `${root}/caf\ufffd.txt cannot be read: its name is not valid UTF-8.`,
        ]);
    });

    it('passes over what is no file, whatever its name says', async () => {
        const root = folderWith({ 'folder.txt/a.txt': '', 'new\nline #%.txt': '' });
        const server = createServer();
        onTestFinished(() => void server.close());
        await new Promise<void>(resolve => server.listen(join(root, 'socket.txt'), resolve));
        symlinkSync('/dev/zero', join(root, 'endless.txt'));
        symlinkSync(join(root, 'socket.txt'), join(root, 'link-to-socket.txt'));
        expect(await found(root)).toEqual(['folder.txt/a.txt', 'new\nline #%.txt']);
    });

    it('goes deep', async () => {
        const path = `${'nested/'.repeat(300)}a.txt`;
        expect(await found(folderWith({ [path]: '' }))).toEqual([path]);
    });

    it('finds nothing where there is no folder', async () => {
        const root = folderWith({ 'a.txt': '' });
        expect(await found(join(root, 'none'))).toEqual([]);
        expect(await found(join(root, 'a.txt'))).toEqual([`The folder ${root}/a.txt cannot be read.`]);
        for await (const file of workspace.find('untitled:a', { ...GLOBS, maxFiles: 1 }))
            expect(file).toBeUndefined();
    });
});

describe('isArticle', () => {
    const files = {
        '.gitignore': 'private/\n',
        'a.txt': '',
        'private/b.txt': '',
        'README.md': '',
        'deep/.gitignore': 'c.txt',
        'deep/c.txt': '',
        'deep/d.txt': '',
    };

    it('is what find would say', async () => {
        const root = folderWith(files);
        symlinkSync(join(root, 'a.txt'), join(root, 'link.txt'));
        const paths = await found(root);
        for (const path of [...Object.keys(files), 'link.txt'])
            expect([path, await workspace.isArticle(uriOf(root), uriOf(join(root, path)), GLOBS)]).toEqual([
                path,
                paths.includes(path),
            ]);
    });

    it('is true of a file that is not there yet, false outside of the folder', async () => {
        const root = folderWith(files);
        expect(await workspace.isArticle(uriOf(root), uriOf(join(root, 'new.txt')), GLOBS)).toBe(true);
        expect(await workspace.isArticle(uriOf(root), uriOf(join(root, '../new.txt')), GLOBS)).toBe(false);
        expect(await workspace.isArticle(uriOf(root), 'untitled:new.txt', GLOBS)).toBe(false);
    });
});

describe('read', () => {
    const limit = { maxBytes: 100 };

    it('reads a text with its encoding and format', async () => {
        const root = folderWith({ 'á b.md': '\ufeffZoë\r\n' });
        expect(await workspace.read(uriOf(join(root, 'á b.md')), limit)).toEqual({
            kind: 'text',
            text: 'Zoë\r\n',
            encoding: 'utf-8',
            format: 'markdown',
        });
    });

    it('leaves out, with a reason, what is no text, too large or not there', async () => {
        const root = folderWith({
            'binary.txt': Uint8Array.from([65, 0, 66]),
            'large.txt': 'x'.repeat(101),
            'fits.txt': 'x'.repeat(100),
        });
        mkdirSync(join(root, 'folder.txt'));
        symlinkSync('itself.txt', join(root, 'itself.txt'));
        const reasons: unknown[] = [];
        for (const name of ['binary.txt', 'large.txt', 'gone.txt', 'folder.txt', 'itself.txt']) {
            const file = await workspace.read(uriOf(join(root, name)), limit);
            reasons.push(file.kind === 'leftOut' ? file.reason : file);
        }
        expect(reasons).toEqual([
            'is not a text (it holds binary data)',
            'is too large: 0.1 kB, the limit is 0.1 kB',
            'is not there',
            'is not a file',
            'is a symbolic link that leads to itself',
        ]);
        expect(await workspace.read(uriOf(join(root, 'fits.txt')), limit)).toMatchObject({ kind: 'text' });
        expect(await workspace.read('untitled:a', limit)).toEqual({
            kind: 'leftOut',
            reason: 'is not a file on this machine',
        });
    });
});

describe('read, while the file is written', () => {
    it('gives a text that stood there whole', async () => {
        const [one, other] = ['a'.repeat(400_000), 'b'.repeat(300_000)];
        const root = folderWith({ 'a.txt': one });
        const file = join(root, 'a.txt');
        for (let i = 0; i < 10; i++) {
            const reading = workspace.read(uriOf(file), { maxBytes: 1_000_000 });
            await new Promise(resolve => setTimeout(resolve, i / 5));
            writeFileSync(file, i % 2 ? one : other);
            const read = await reading;
            expect(read.kind === 'text' && [one, other].includes(read.text)).toBe(true);
        }
    });
});

describe('isFolder', () => {
    it('is true of a folder that is there', async () => {
        const root = folderWith({ 'sub/a.txt': '' });
        expect(await workspace.isFolder(uriOf(join(root, 'sub')))).toBe(true);
        expect(await workspace.isFolder(uriOf(join(root, 'sub/a.txt')))).toBe(false);
        expect(await workspace.isFolder(uriOf(join(root, 'none')))).toBe(false);
        expect(await workspace.isFolder('untitled:sub')).toBe(false);
    });
});

describe('isCodeRepository', () => {
    it('is true when a package manifest stands at the root', async () => {
        expect(
            await workspace.isCodeRepository(uriOf(folderWith({ 'package.json': '{}', 'a.md': '' }))),
        ).toBe(true);
        expect(await workspace.isCodeRepository(uriOf(folderWith({ 'go.mod': '' })))).toBe(true);
    });

    it('is false of articles, whatever stands below', async () => {
        expect(
            await workspace.isCodeRepository(uriOf(folderWith({ 'a.md': '', 'tool/package.json': '{}' }))),
        ).toBe(false);
        expect(await workspace.isCodeRepository('untitled:a')).toBe(false);
    });
});
