/** "No shop was looted", "not one baby was born", "nobody was hurt": a count of none, though no number says so. */

import { exactFigure } from '../recognisers/figures/figure.ts';
import { additionWords, countedAs, personNouns, stateOf } from '../recognisers/lexicon/en/measures.ts';
import { functionWords, verbsAfterNouns } from '../recognisers/lexicon/en/nounGroups.ts';
import type { Claim, Measure } from './claim.ts';
import { remembered } from './remembered.ts';
import { singularOf, stemOf, type Word, wordsOf } from './words.ts';

/** The same claim with the figure 0; undefined when the sentence counts none of anything, or counts others beside them. */
export const claimOfNone: (claim: Claim) => Claim | undefined = remembered((claim: Claim) => {
    const { figure, words, sentence, modality } = claim;
    if (modality !== 'denied') return undefined;
    const match = NONE.exec(words);
    if (!match) return undefined;
    const start = sentence.start + match.index;
    // "Not one baby" has a figure of its own, which is the very word.
    if (figure && (figure.value !== 1 || figure.start < start || figure.end > start + match[0].length))
        return undefined;
    const measure = measureBehind(match[0], words.slice(match.index + match[0].length));
    if (!measure) return undefined;
    const zero = exactFigure(
        { start, end: start + match[0].length },
        { value: 0, unit: '', dimension: 'count' },
    );
    return { ...claim, figure: zero, measure, modality: 'asserted' };
});

const NONE =
    /\b(?:nobody|no[ -]one|none of (?:the|its|their|his|her|those)|none|not one|not a single|no)(?=\s)/iu;
const OF_PEOPLE = /^(?:nobody|no[ -]one|none)$/i;

/** How many words behind may belong to what is counted, and how many more may tell what became of it. */
const REACH_OF_NOUN = 4;
const REACH_OF_STATE = 5;

function measureBehind(none: string, behind: string): Measure | undefined {
    const words = wordsOf(/^[^,;:.!?()“”"]{0,90}/u.exec(behind)?.[0] ?? '').slice(
        0,
        REACH_OF_NOUN + REACH_OF_STATE,
    );
    const end = OF_PEOPLE.test(none) ? 0 : endOfNoun(words);
    if (end === 0 && !OF_PEOPLE.test(none)) return undefined;
    const noun = words.slice(0, end);
    if (noun.some(({ folded }) => TELLS_LESS.test(folded))) return undefined;
    const head = noun.findLast(({ folded }) => !stateOf.has(folded))?.folded;
    const counted = head === undefined ? '' : classOf(head);
    const state = stateIn(noun) ?? stateIn(words.slice(end, end + REACH_OF_STATE));
    if (counted === '' && state === undefined) return undefined;
    if (counted !== '' && !isCountable(head ?? '')) return undefined;
    return {
        dimension: 'count',
        unit: '',
        counted: OF_PEOPLE.test(none) ? 'person' : counted,
        narrowedBy: noun
            .slice(0, -1)
            .flatMap(({ folded }) => stemOf(folded) ?? [])
            .filter(stem => head === undefined || stem !== stemOf(head)),
        state,
        aspect: noun.some(({ folded }) => additionWords.has(folded)) ? 'increment' : 'total',
    };
}

/** "No immediate reports of casualties", "no doubt", "no longer": nobody has counted. */
const TELLS_LESS =
    /^(?:longer|more|fewer|less|immediate|reports?|word|words|sign|signs|doubt|matter|comment|indications?|evidence|way|idea|reason|information|plans?|claims?|other|others|further|one|such|question|need|decision|details?|time)$/;

function endOfNoun(words: readonly Word[]): number {
    const end = words
        .slice(0, REACH_OF_NOUN)
        .findIndex(({ folded }) => functionWords.has(folded) || verbsAfterNouns.has(folded));
    return end < 0 ? Math.min(words.length, REACH_OF_NOUN) : end;
}

/** A noun that numbers stand before: a plural, or a person or thing of the tables. */
function isCountable(noun: string): boolean {
    const singular = singularOf(noun);
    return (
        singular !== noun ||
        countedAs.has(singular) ||
        personNouns.has(singular) ||
        stateOf.has(noun) ||
        COUNTABLE.test(noun)
    );
}

const COUNTABLE =
    /^(?:baby|shop|building|tree|bridge|school|train|bus|ship|boat|plane|aircraft|helicopter|drone|missile|seat|goal|point|animal|hen|cow|bird|hospital|clinic|bed|ballot|paper|tank|rocket|road|window|book)$/;

function classOf(noun: string): string {
    const singular = singularOf(noun);
    return countedAs.get(singular) ?? singular;
}

function stateIn(words: readonly Word[]): string | undefined {
    return words.map(({ folded }) => stateOf.get(folded)).find(state => state !== undefined);
}
