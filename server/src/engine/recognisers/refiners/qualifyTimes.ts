/** Takes in the words before and after a time that qualify it: "early", "the end of", "more than", "or so". */

import { smallNumbers } from '../lexicon/en/numberWords.ts';
import { HEDGES, PART_BEFORE, PART_OF, TAILS } from '../lexicon/en/timeQualifiers.ts';
import type { TimeExpression } from '../mention.ts';
import type { Refiner } from '../recogniser.ts';

/** Needs times that are already joined. */
export const qualifyTimes: Refiner = {
    name: 'qualifyTimes',
    refine: (mentions, { words }) => {
        let from = 0;
        return mentions.map(mention => {
            if (mention.kind !== 'time') return mention;
            const qualified = qualifiedTime(mention, words, from);
            from = qualified.end;
            return qualified;
        });
    },
};

/** The longest qualifier that is looked for, in characters. */
const REACH = 32;

const PART = new RegExp(
    `(?<![\\p{L}\\p{N}-])((?:the |this )?(?:very |fairly )?)(${[...PART_BEFORE.keys()].join('|')})[\\s-]{1,2}(?:(?:in|on) )?$`,
    'iu',
);
const HALF_OF = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:the )?(?:very )?(${[...PART_OF.keys()].join('|')}) of (?:the )?$`,
    'iu',
);
const HEDGE = new RegExp(
    `(?<![\\p{L}\\p{N}-])(${HEDGES.map(([words]) => words).join('|')}) (?:the )?$`,
    'iu',
);
const SOMETIME = /(?<![\p{L}\p{N}-])(?:sometime|some time) $/iu;
const AGAINST = /(?<![\p{L}\p{N}-])(post|pre)-$/iu;
const TAIL = new RegExp(`^ (${TAILS.map(([words]) => words).join('|')})(?![\\p{L}\\p{N}])`, 'u');

function qualifiedTime(time: TimeExpression, words: string, from: number): TimeExpression {
    const before = words.slice(Math.max(from, time.start - REACH), time.start);
    // "four years ago" is as long as "four years".
    const isLength =
        time.type === 'DURATION' || (time.reading?.kind === 'shift' && time.reading.isDistance === true);
    const qualified = isLength ? hedged(time, words, before) : placedInPeriod(time, before);
    if (!isLength) return qualified;
    const tail = TAIL.exec(words.slice(time.end, time.end + REACH));
    const mod = tail && TAILS.find(([tailWords]) => tailWords === tail[1])?.[1];
    return tail && mod ? { ...qualified, end: time.end + tail[0].length, mod } : qualified;
}

function hedged(time: TimeExpression, words: string, before: string): TimeExpression {
    // "over the past year": the preposition of a period that is known is no hedge.
    const isMeasured =
        /^(?:\d|an? |one|two|three|four|five|six|seven|eight|nine|ten|\p{Ll}+(?:teen|ty)\b|half|several)/u.test(
            words.slice(time.start, time.start + 16).toLowerCase(),
        );
    if (!isMeasured) return placedInPeriod(time, before);
    const match = HEDGE.exec(before);
    const hedge = match?.[1]?.toLowerCase();
    const mod = hedge === undefined ? undefined : HEDGES.find(([each]) => each === hedge)?.[1];
    if (!match || mod === undefined || isOfAmount(before.slice(0, match.index))) return time;
    return { ...time, start: time.start - match[0].length, mod };
}

/** "| 17 | more than a year earlier", "three percent less than a year ago": by how much, not how long ago. */
function isOfAmount(before: string): boolean {
    return AMOUNT.test(before) || smallNumbers.has(/(\p{L}{1,12}) $/u.exec(before)?.[1]?.toLowerCase() ?? '');
}

/** Not a year: "in 2019, more than …" has a comma, and "in 2019 more than a year after that" none. */
const AMOUNT =
    /(?:(?<![\d,.])(?:\d{1,3}(?:[.,]\d{1,3}){0,4}|[5-9]\d{3}) ?%?|\b(?:percent|per cent|percentage points|points|million|billion)) $/iu;

/** "the late-November trip": the article belongs to the trip. */
function lengthOfPart([whole, article = '']: RegExpExecArray): number {
    return whole.endsWith('-') ? whole.length - article.length : whole.length;
}

function placedInPeriod(time: TimeExpression, before: string): TimeExpression {
    if (time.type === 'SET' || time.type === 'DURATION' || time.stated.endsWith('_REF')) return time;
    const part = PART.exec(before);
    const partMod = part?.[2] === undefined ? undefined : PART_BEFORE.get(part[2].toLowerCase());
    if (part && partMod && !/\bas $/i.test(before.slice(0, part.index)))
        return { ...time, start: time.start - lengthOfPart(part), mod: partMod };
    const ofPeriod = HALF_OF.exec(before);
    const ofMod = ofPeriod?.[1] === undefined ? undefined : PART_OF.get(ofPeriod[1].toLowerCase());
    if (ofPeriod && ofMod) return { ...time, start: time.start - ofPeriod[0].length, mod: ofMod };
    const against = AGAINST.exec(before);
    if (against)
        return {
            ...time,
            start: time.start - against[0].length,
            mod: against[1]?.toLowerCase() === 'post' ? 'AFTER' : 'BEFORE',
        };
    const sometime = SOMETIME.exec(before);
    return sometime ? { ...time, start: time.start - sometime[0].length } : time;
}
