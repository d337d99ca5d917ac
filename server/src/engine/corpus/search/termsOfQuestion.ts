/** The terms that a question asks for, each with its weight: the rarer the heavier. */

import type { Statement } from './statement.ts';

/** A term that is looked for, with those that mean the same. */
export interface AskedTerm {
    readonly kind: TermKind;
    readonly names: readonly string[];
    /** At least 0. */
    readonly weight: number;
}

export type TermKind = 'word' | 'capital' | 'name' | 'figure' | 'happening';

export interface TermsOfQuestion {
    /** The rarest first. */
    readonly terms: readonly AskedTerm[];
    /** The sum over all terms but happenings, which repeat what the words say. */
    readonly weight: number;
}

/** How often terms come. */
export interface Frequencies {
    /** How many statements there are. */
    readonly statements: number;
    documentsWith(term: string): number;
}

/** How much a term of each kind weighs, by its first character; a stem weighs 1. */
const WEIGHTS: Readonly<Record<string, number>> = { '@': 0.6, '#': 1, '=': 0.2, '~': 0.3 };

const KINDS: Readonly<Record<string, TermKind>> = {
    '@': 'name',
    '#': 'figure',
    '=': 'figure',
    '~': 'happening',
};

/** `like` gives the terms that mean the same as a term, itself among them. */
export function termsOfQuestion(
    wanted: readonly Statement[],
    like: (term: string) => readonly string[],
    { statements, documentsWith }: Frequencies,
): TermsOfQuestion {
    const capitals = new Set(wanted.flatMap(({ claims }) => claims[0]?.capitals.inside ?? []));
    const names = new Set(wanted.flatMap(statement => statement.terms));
    const found = [...names].map(name => {
        const names = like(name);
        const frequency = names.reduce((sum, each) => sum + documentsWith(each), 0);
        const idf = Math.log(1 + (statements - frequency + 0.5) / (frequency + 0.5));
        const sign = name[0] ?? '';
        const kind = KINDS[sign] ?? (capitals.has(name) ? 'capital' : 'word');
        return { kind, names, frequency, weight: Math.max(0, idf) * (WEIGHTS[sign] ?? 1) };
    });
    const terms = found.sort((a, b) => a.frequency - b.frequency);
    const told = terms.filter(({ kind }) => kind !== 'happening');
    return {
        terms,
        weight: told.reduce((sum, { weight }) => sum + weight, 0),
    };
}
