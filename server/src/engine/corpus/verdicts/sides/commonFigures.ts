/** Two articles that begin with one name and tell some of the same figures: "Kelm Air", its 2,300 workers and debts of 410 million. */

import { type Claim, firstSentences } from '../../../claims/claim.ts';
import { remembered } from '../../../claims/remembered.ts';
import type { Dimension } from '../../../recognisers/mention.ts';

/** Symmetric. */
export function tellOfOneByFigures(one: readonly Claim[], other: readonly Claim[]): boolean {
    return beginWithOneName(one, other) && inCommon(figuresIn(one), figuresIn(other)) >= FEWEST_FIGURES;
}

/** Two that meet by chance are no rarity in long articles, if nothing else joins these. */
const FEWEST_FIGURES = 2;

function inCommon(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
    return [...some].filter(each => others.has(each)).length;
}

/** Those that few tell by chance: "2,300 worker", "410000000 euro". */
const figuresIn = remembered((claims: readonly Claim[]): ReadonlySet<string> => {
    const found = new Set<string>();
    for (const { figure, measure } of claims) {
        const { value } = figure ?? {};
        if (!figure || !measure || value === undefined || value < LEAST || figure.modifier === 'vague')
            continue;
        if (!TELLING.has(figure.dimension) || digitsOf(value) < FEWEST_DIGITS) continue;
        found.add(`${value} ${figure.dimension === 'count' ? measure.counted : figure.unit}`);
    }
    return found;
});

const TELLING: ReadonlySet<Dimension> = new Set<Dimension>(['count', 'money']);
const LEAST = 100;
const FEWEST_DIGITS = 2;

/** Without the noughts at the end: 2 of 2,300. */
function digitsOf(value: number): number {
    return String(value).replace(/\.|0+$/g, '').length;
}

/** A capital inside a sentence on one side at least: that of a first word alone tells nothing. */
function beginWithOneName(one: readonly Claim[], other: readonly Claim[]): boolean {
    const [a, b] = [firstCapitals(one), firstCapitals(other)];
    return [...a.inside].some(stem => b.all.has(stem)) || [...b.inside].some(stem => a.all.has(stem));
}

/** Stems that the first sentences write with a capital. */
const firstCapitals = remembered((claims: readonly Claim[]) => {
    const [inside, all] = [new Set<string>(), new Set<string>()];
    for (const { capitals } of firstSentences(claims, FIRST_SENTENCES)) {
        for (const stem of capitals.inside) {
            inside.add(stem);
            all.add(stem);
        }
        if (capitals.first !== undefined) all.add(capitals.first);
    }
    return { inside, all };
});

const FIRST_SENTENCES = 3;
