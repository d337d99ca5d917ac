/** What a figure is made up of, where its sentence tells it: "780 objects: 520 vases, 190 tiles and 70 drawings". */

import type { Claim } from '../../../claims/claim.ts';
import { remembered } from '../../../claims/remembered.ts';
import { functionWords } from '../../../recognisers/lexicon/en/nounGroups.ts';
import type { Dimension, Quantity } from '../../../recognisers/mention.ts';
import { figuresBeside } from '../sides/neighbours.ts';
import type { Side } from '../sides/side.ts';

/**
 * Whether some part of it is told beside it: smaller figures of its unit that add up to it, or one that is told to be of it.
 * Read in the sentence alone.
 */
export function tellsParts(side: Side): boolean {
    const { figure, words, sentence } = side.claim;
    if (figure?.value === undefined || figure.modifier !== 'exact' || !MADE_UP.has(figure.dimension))
        return false;
    const total = figure.value;
    const others = figuresBeside(side).filter(other => isPartOf(other, figure, side.claim));
    if (others.length === 0) return false;
    const behind = others.filter(({ start }) => start >= figure.end);
    const before = others.filter(({ end }) => end <= figure.start);
    if ([behind, before].some(parts => parts.length > 1 && sumOf(parts) === total)) return true;
    if (sumOf(behind) > total) return false;
    const [next] = behind;
    if (!next) return false;
    const between = words.slice(figure.end - sentence.start, next.start - sentence.start);
    const after = words.slice(next.end - sentence.start);
    const leading = words.slice(0, figure.start - sentence.start);
    if (OF_ANOTHER_YEAR.test(between)) return false;
    return OPENS_PARTS.test(between) || IS_OF_THEM.test(after) || OF_TOTAL.test(leading);
}

/** Whether it is told to be a part of just so many: "of the 23 arrested, 12 are sailors", "two women and a man". */
export function isPartOfAll(side: Side, all: number): boolean {
    const { figure, words, sentence } = side.claim;
    if (figure?.value === undefined || figure.value >= all) return false;
    const whole = figuresBeside(side).find(({ value, unit }) => value === all && unit === figure.unit);
    if (whole && OF_TOTAL.test(words.slice(0, whole.start - sentence.start))) return true;
    return sumOfList(side) === all;
}

/** Of "two women, a boy and three men" 6; undefined where the claim's figure stands in no list of its unit. */
export const sumOfList = remembered((side: Side): number | undefined => {
    const { figure, words, sentence } = side.claim;
    const isOwn = ({ start }: Quantity) => start === figure?.start;
    let listed: readonly Quantity[] = [];
    for (const next of figuresBeside(side)) {
        const last = listed.at(-1);
        if (next.unit !== figure?.unit || last?.start === next.start) continue;
        const between = last ? words.slice(last.end - sentence.start, next.start - sentence.start) : '';
        if (last && !OF_LIST.test(between)) {
            if (listed.some(isOwn)) break;
            listed = [];
        }
        listed = [...listed, next];
    }
    return listed.length > 1 && listed.some(isOwn) ? sumOf(listed) : undefined;
});

/** "11 of the | 31 seats", "31 of | 46 districts". */
export const isWholeOfPart = remembered((side: Side): boolean => {
    const { figure, words, sentence } = side.claim;
    if (!figure) return false;
    const part = figuresBeside(side).findLast(({ end }) => end <= figure.start);
    return (
        part?.dimension === 'count' &&
        OF_WHOLE.test(words.slice(part.end - sentence.start, figure.start - sentence.start))
    );
});

const OF_WHOLE =
    /^ (?:out )?of (?:(?:the|its|all|his|her|their|those|(?:[\p{L}-]{1,24} ){0,3}[\p{L}-]{1,24}['’]s?) )?$/u;

/** "One nurse to seven patients", "one doctor for every 12 patients". */
export function isOfRatio({ figure, words, sentence }: Claim): boolean {
    return (
        figure?.dimension === 'count' &&
        (OF_RATIO.test(words.slice(0, figure.start - sentence.start)) ||
            (figure.value === 1 && TO_EACH.test(words.slice(figure.end - sentence.start))))
    );
}

const OF_RATIO = /\b(?:one|1) \p{Ll}{3,20} (?:to|for every) $/u;
const TO_EACH = /^ \p{Ll}{3,20} (?:to|for every) (?:\p{Ll}{3,9}|\d{1,4}) \p{Ll}{3,20}s\b/u;

/** A noun or two, and what joins it to the next. */
const OF_LIST = /^(?:\s\p{Ll}{1,20}){1,2}(?:, (?:and )?| and )$/u;

/** A year of age and an hour are no parts of others. */
const MADE_UP: ReadonlySet<Dimension> = new Set<Dimension>([
    'count',
    'money',
    'length',
    'area',
    'volume',
    'mass',
]);

function isPartOf(part: Quantity, whole: Quantity, claim: Claim): boolean {
    // "40 million crowns: 25 million for roads and 15 million for schools"; but not "364 yards, including three touchdowns".
    const isOfUnit = part.unit === whole.unit || (part.unit === '' && !countsThings(part, claim));
    return (
        isOfUnit &&
        part.start !== whole.start &&
        part.value !== undefined &&
        part.value > 0 &&
        part.value < (whole.value ?? 0)
    );
}

/** "Three touchdowns", but not "29 for the passage". */
function countsThings({ end }: Quantity, { words, sentence }: Claim): boolean {
    const [, next] = /^\s(\p{Ll}{1,20})/u.exec(words.slice(end - sentence.start)) ?? [];
    return next !== undefined && !functionWords.has(next);
}

function sumOf(parts: readonly Quantity[]): number {
    return parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
}

/** "Of which 9", "among them two", "namely 26", with a few words in between; "eight: five members". */
const OPENS_PARTS =
    /\b(?:of which|of whom|among (?:them|whom)|including|namely)\b[^.;:]{0,40}$|^[^.;:]{0,40}: ?$/i;
/** "18.4 million (2022: 16.9 million)", "(a year earlier: 212)". */
const OF_ANOTHER_YEAR =
    /[([](?:in )?(?:(?:19|20)\d\d(?:[/-]\d\d)?|(?:a|one|the) year (?:earlier|before)|(?:previous|prior|last) year): ?$/i;
/** "Two of them seriously". */
const IS_OF_THEM = /^\s(?:[\p{L}-]{1,20}\s)?of (?:them|these|those|whom|which)\b/iu;
/** "Of the 4,300 people taken out, 2,900 …" */
const OF_TOTAL = /(?:^|[\s“"])of (?:the|its|their|these|all|his|her) $/i;
