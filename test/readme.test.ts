/** What README.md and its fellow pages promise is there: settings with their defaults, commands, options, linked files. */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json';
import training from '../training/package.json';

const ROOT = path.resolve(import.meta.dirname, '..');
const PAGES = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/examples.md'];

const readme = read('README.md');

describe('README.md', () => {
    it('lists the settings of the manifest, in its order and with its defaults', () => {
        const listed = [...readme.matchAll(/^\| `(crosscheck\.[\w.]+)` \| `([^`]+)` \|/gm)].map(
            ([, name, value = '']) => [name, JSON.parse(value)],
        );
        const settings = manifest.contributes.configuration.flatMap(({ properties }) =>
            Object.entries(properties).map(([name, setting]) => [name, setting.default]),
        );
        expect(listed).toEqual(settings);
    });

    it('names the token types and modifiers of the manifest', () => {
        const { semanticTokenTypes, semanticTokenModifiers } = manifest.contributes;
        for (const { id } of [...semanticTokenTypes, ...semanticTokenModifiers])
            expect(readme).toContain(`\`${id}\``);
    });

    it('asks for the version of Node that the manifest asks for', () => {
        expect(readme).toContain(`${manifest.engines.node.replace('>=', '')} or newer`);
    });
});

describe.each(PAGES)('%s', page => {
    it('links to files that exist', () => {
        const targets = [...read(page).matchAll(/\]\(([^)#:\s]+)\)/g)].map(([, target = '']) => target);
        const missing = targets.filter(
            target => !existsSync(path.join(ROOT, path.dirname(page), decodeURIComponent(target))),
        );
        expect(missing).toEqual([]);
    });

    it('names scripts and files of the project that exist', () => {
        const text = read(page);
        const scripts: Readonly<Record<string, string>> = { ...manifest.scripts, ...training.scripts };
        const run = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, script = '']) => script);
        expect(run.filter(script => !(script in scripts))).toEqual([]);
        const files = [...text.matchAll(/`((?:test|examples|docs|server|client)\/[\w./-]+)`/g)].map(
            ([, file = '']) => file,
        );
        expect(files.filter(file => !existsSync(path.join(ROOT, file)))).toEqual([]);
    });
});

function read(page: string): string {
    return readFileSync(path.join(ROOT, page), 'utf8');
}
