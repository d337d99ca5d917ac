/** Unknown JSON in, settings out; the defaults are those of the manifest. */

import { contributes } from '../../../package.json';
import type { InitializationOptions } from '../protocol.ts';

/** The settings under `crosscheck` that the server knows. */
export interface Settings {
    readonly enable: 'auto' | 'on' | 'off';
    readonly files: {
        readonly include: readonly string[];
        readonly exclude: readonly string[];
        readonly maxBytes: number;
        readonly maxCount: number;
    };
    readonly hover: { readonly maxRelated: number };
    /** How names, dates and figures are coloured: VS Code asks one provider of semantic tokens only, perhaps another. */
    readonly highlight: 'semanticTokens' | 'decorations' | 'off';
    readonly conflicts: { readonly severity: ConflictSeverity };
    /** `differing`: only above paragraphs of which another document says something else. */
    readonly codeLens: 'off' | 'differing' | 'on';
    /** `publication`: only the inferred day of an article that states none. */
    readonly inlayHints: { readonly dates: 'off' | 'publication' | 'on' };
}

/** `off`: conflicts are no diagnostics. */
export type ConflictSeverity = 'off' | 'hint' | 'information' | 'warning';

/** Never throws: what is missing or of the wrong kind is as in the defaults, a number out of its bounds is brought to the nearest. */
export function readSettings(json: unknown): Settings {
    return {
        enable: readEnable(at(json, 'enable')),
        files: {
            include: readGlobs(at(json, 'files', 'include'), 'crosscheck.files.include'),
            exclude: readGlobs(at(json, 'files', 'exclude'), 'crosscheck.files.exclude'),
            maxBytes: readCount(at(json, 'files', 'maxBytes'), 'crosscheck.files.maxBytes'),
            maxCount: readCount(at(json, 'files', 'maxCount'), 'crosscheck.files.maxCount'),
        },
        hover: { maxRelated: readCount(at(json, 'hover', 'maxRelated'), 'crosscheck.hover.maxRelated') },
        highlight: readHighlight(at(json, 'highlight')),
        conflicts: { severity: readSeverity(at(json, 'conflicts', 'severity')) },
        codeLens: readCodeLens(at(json, 'codeLens')),
        inlayHints: { dates: readDateHints(at(json, 'inlayHints', 'dates')) },
    };
}

/** Never throws: what is missing or of the wrong kind is left out. */
export function readInitializationOptions(json: unknown): InitializationOptions {
    const l10n = at(json, 'l10n');
    const dataUri = at(json, 'dataUri');
    return {
        ...(isTable(l10n) && { l10n }),
        ...(typeof dataUri === 'string' && { dataUri }),
        ...(at(json, 'picks') === true && { picks: true }),
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

function isTable(json: unknown): json is Readonly<Record<string, string>> {
    if (typeof json !== 'object' || json === null) return false;
    return Object.values(json).every(value => typeof value === 'string');
}

const { properties } = contributes.configuration;

function readEnable(value: unknown): Settings['enable'] {
    if (value === 'auto' || value === 'on' || value === 'off') return value;
    return properties['crosscheck.enable'].default as Settings['enable'];
}

function readHighlight(value: unknown): Settings['highlight'] {
    if (value === 'semanticTokens' || value === 'decorations' || value === 'off') return value;
    return properties['crosscheck.highlight'].default as Settings['highlight'];
}

function readDateHints(value: unknown): Settings['inlayHints']['dates'] {
    if (value === 'off' || value === 'publication' || value === 'on') return value;
    return properties['crosscheck.inlayHints.dates'].default as Settings['inlayHints']['dates'];
}

function readCodeLens(value: unknown): Settings['codeLens'] {
    if (value === 'off' || value === 'differing' || value === 'on') return value;
    return properties['crosscheck.codeLens'].default as Settings['codeLens'];
}

function readSeverity(value: unknown): ConflictSeverity {
    if (value === 'off' || value === 'hint' || value === 'information' || value === 'warning') return value;
    return properties['crosscheck.conflicts.severity'].default as ConflictSeverity;
}

type Globs = 'crosscheck.files.include' | 'crosscheck.files.exclude';

/** Patterns beyond a sensible length are left out: they cost more than they could say. */
function readGlobs(value: unknown, name: Globs): readonly string[] {
    if (!Array.isArray(value)) return properties[name].default;
    return value.filter(glob => typeof glob === 'string' && glob !== '' && glob.length <= 1000);
}

type Count = 'crosscheck.files.maxBytes' | 'crosscheck.files.maxCount' | 'crosscheck.hover.maxRelated';

function readCount(value: unknown, name: Count): number {
    const { default: usual, minimum, maximum } = properties[name];
    if (typeof value !== 'number' || Number.isNaN(value)) return usual;
    return Math.min(Math.max(Math.round(value), minimum), maximum);
}
