/** Where in a passage an amount may begin: each word is looked up once, for all that read amounts. */

import { fractionSigns, multipliers, openingScales, smallNumbers, tens } from '../lexicon/en/numberWords.ts';
import { vaguePlurals, vagueQuantifiers } from '../lexicon/en/vagueAmounts.ts';
import type { Token } from './tokens.ts';

/** Indexes of tokens, in order. Most words begin nothing. */
export interface AmountStarts {
    /** Digits, fraction signs, "twenty", "half", "a" (of "a hundred"). */
    readonly ofNumerals: readonly number[];
    /** "Tripled", "twice", "tenfold". */
    readonly ofMultipliers: readonly number[];
    /** "Dozens", "several", "a" (of "a few"). */
    readonly ofVagueAmounts: readonly number[];
}

/** One look at each word. */
export function amountStartsIn(tokens: readonly Token[]): AmountStarts {
    const ofNumerals: number[] = [];
    const ofMultipliers: number[] = [];
    const ofVagueAmounts: number[] = [];
    for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i];
        if (token?.kind === 'word') {
            const opens = OPENS.get(token.lower);
            if (opens?.isNumeral) ofNumerals.push(i);
            if (opens?.isVague) ofVagueAmounts.push(i);
            if (opens ? opens.isMultiplier : token.lower.endsWith('fold')) ofMultipliers.push(i);
        } else if (token?.kind === 'digits' || (token?.kind === 'mark' && isFractionSign(token)))
            ofNumerals.push(i);
    }
    return { ofNumerals, ofMultipliers, ofVagueAmounts };
}

function isFractionSign({ text }: Token): boolean {
    return text.charCodeAt(0) > LAST_OF_ASCII && fractionSigns.has(text);
}

const LAST_OF_ASCII = 0x7f;

interface Opens {
    readonly isNumeral: boolean;
    readonly isVague: boolean;
    readonly isMultiplier: boolean;
}

const OPENS: ReadonlyMap<string, Opens> = opensByWord();

function opensByWord(): ReadonlyMap<string, Opens> {
    const numerals = new Set([
        ...smallNumbers.keys(),
        ...tens.keys(),
        ...openingScales,
        'a',
        'an',
        'half',
        'quarter',
    ]);
    const vague = new Set(
        [...vaguePlurals.keys(), ...vagueQuantifiers.keys()].map(phrase => phrase.split(' ')[0] ?? ''),
    );
    return new Map(
        [...numerals, ...vague, ...multipliers.keys()].map(word => [
            word,
            { isNumeral: numerals.has(word), isVague: vague.has(word), isMultiplier: multipliers.has(word) },
        ]),
    );
}
