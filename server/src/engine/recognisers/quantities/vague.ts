/** Amounts without a number: "dozens", "tens of thousands", "several hundred", "a couple of", "many millions". */

import { currencyWords } from '../figures/currencies.ts';
import { intervalFigure } from '../figures/figure.ts';
import { readingOf } from '../figures/passageReading.ts';
import { unitSaid } from '../figures/unitAfter.ts';
import { scales } from '../lexicon/en/numberWords.ts';
import {
    type VagueAmount,
    vagueMultiples,
    vaguePlurals,
    vagueQuantifiers,
} from '../lexicon/en/vagueAmounts.ts';
import type { Token } from '../numbers/tokens.ts';
import type { Recogniser } from '../recogniser.ts';

/** An interval without a value; "tens of thousands" is 20,000 to 99,999. */
export const vague: Recogniser = {
    name: 'vague',
    *find(passage) {
        const { tokens, starts } = readingOf(passage);
        let read = 0;
        for (const i of starts.ofVagueAmounts) {
            const amount = i < read ? undefined : (pluralAt(tokens, i) ?? quantifierAt(tokens, i));
            if (!amount) continue;
            read = amount.next;
            const unit = unitFrom(tokens, amount.next);
            const start = tokens[i]?.start ?? 0;
            const end = tokens[(unit?.next ?? amount.next) - 1]?.end ?? start;
            yield intervalFigure({ start, end }, amount, {
                modifier: 'vague',
                unit: unit?.name ?? '',
                dimension: unit?.dimension ?? 'count',
            });
        }
    },
};

interface Found extends VagueAmount {
    readonly next: number;
}

/** "Dozens", "tens of thousands", "hundreds of thousands". */
function pluralAt(tokens: readonly Token[], i: number): Found | undefined {
    const word = tokens[i]?.lower ?? '';
    const plural = vaguePlurals.get(word);
    if (!plural) return undefined;
    const times = vagueMultiples.get(word);
    const scale = scaleOf(tokens[i + 2]?.lower ?? '');
    if (times && scale !== undefined && tokens[i + 1]?.lower === 'of')
        return { min: times.min * scale, max: (times.max + 1) * scale - 1, next: i + 3 };
    if (NO_AMOUNTS.has(word) && tokens[i + 1]?.lower !== 'of') return undefined;
    // "In their thousands", "one in millions": still an amount. "The hundreds" of a scale is not worth a rule.
    return { ...plural, next: i + 1 };
}

// "The scores were level", "tens and units", "the crores".
const NO_AMOUNTS: ReadonlySet<string> = new Set(['scores', 'tens']);

/** "Several hundred", "a few", "a couple of dozen". */
function quantifierAt(tokens: readonly Token[], i: number): Found | undefined {
    const isArticle = tokens[i]?.lower === 'a';
    const phrase = isArticle ? `a ${tokens[i + 1]?.lower ?? ''}` : (tokens[i]?.lower ?? '');
    const amount = vagueQuantifiers.get(phrase);
    if (!amount) return undefined;
    let next = i + (isArticle ? 2 : 1);
    const isOf = tokens[next]?.lower === 'of';
    const at = isOf ? next + 1 : next;
    const scale = scaleOf(tokens[at]?.lower ?? '');
    if (scale !== undefined) {
        next = at + 1;
        return { min: amount.min * scale, max: (amount.max + 1) * scale - 1, next };
    }
    return phrase === 'many' || ALONE.test(tokens[next]?.lower ?? '') ? undefined : { ...amount, next };
}

// "A few weeks" is said of time; "a couple" of people in love has no "of".
const ALONE = /^(?:who|was|were|is|are|had|has|have|from|in)$/;

function scaleOf(word: string): number | undefined {
    return scales.get(word) ?? (word.endsWith('s') ? scales.get(word.slice(0, -1)) : undefined);
}

/** "Of dollars", "years": the unit of a vague amount. */
function unitFrom(tokens: readonly Token[], at: number) {
    const isOf = tokens[at]?.lower === 'of';
    const word = tokens[isOf ? at + 1 : at];
    if (word?.kind !== 'word') return undefined;
    const next = (isOf ? at + 1 : at) + 1;
    const unit = unitSaid(word.lower);
    if (unit) return { name: unit.name, dimension: unit.dimension, next };
    const currency = word.lower === 'real' ? undefined : currencyWords.get(word.lower);
    return currency && { name: currency.name, dimension: 'money' as const, next };
}
