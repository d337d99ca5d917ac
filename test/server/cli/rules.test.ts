/** `crosscheck.json` on the command line. */

import { describe, expect, it } from 'vitest';
import { folderWith } from '../../support/folder.ts';
import { crosscheck } from '../../support/terminal.ts';

const TEXT =
    'Ferry late again\n\nElina Brandt of Ardent Tide said on Monday that the ferry to Molna had 40 passengers.\n';
const RULES = `{
    "version": 1,
    "names": [{ "name": "the ferry", "type": "organisation" }],
    "notNames": [{ "name": "Molna" }],
    "documents": { "2024/late again.txt": { "published": "2024-03-13" } }
}`;
const ARTICLE = '2024/late again.txt';

async function annotation(files: Readonly<Record<string, string>>, path = ARTICLE) {
    const cwd = folderWith({ [ARTICLE]: TEXT, ...files });
    const { status, stdout, stderr } = await crosscheck(['annotate', '--format', 'json', path], { cwd });
    const [document] = JSON.parse(stdout).documents;
    const names = document.names.map(
        ({ start, end, type }: { start: number; end: number; type: string }) =>
            `${TEXT.slice(start, end)}: ${type}`,
    );
    return { status, stderr: stderr.replaceAll(cwd, '.'), names, published: document.published };
}

describe('crosscheck.json', () => {
    it('in a folder above holds for what stands below', async () => {
        const { status, stderr, names, published } = await annotation({ 'crosscheck.json': RULES });
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        expect(names).toContain('the ferry: organisation');
        expect(names).not.toContain('Molna: place');
        expect(published).toMatchObject({ from: '2024-03-13', basis: 'user' });
    });

    it('nearest to the article wins', async () => {
        const { names } = await annotation({ 'crosscheck.json': RULES, '2024/crosscheck.json': '{}' });
        expect(names).toContain('Molna: place');
    });

    it('with an error is pointed at, and not in force', async () => {
        const { status, stderr, names } = await annotation({ 'crosscheck.json': RULES.replace('],', ']') });
        expect(stderr).toBe(
            './crosscheck.json:3:62: error: A comma is missing after this.\nThe rules in ./crosscheck.json are not in force.\n',
        );
        expect(names).toContain('Molna: place');
        expect(status).toBe(0);
    });

    it('with an odd word is warned of, and in force', async () => {
        const { stderr, names } = await annotation({
            'crosscheck.json': RULES.replace('{\n', '{ "nmes": 1,\n'),
        });
        expect(stderr).toBe('./crosscheck.json:1:3: warning: “nmes” is not known here.\n');
        expect(names).not.toContain('Molna: place');
    });

    it('is heeded by the report', async () => {
        const cwd = folderWith({ [ARTICLE]: TEXT, 'crosscheck.json': RULES });
        const { stdout } = await crosscheck(['check', '--format', 'json', '.'], { cwd });
        expect(JSON.parse(stdout).documents[0].published).toMatchObject({
            from: '2024-03-13',
            basis: 'user',
        });
    });
});
