/** The manifest says what the code does, and says it in words that can be translated. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { SELECTOR } from '../../client/src/selector.ts';
import manifest from '../../package.json';
import texts from '../../package.nls.json';
import { HIGHLIGHT_MODIFIERS, HIGHLIGHT_TYPES } from '../../server/src/engine/engine.ts';

const { contributes } = manifest;

interface Described {
    readonly markdownDescription: string;
    readonly enum?: readonly string[];
    readonly enumDescriptions?: readonly string[];
}

describe('texts of the manifest', () => {
    const source = readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8');
    const used = [...source.matchAll(/"%([^%"]+)%"/g)].map(match => match[1] ?? '');

    it('are all written, and all used', () => {
        expect([...new Set(used)].sort()).toEqual(Object.keys(texts).sort());
    });
});

describe('settings', () => {
    const sections = contributes.configuration;

    it('stand in titled sections, in the order in which they are shown', () => {
        expect(new Set(sections.map(({ title }) => title)).size).toBe(sections.length);
        expect(sections.map(({ order }) => order)).toEqual(sections.map((_, i) => i + 1));
        for (const { properties } of sections) {
            const settings = Object.values(properties);
            expect(settings.map(({ order }) => order)).toEqual(settings.map((_, i) => i + 1));
        }
    });

    it('each say what they are for, and what each of their choices does', () => {
        const undescribed = sections
            .flatMap(({ properties }) => Object.entries<Described>(properties))
            .filter(
                ([, setting]) =>
                    setting.markdownDescription === '' ||
                    setting.enum?.length !== setting.enumDescriptions?.length,
            );
        expect(undescribed.map(([name]) => name)).toEqual([]);
    });
});

describe('semantic tokens', () => {
    const languages = [...new Set(SELECTOR.map(({ language }) => language))];

    it('are those of the engine', () => {
        expect(contributes.semanticTokenTypes.map(({ id }) => id)).toEqual(HIGHLIGHT_TYPES);
        expect(contributes.semanticTokenModifiers.map(({ id }) => id)).toEqual(HIGHLIGHT_MODIFIERS);
    });

    it('have a colour each for where they are drawn as decorations', () => {
        expect(contributes.colors.map(({ id }) => id)).toEqual(
            HIGHLIGHT_TYPES.map(type => `crosscheck.${type}`),
        );
    });

    it('fall back on a type that themes know', () => {
        const superTypes = contributes.semanticTokenTypes.map(({ superType }) => superType);
        expect(new Set(superTypes).size).toBe(superTypes.length);
    });

    it.each(languages.map(language => [language]))('of %s have scopes, and are switched on', language => {
        const found = contributes.semanticTokenScopes.find(scopes => scopes.language === language);
        expect(Object.keys(found?.scopes ?? {})).toEqual([...HIGHLIGHT_TYPES, '*.conflicting']);
        const { configurationDefaults } = contributes;
        expect(configurationDefaults).toMatchObject({
            [`[${language}]`]: { 'editor.semanticHighlighting.enabled': true },
        });
    });
});

describe('commands', () => {
    it('are those that the client registers', async () => {
        const registered: string[] = [];
        vi.doMock('vscode', () => ({
            commands: { registerCommand: (name: string) => registered.push(name) },
        }));
        const { registerCommands } = await import('../../client/src/commands/commands.ts');
        // Nothing is run, so nothing to work on is needed to learn the names.
        Reflect.apply(registerCommands, undefined, [{}]);
        expect(registered.sort()).toEqual(contributes.commands.map(({ command }) => command).sort());
    });

    it('stand together in the palette', () => {
        expect(new Set(contributes.commands.map(({ category }) => category))).toEqual(
            new Set(['Crosscheck']),
        );
    });
});

describe('where it runs', () => {
    it('is asked about text that people write, never about the other side of a comparison', () => {
        expect(new Set(SELECTOR.map(({ scheme }) => scheme))).toEqual(
            new Set(['file', 'untitled', 'vscode-remote', 'vscode-vfs']),
        );
    });

    it('is beside the files, trusted or not', () => {
        expect(manifest.extensionKind).toEqual(['workspace']);
        expect(manifest.capabilities.untrustedWorkspaces.supported).toBe(true);
    });
});
