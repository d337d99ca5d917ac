/** Unknown JSON in, settings out; the defaults are those of the manifest. */

import { contributes } from '../../../package.json';
import type { InitializationOptions, SeenArticle } from '../protocol.ts';

/** The settings under `crosscheck` that the server knows. */
export interface Settings {
    readonly enable: 'auto' | 'on' | 'off';
    readonly files: {
        readonly include: readonly string[];
        readonly exclude: readonly string[];
        readonly maxBytes: number;
        readonly maxCount: number;
    };
    /** Folders, relative to that of the workspace, or globs: articles in them are drafts. */
    readonly drafts: readonly string[];
    /** Where names are completed while they are typed; `on`: in every article. */
    readonly completion: 'off' | 'drafts' | 'on';
    readonly hover: { readonly maxRelated: number };
    /** How names, dates and figures are coloured: VS Code asks one provider of semantic tokens only, perhaps another. */
    readonly highlight: 'semanticTokens' | 'decorations' | 'off';
    readonly conflicts: { readonly severity: ConflictSeverity };
    /** `differing`: only above paragraphs of which another document says something else. */
    readonly codeLens: 'off' | 'differing' | 'on';
    readonly inlayHints: {
        /** `publication`: only the inferred day of an article that states none. */
        readonly dates: 'off' | 'publication' | 'on';
        /** `spellings`: only where a name is spelt otherwise. */
        readonly names: 'off' | 'spellings' | 'on';
        /** The system of units into which the figures of another are converted. */
        readonly units: 'off' | 'metric' | 'imperial';
    };
}

/** `off`: conflicts are no diagnostics. */
export type ConflictSeverity = 'off' | 'hint' | 'information' | 'warning';

/** Never throws: what is missing or of the wrong kind is as in the defaults, a number out of its bounds is brought to the nearest. */
export function readSettings(json: unknown): Settings {
    return {
        enable: readChoice(json, 'enable'),
        files: {
            include: readGlobs(json, 'files.include'),
            exclude: readGlobs(json, 'files.exclude'),
            maxBytes: readCount(json, 'files.maxBytes'),
            maxCount: readCount(json, 'files.maxCount'),
        },
        drafts: readGlobs(json, 'drafts'),
        completion: readChoice(json, 'completion'),
        hover: { maxRelated: readCount(json, 'hover.maxRelated') },
        highlight: readChoice(json, 'highlight'),
        conflicts: { severity: readChoice(json, 'conflicts.severity') },
        codeLens: readChoice(json, 'codeLens'),
        inlayHints: {
            dates: readChoice(json, 'inlayHints.dates'),
            names: readChoice(json, 'inlayHints.names'),
            units: readChoice(json, 'inlayHints.units'),
        },
    };
}

/** Never throws: what is missing or of the wrong kind is left out. */
export function readInitializationOptions(json: unknown): InitializationOptions {
    const l10n = at(json, 'l10n');
    const dataUri = at(json, 'dataUri');
    const seen = at(json, 'seen');
    return {
        ...(isTable(l10n) && { l10n }),
        ...(typeof dataUri === 'string' && { dataUri }),
        ...(at(json, 'picks') === true && { picks: true }),
        ...(Array.isArray(seen) && { seen: seenIn(seen) }),
        settings: at(json, 'settings'),
    };
}

/** The value under these keys, undefined where there is none. */
function at(json: unknown, ...keys: readonly string[]): unknown {
    let value = json;
    for (const key of keys) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
        value = (value as Readonly<Record<string, unknown>>)[key];
    }
    return value;
}

/** What has another shape, of an earlier version perhaps, was not seen. */
function seenIn(list: readonly unknown[]): readonly SeenArticle[] {
    return list.flatMap(seen => {
        const [uri, print, twins] = [at(seen, 'uri'), at(seen, 'print'), at(seen, 'twins')];
        if (typeof uri !== 'string' || typeof print !== 'string' || !Array.isArray(twins)) return [];
        return [{ uri, print, twins: twins.filter(twin => typeof twin === 'string') }];
    });
}

function isTable(json: unknown): json is Readonly<Record<string, string>> {
    if (typeof json !== 'object' || json === null) return false;
    return Object.values(json).every(value => typeof value === 'string');
}

interface Setting {
    readonly default: unknown;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
}

/** By their names without `crosscheck.`; the manifest has them in sections. */
const SETTINGS: ReadonlyMap<string, Setting> = new Map(
    contributes.configuration
        .flatMap(({ properties }) => Object.entries(properties as Readonly<Record<string, Setting>>))
        .map(([name, setting]) => [name.replace('crosscheck.', ''), setting]),
);

function settingNamed(name: string): Setting {
    const setting = SETTINGS.get(name);
    if (!setting) throw new Error(`The manifest has no setting crosscheck.${name}`);
    return setting;
}

/** One of those that the manifest enumerates. */
function readChoice<T extends string>(json: unknown, name: string): T {
    const { default: usual, enum: choices = [] } = settingNamed(name);
    const value = at(json, ...name.split('.'));
    return (choices.find(choice => choice === value) as T) ?? (usual as T);
}

/** Patterns beyond a sensible length are left out: they cost more than they could say. */
function readGlobs(json: unknown, name: string): readonly string[] {
    const value = at(json, ...name.split('.'));
    if (!Array.isArray(value)) return settingNamed(name).default as readonly string[];
    return value.filter(glob => typeof glob === 'string' && glob !== '' && glob.length <= 1000);
}

function readCount(json: unknown, name: string): number {
    const { default: usual, minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = settingNamed(name);
    const value = at(json, ...name.split('.'));
    if (typeof value !== 'number' || Number.isNaN(value)) return usual as number;
    return Math.min(Math.max(Math.round(value), minimum), maximum);
}
