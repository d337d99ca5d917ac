/** Makes rates: "$3 a share", "58 dollars per barrel", "12 per 100,000 people", "$15/hour". */

import { rateNouns } from '../lexicon/en/rates.ts';
import type { Quantity } from '../mention.ts';
import type { PassageReading } from '../quantities/passageReading.ts';
import { numeralAfter, tokenIndexAt } from '../quantities/passageReading.ts';
import { unitAt, unitNamed } from '../quantities/unitAfter.ts';
import { figuresTogether } from './figureRefiner.ts';

/** A number after "per" belongs to the rate and is no figure of its own. */
export const attachRates = figuresTogether('attachRates', (figures, reading) => {
    const rates: Quantity[] = [];
    for (const figure of figures) {
        const before = rates.at(-1);
        if (before && before.end >= figure.end) continue;
        rates.push(rateOf(figure, reading));
    }
    return rates;
});

function rateOf(figure: Quantity, reading: PassageReading): Quantity {
    if (figure.dimension === 'age' || figure.dimension === 'percentage' || figure.modifier === 'multiplier')
        return figure;
    const { tokens } = reading;
    let at = tokenIndexAt(tokens, figure.end);
    const isHyphenated = tokens[at]?.text === '-' && tokens[at]?.isApart === false;
    if (isHyphenated) at++;
    const word = tokens[at]?.lower;
    const next = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
    if (word === 'per') return named(figure, baseAfter(reading, next, true));
    if (word === 'a' || word === 'an' || word === 'each') {
        const noun = tokens[next]?.lower ?? '';
        return rateNouns.has(noun) && !isAgo(reading, next)
            ? named(figure, baseAfter(reading, next, false))
            : figure;
    }
    if (word === '/' && tokens[at]?.isApart === false) return named(figure, baseAfter(reading, next, false));
    return figure;
}

/** "Two a day later": the day is another one. */
function isAgo({ tokens }: PassageReading, at: number): boolean {
    return /^(?:later|earlier|ago|before|after)$/.test(tokens[at + 1]?.lower ?? '');
}

interface Base {
    readonly name: string;
    readonly end: number;
}

function baseAfter(reading: PassageReading, at: number, mayBeAnyNoun: boolean): Base | undefined {
    const { tokens, numerals } = reading;
    const token = tokens[at];
    if (!token) return undefined;
    const numeral = numeralAfter(numerals, token.start);
    if (numeral?.first === at) {
        const noun = tokens[numeral.next];
        const isNoun =
            noun?.kind === 'word' &&
            noun.isApart &&
            /^(?:people|inhabitants|residents|population|births|persons|women|men|children|hours|kilometres|kilometers|miles|passengers|workers|vehicles|households|km)$/.test(
                noun.lower,
            );
        const number = String(numeral.value).replace(/\B(?=(?:\d{3}){1,8}$)/g, ',');
        return { name: isNoun ? `${number} ${noun.lower}` : number, end: isNoun ? noun.end : numeral.end };
    }
    const unit = unitAt(reading, at, { isDigits: true, isSingular: true });
    if (unit) return { name: unit.unit.name, end: unit.end };
    if (token.kind !== 'word' || (!mayBeAnyNoun && !rateNouns.has(token.lower))) return undefined;
    return { name: token.lower, end: token.end };
}

function named(figure: Quantity, base: Base | undefined): Quantity {
    if (!base) return figure;
    const unit = figure.unit === '' ? `per ${base.name}` : `${figure.unit} per ${base.name}`;
    return { ...figure, end: base.end, unit, dimension: unitNamed(unit)?.dimension ?? 'rate' };
}
