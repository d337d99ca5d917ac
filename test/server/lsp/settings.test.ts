/** Any JSON in, settings out. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributes } from '../../../package.json';
import { readInitializationOptions, readSettings } from '../../../server/src/lsp/settings.ts';

const DEFAULTS = readSettings(undefined);

describe('readSettings', () => {
    it('takes its defaults from the manifest', () => {
        const found: Record<string, unknown> = {};
        for (const [name, value] of flat('crosscheck', DEFAULTS)) found[name] = value;
        const {
            'crosscheck.trace.server': _ofTheClient,
            'crosscheck.notes.author': _alsoOfTheClient,
            ...ours
        } = manifestDefaults();
        expect(found).toEqual(ours);
    });

    it.each([
        ['a value', { enable: 'on' }, { ...DEFAULTS, enable: 'on' }],
        ['a value of the wrong kind', { enable: true, files: 7 }, DEFAULTS],
        ['a word that is none of ours', { enable: 'always' }, DEFAULTS],
        ['null', null, DEFAULTS],
        ['a list', [1, 2], DEFAULTS],
        [
            'globs among other things',
            { files: { include: ['*.txt', 3, ''] } },
            { ...DEFAULTS, files: { ...DEFAULTS.files, include: ['*.txt'] } },
        ],
        [
            'no globs at all',
            { files: { exclude: [] } },
            { ...DEFAULTS, files: { ...DEFAULTS.files, exclude: [] } },
        ],
        [
            'a number out of bounds',
            { hover: { maxRelated: 1e9 } },
            { ...DEFAULTS, hover: { maxRelated: 20 } },
        ],
        [
            'a number below its bound',
            { hover: { maxRelated: -3 } },
            { ...DEFAULTS, hover: { maxRelated: 0 } },
        ],
    ])('reads %s', (_name, json, expected) => {
        expect(readSettings(json)).toEqual(expected);
    });

    it('is never thrown off its feet', { timeout: 30_000 }, () => {
        const keyed = fc.record(
            { enable: fc.anything(), files: fc.anything(), hover: fc.anything() },
            { requiredKeys: [] },
        );
        fc.assert(
            fc.property(fc.oneof(fc.anything(), keyed), json => {
                const { enable, files, hover } = readSettings(json);
                expect(['auto', 'on', 'off']).toContain(enable);
                expect(files.include.every(glob => typeof glob === 'string')).toBe(true);
                expect(Number.isInteger(files.maxBytes) && files.maxBytes > 0).toBe(true);
                expect(Number.isInteger(files.maxCount) && files.maxCount > 0).toBe(true);
                expect(Number.isInteger(hover.maxRelated) && hover.maxRelated >= 0).toBe(true);
            }),
        );
    });
});

describe('readInitializationOptions', () => {
    it('keeps what is of its kind', () => {
        const options = { l10n: { person: 'personne' }, dataUri: 'https://host.example/data', settings: 1 };
        expect(readInitializationOptions(options)).toEqual(options);
    });

    it('takes of what was seen what has its shape', () => {
        const seen = [{ uri: 'file:///a.txt', print: '3:ab', twins: ['file:///b.txt'] }];
        expect(readInitializationOptions({ seen: [...seen, { uri: 1 }, null] }).seen).toEqual(seen);
    });

    it.each([
        [undefined],
        [null],
        ['text'],
        [{ seen: 'all' }],
        [{ l10n: 'fr', dataUri: 3 }],
        [{ l10n: { a: 1 } }],
    ])('leaves out what is not: %j', json => {
        expect(readInitializationOptions(json)).toEqual({ settings: undefined });
    });
});

function manifestDefaults(): Readonly<Record<string, unknown>> {
    const all: Record<string, unknown> = {};
    for (const { properties } of contributes.configuration)
        for (const [name, setting] of Object.entries(properties)) all[name] = setting.default;
    return all;
}

/** Each value under its whole name. */
function* flat(name: string, value: unknown): Iterable<readonly [string, unknown]> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) yield [name, value];
    else for (const [key, inner] of Object.entries(value)) yield* flat(`${name}.${key}`, inner);
}
