/** The shape of the project, as ARCHITECTURE.md promises it: who imports whom, and that every part is in its list. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
const ENGINE = 'server/src/engine';

interface Test {
    test(name: string): boolean;
}

interface Layer {
    /** Its files: a folder, or the files themselves. */
    readonly of: readonly string[];
    /** What they may import besides each other. */
    readonly from: readonly string[];
    readonly packages: readonly (string | Test)[];
}

const NODE = /^node:/;
const TEXT = `${ENGINE}/text/`;
const RECOGNISERS = `${ENGINE}/recognisers/`;
const CLAIMS = `${ENGINE}/claims/`;
const CORPUS = `${ENGINE}/corpus/`;
const FEATURES = `${ENGINE}/features/`;
const RULES = `${ENGINE}/rules/`;
const DOOR = `${ENGINE}/engine.ts`;
const WORKSPACE = 'server/src/workspace/';
const STORAGE = 'server/src/storage/';
const LSP = 'server/src/lsp/';
const CLI = 'server/src/cli/';
const PROTOCOL = 'server/src/protocol.ts';
const WEBVIEW = 'client/webview/';

/** Plain JavaScript that also runs in a web worker; each package has its page in docs/decisions/, which says why it was chosen. */
const ENGINE_PACKAGES = ['@vscode/l10n', { test: isDecided }];

const LAYERS: readonly Layer[] = [
    { of: [TEXT], from: [], packages: ENGINE_PACKAGES },
    { of: [RECOGNISERS], from: [TEXT], packages: ENGINE_PACKAGES },
    { of: [CLAIMS], from: [TEXT, RECOGNISERS], packages: ENGINE_PACKAGES },
    { of: [CORPUS], from: [TEXT, RECOGNISERS, CLAIMS], packages: ENGINE_PACKAGES },
    { of: [FEATURES], from: [TEXT, RECOGNISERS, CLAIMS, CORPUS], packages: ENGINE_PACKAGES },
    { of: [RULES], from: [TEXT, RECOGNISERS, CORPUS], packages: ENGINE_PACKAGES },
    { of: [DOOR], from: [TEXT, RECOGNISERS, CLAIMS, CORPUS, FEATURES, RULES], packages: [] },
    { of: [WORKSPACE, STORAGE], from: [TEXT], packages: [NODE, '@vscode/l10n', 'ignore', 'picomatch'] },
    {
        of: [LSP],
        from: [DOOR, WORKSPACE, STORAGE, PROTOCOL, 'package.json'],
        packages: [
            'vscode-languageserver',
            'vscode-languageserver-textdocument',
            '@vscode/l10n',
            'picomatch',
        ],
    },
    {
        of: [CLI],
        from: [DOOR, WORKSPACE, STORAGE, 'package.json'],
        packages: [NODE, '@vscode/l10n', 'commander', 'cli-progress'],
    },
    {
        of: ['server/src/node.ts', 'server/src/worker.ts'],
        from: [`${LSP}server.ts`, WORKSPACE, STORAGE],
        packages: [NODE, 'vscode-languageserver'],
    },
    { of: [PROTOCOL], from: [], packages: [] },
    {
        of: ['client/src/'],
        from: [PROTOCOL, `${WEBVIEW}messages.ts`],
        packages: [NODE, 'vscode', 'vscode-languageclient'],
    },
    { of: [WEBVIEW], from: [PROTOCOL], packages: ['@vscode/l10n', { test: isDecided }] },
    {
        of: ['training/'],
        from: [
            TEXT,
            `${RECOGNISERS}names/`,
            `${RECOGNISERS}lexicon/`,
            `${CLAIMS}words.ts`,
            CORPUS,
            DOOR,
            // Invented affairs and pairs are what is learnt from, too.
            'test/support/affairs.ts',
            'test/support/verdictPairs.ts',
        ],
        packages: [/./],
    },
];

/** Inside the corpus, from the ground up: a file may import what stands in its own folder or in one above it in this list. */
const STOREYS = [
    'entities/',
    'search/',
    'sources/',
    'verdicts/sides/',
    'verdicts/deeds/',
    'verdicts/slots/',
    'verdicts/traits/',
    'verdicts/figures/',
    'verdicts/days/',
    'verdicts/words/',
    'verdicts/',
    '',
    'findings/',
    'wording/',
].map(folder => `${CORPUS}${folder}`);

const SOURCES = readSources();

describe('imports', () => {
    it('follow the table of layers', () => {
        const faults = SOURCES.flatMap(({ file, imports }) => {
            const layer = LAYERS.find(({ of }) => isIn(file, of));
            if (!layer) return [`${file} is in no layer`];
            return imports
                .filter(({ target, package: name }) =>
                    target === undefined
                        ? !layer.packages.some(allowed => isPackage(name, allowed))
                        : !isIn(target, [...layer.of, ...layer.from]),
                )
                .map(({ specifier }) => `${file} may not import ${specifier}`);
        });
        expect(faults).toEqual([]);
    });

    it('of the corpus go down its storeys, but for types', () => {
        const inCorpus = SOURCES.filter(({ file }) => file.startsWith(CORPUS));
        expect(inCorpus.filter(({ file }) => storeyOf(file) < 0)).toEqual([]);
        const faults = inCorpus.flatMap(({ file, imports }) =>
            imports
                .filter(
                    ({ target, isType }) =>
                        target?.startsWith(CORPUS) && !isType && storeyOf(target) > storeyOf(file),
                )
                .map(({ specifier }) => `${file} may not import ${specifier}`),
        );
        expect(faults).toEqual([]);
    });

    it('of a feature take nothing but types from another feature', () => {
        const faults = SOURCES.filter(({ file }) => file.startsWith(FEATURES)).flatMap(({ file, imports }) =>
            imports
                .filter(({ target, isType }) => target?.startsWith(FEATURES) && !isType)
                .map(({ specifier }) => `${file} imports ${specifier}`),
        );
        expect(faults).toEqual([]);
    });

    it('name files that exist, with their extension', () => {
        const faults = SOURCES.flatMap(({ file, imports }) =>
            imports
                .filter(({ target }) => target !== undefined && !existsSync(path.join(ROOT, target)))
                .map(({ specifier }) => `${file} imports ${specifier}`),
        );
        expect(faults).toEqual([]);
    });

    it('go round in no circle', () => {
        expect(cycles()).toEqual([]);
    });

    it('are passed on by the door of the engine alone', () => {
        const faults = SOURCES.filter(({ file, text }) => file !== DOOR && /^export .*\bfrom '/m.test(text));
        expect(faults.map(({ file }) => file)).toEqual([]);
    });
});

describe('every file is in its list, or serves one that is', () => {
    it.each([
        ['times', `${RECOGNISERS}recognise.ts`, `${RECOGNISERS}times`],
        ['quantities', `${RECOGNISERS}recognise.ts`, `${RECOGNISERS}quantities`],
        ['refiners', `${RECOGNISERS}recognise.ts`, `${RECOGNISERS}refiners`],
        ['handlers', `${LSP}handlers.ts`, `${LSP}handlers`],
    ])('%s', (_name, list, folder) => {
        const files = readdirSync(path.join(ROOT, folder), { withFileTypes: true })
            .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
            .map(entry => `${folder}/${entry.name}`);
        const imported = (from: (file: string) => boolean) =>
            SOURCES.filter(({ file }) => from(file)).flatMap(({ imports }) =>
                imports.map(({ target }) => target),
            );
        const listed = imported(file => file === list);
        const serving = imported(file => file !== list);
        expect(files.filter(file => !listed.includes(file) && !serving.includes(file))).toEqual([]);
        expect(files.some(file => listed.includes(file))).toBe(true);
    });
});

describe('the project stands alone', () => {
    const texts = globSync('**/*.{ts,mjs,json,md,yml,yaml,sh,html}', {
        cwd: ROOT,
        dot: true,
        ignore: ['**/node_modules/**', '**/dist/**', '**/out/**', '.git/**', '.vscode-test/**', '**/data/**'],
    }).map(file => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8') }));

    const locks = texts.filter(({ file }) => path.basename(file) === 'package-lock.json');

    it('locks packages without the address of a registry', () => {
        expect(locks.length).toBeGreaterThan(0);
        expect(
            locks.filter(({ text }) => /"resolved": "(?!node_modules)/.test(text)).map(({ file }) => file),
        ).toEqual([]);
    });

    // Where the registry lacks a package of another platform, npm leaves it out of the lock, and then `npm ci` refuses.
    it('locks the packages of every platform', () => {
        const faults = locks.flatMap(({ file, text }) => {
            const packages: Readonly<Record<string, Locked>> = JSON.parse(text).packages;
            const names = new Set(Object.keys(packages).map(folder => folder.split('node_modules/').at(-1)));
            return Object.values(packages)
                .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
                .filter(name => !names.has(name))
                .map(name => `${file} lacks ${name}`);
        });
        expect(faults).toEqual([]);
    });

    it('names no folder of one machine and nothing outside of itself', () => {
        const machine = /(?<![.\w])\/(?:work|farm|root|Users|home)\/\w|\.\.\/shared/;
        expect(texts.filter(({ text }) => machine.test(text)).map(({ file }) => file)).toEqual([]);
    });
});

interface Locked {
    readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Source {
    readonly file: string;
    readonly text: string;
    readonly imports: readonly Import[];
}

interface Import {
    readonly specifier: string;
    /** The imported file from the project's root; undefined for a package. */
    readonly target: string | undefined;
    readonly package: string;
    readonly isType: boolean;
}

function readSources(): readonly Source[] {
    const files = globSync(['{server,client}/src/**/*.ts', 'client/webview/**/*.ts', 'training/**/*.ts'], {
        cwd: ROOT,
        ignore: ['**/node_modules/**'],
    });
    return files.sort().map(file => {
        const text = readFileSync(path.join(ROOT, file), 'utf8');
        return { file, text, imports: importsOf(file, text) };
    });
}

function importsOf(file: string, text: string): readonly Import[] {
    const statements = text.matchAll(/^(?:import|export)\s(type\s)?(?:[^'";]*?\sfrom\s)?'([^']+)';/gm);
    const dynamic = text.matchAll(/\b(?:import|require)\((type\s)?'([^']+)'\)/g);
    return [...statements, ...dynamic].map(([, type, specifier = '']) => ({
        specifier,
        target: specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : undefined,
        package: specifier,
        isType: type !== undefined,
    }));
}

function storeyOf(file: string): number {
    return STOREYS.indexOf(`${path.posix.dirname(file)}/`);
}

function isDecided(name: string): boolean {
    return (
        !/^(?:node:|vscode)/.test(name) &&
        globSync('docs/decisions/*.md', { cwd: ROOT }).some(page =>
            readFileSync(path.join(ROOT, page), 'utf8').includes(`\`${name}\``),
        )
    );
}

function isIn(file: string, places: readonly string[]): boolean {
    return places.some(place => (place.endsWith('/') ? file.startsWith(place) : file === place));
}

function isPackage(name: string, allowed: string | Test): boolean {
    return typeof allowed === 'string'
        ? name === allowed || name.startsWith(`${allowed}/`)
        : allowed.test(name);
}

function cycles(): readonly string[] {
    const importsByFile = new Map(SOURCES.map(({ file, imports }) => [file, imports]));
    const done = new Set<string>();
    const found: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
        if (trail.includes(file)) found.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
        if (trail.includes(file) || done.has(file)) return;
        for (const { target, isType } of importsByFile.get(file) ?? []) {
            // Types are gone when the program runs: two files may describe their parts to each other.
            if (target && !isType) visit(target, [...trail, file]);
        }
        done.add(file);
    };
    for (const { file } of SOURCES) visit(file, []);
    return found;
}
