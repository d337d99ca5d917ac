/** What an article tells in one sentence, another one may tell in a sentence of its own: then these two are of something else, or no news. */

import { areOfOneSentence, type Claim } from '../../../claims/claim.ts';
import { isFormerValue } from '../../../claims/formerValue.ts';
import type { Quantity } from '../../../recognisers/mention.ts';
import { contains } from '../../../text/span.ts';
import { compareTimes } from '../sides/compareTimes.ts';
import { isHeadlineOf } from '../sides/headline.ts';
import type { Side } from '../sides/side.ts';
import { compareMeasures, type MeasureRelation } from './compareMeasures.ts';
import type { FigurePair } from './figurePair.ts';

/** One article tells in another sentence what the other tells here: then this is something else. */
export function isToldElsewhere({ one, other, a, b }: FigurePair): boolean {
    return isTold(a, one.claim, other) || isTold(b, other.claim, one);
}

/** The later value stands in the earlier article, told as the very same measure. */
export function isToldBefore({ one, other, a, b }: FigurePair): boolean {
    const relation = compareTimes(one.published?.days, other.published?.days);
    // What is counted seldom comes back to what it was, as a rate may.
    if (one.claim.measure?.dimension !== 'count') return false;
    if (relation === 'after') return isOfOneMeasureIn(other, a, one.claim);
    return relation === 'before' && isOfOneMeasureIn(one, b, other.claim);
}

/** As something that is so, and not what it was before. */
function isOfOneMeasureIn({ document }: Side, figure: Quantity, { measure, terms }: Claim): boolean {
    return document.some(
        told =>
            tells(told, figure) &&
            told.modality === 'asserted' &&
            !isFormerValue(told) &&
            relationOf(told, { measure, terms }) === 'same',
    );
}

/** "The minister said that crime had fallen by 18 percent. According to the police it has fallen by 8 percent": no second value. */
function isWhatAnotherSays(told: Claim, claim: Claim): boolean {
    const [cited, own] = [wordsOfSource(told), wordsOfSource(claim)];
    return cited !== undefined && cited !== own;
}

function wordsOfSource({ attribution, words, sentence }: Claim): string | undefined {
    const { source } = attribution ?? {};
    if (!source || !contains(sentence, source)) return undefined;
    return words.slice(source.start - sentence.start, source.end - sentence.start);
}

function isTold(figure: Quantity, { measure, terms, modality }: Claim, { document, claim }: Side): boolean {
    return document.some(
        told =>
            told !== claim &&
            tells(told, figure) &&
            // What was forecast is not what it came to.
            !(told.modality === 'planned' && modality === 'asserted') &&
            !isWhatAnotherSays(told, claim) &&
            !isHeadlineOf(told, claim, document) &&
            (areOfOneSentence(told, claim) || relationOf(told, { measure, terms }) !== 'different'),
    );
}

function tells({ figure, measure }: Claim, { value, unit }: Quantity): boolean {
    return measure !== undefined && value !== undefined && figure?.value === value && figure.unit === unit;
}

function relationOf({ measure, terms }: Claim, other: Pick<Claim, 'measure' | 'terms'>): MeasureRelation {
    if (!measure || !other.measure) return 'different';
    return compareMeasures({ measure: other.measure, terms: other.terms }, { measure, terms });
}
