/** How many times as much: "tripled", "tenfold", "three times", "twice". */

import { exactFigure } from '../figures/figure.ts';
import { type PassageReading, readingOf } from '../figures/passageReading.ts';
import { multipliers, smallNumbers, tens } from '../lexicon/en/numberWords.ts';
import type { Mention } from '../mention.ts';
import type { Token } from '../numbers/tokens.ts';
import type { Recogniser } from '../recogniser.ts';

/** The value is how many times; whether it grew is read by the refiner `readChanges`. */
export const multiplier: Recogniser = {
    name: 'multiplier',
    *find(passage) {
        const reading = readingOf(passage);
        for (const i of reading.starts.ofMultipliers) {
            const token = reading.tokens[i];
            const value = timesSaid(reading.tokens, i);
            if (token && value !== undefined) yield times(token, value);
        }
        yield* folds(reading);
    },
};

function times(span: { readonly start: number; readonly end: number }, value: number): Mention {
    return { ...exactFigure(span, { value, unit: '', dimension: 'count' }), modifier: 'multiplier' };
}

function timesSaid(tokens: readonly Token[], i: number): number | undefined {
    const { lower } = tokens[i] ?? { lower: '' };
    const value = multipliers.get(lower);
    if (value !== undefined) return isNounOrAdjective(tokens, i) ? undefined : value;
    if (!lower.endsWith('fold') || lower.length < 6) return undefined;
    const word = lower.slice(0, -4);
    return smallNumbers.get(word) ?? tens.get(word) ?? (word === 'hundred' ? 100 : undefined);
}

/** "A double room", "the triple murder", "double-decker", "twice a week", "met twice". */
function isNounOrAdjective(tokens: readonly Token[], i: number): boolean {
    const { lower } = tokens[i] ?? { lower: '' };
    const before = tokens[i - 1]?.lower ?? '';
    const after = tokens[i + 1];
    if (after?.text === '-') return true;
    if (lower === 'twice' || lower === 'thrice')
        return !/^(?:the|that|its|their|his|her|what)$/.test(after?.lower ?? '') && !isAsMuch(tokens, i + 1);
    if (!/^(?:double|triple|treble|quadruple|doubles|triples)$/.test(lower)) return false;
    return (
        !/^(?:to|will|would|could|may|might|can|should|must|than)$/.test(before) &&
        !/^(?:the|that|its|their|his|her|what)$/.test(after?.lower ?? '')
    );
}

/** "Twice as many", but "scored twice as United won". */
function isAsMuch(tokens: readonly Token[], at: number): boolean {
    if (tokens[at]?.lower !== 'as') return false;
    const word = tokens[at + 1]?.lower ?? '';
    return /^(?:many|much|long|big|large|high|fast|far|likely|old|often|good|bad|expensive|strong|heavy)$/.test(
        word,
    );
}

/** "3-fold", "ten-fold", "three times the", "10 times more". */
function* folds({ tokens, numerals }: PassageReading): Generator<Mention> {
    for (const { start, next, value } of numerals) {
        const at = tokens[next]?.text === '-' ? next + 1 : next;
        const word = tokens[at];
        if (word?.lower === 'fold') yield times({ start, end: word.end }, value);
        if (word?.lower === 'times' && COMPARED.test(tokens[at + 1]?.lower ?? ''))
            yield times({ start, end: word.end }, value);
    }
}

const COMPARED =
    /^(?:as|the|that|more|less|fewer|lower|smaller|higher|larger|bigger|greater|faster|longer|its|their|his|her|what|over)$/;
