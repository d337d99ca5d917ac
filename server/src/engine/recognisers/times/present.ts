/** The present, the past and the future as such: "now", "currently", "recently", "soon", "the future". */

import { PAST_CUES } from '../lexicon/en/tense.ts';
import type { PhraseMatch } from '../phrases/pattern.ts';
import { type TimeSense, timePhrases } from '../phrases/timePhrases.ts';
import { durationValue } from '../timex/timexValue.ts';

export const present = timePhrases('present', [
    ['now', now],
    ['currently|nowadays|presently', reference('PRESENT_REF')],
    ['current', reference('PRESENT_REF')],
    ['these days', reference('PRESENT_REF')],
    ['at < present >', reference('PRESENT_REF')],
    ['at < the (present|current )? moment >', reference('PRESENT_REF')],
    ['at < the (present|current ) time >', reference('PRESENT_REF')],
    ['at < this moment|time|point >', reference('PRESENT_REF')],
    ['at < the time >', atTheTime],
    ['more|most? recently', reference('PAST_REF')],
    ['recent UNITS', recentUnits],
    ['the (recent|distant )? past', thePast],
    ['lately', reference('PAST_REF')],
    ['once', once],
    ['soon', soon],
    ['the (near|foreseeable|immediate|distant )? future', reference('FUTURE_REF')],
    ['in|near|foreseeable < future >', reference('FUTURE_REF')],
    ['coming UNITS', comingUnits],
    ['the UNITS ahead', reference('FUTURE_REF')],
    ['will|would|could|might|may:before < one|some day >', reference('FUTURE_REF')],
]);

type Reference = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';

function reference(stated: Reference): () => TimeSense {
    return () => ({ type: 'DATE', stated });
}

function now({ before }: PhraseMatch): TimeSense | undefined {
    return before?.joint === 'hyphen' ? undefined : { type: 'DATE', stated: 'PRESENT_REF' };
}

/** "At the time of its founding" is told by what was founded, and is no time told before. */
function atTheTime({ after }: PhraseMatch): TimeSense | undefined {
    return after?.text === 'of' ? undefined : { type: 'DATE', stated: 'PAST_REF' };
}

/** "the past two years" is a duration, "the past president" a man. */
function thePast({ after }: PhraseMatch): TimeSense | undefined {
    if (after && after.joint !== 'none' && /^[\p{L}\d]/u.test(after.text) && !AFTER_A_NOUN.has(after.text))
        return undefined;
    return { type: 'DATE', stated: 'PAST_REF' };
}

const AFTER_A_NOUN: ReadonlySet<string> = new Set(
    'and or but as that when with by for to in is was were has have had will would could may might he she it they we i of who which than about on at'.split(
        ' ',
    ),
);

/** "once owned", "was once": at some time in the past; "once he left" is a conjunction, "once a week" a number. */
function once({ before, after }: PhraseMatch): TimeSense | undefined {
    const isAdverb = before !== undefined && BEFORE_ONCE.has(before.text);
    const isCounted = after !== undefined && (COUNTS.has(after.text) || !/^\p{L}/u.test(after.text));
    return isAdverb && !isCounted ? { type: 'DATE', stated: 'PAST_REF' } : undefined;
}

const BEFORE_ONCE: ReadonlySet<string> = new Set(
    'was were had has have is are he she it they who which the a an'.split(' '),
);
const COUNTS: ReadonlySet<string> = new Set('a an per every again more in and or only'.split(' '));

/** "it soon became" was soon then. */
function soon({ before, after }: PhraseMatch): TimeSense | undefined {
    const isTold = after !== undefined && (PAST_CUES.has(after.text) || /\p{Ll}ed$/u.test(after.text));
    if (isTold && before?.text !== 'will' && before?.text !== 'be') return undefined;
    if (
        before?.text === 'as' ||
        before?.text === 'too' ||
        before?.text === 'how' ||
        before?.text === 'so' ||
        after?.text === 'after'
    )
        return undefined;
    return { type: 'DATE', stated: 'FUTURE_REF' };
}

function recentUnits(match: PhraseMatch): TimeSense | undefined {
    const stated = durationValue('X', match.value('units'));
    if (match.value('units') === 'year') return { type: 'DATE', stated: 'PAST_REF' };
    return stated === undefined ? undefined : { type: 'DURATION', stated };
}

function comingUnits(match: PhraseMatch): TimeSense | undefined {
    const stated = durationValue('X', match.value('units'));
    return stated === undefined ? undefined : { type: 'DURATION', stated };
}
