/** How those voted whom a figure counts: "by 78 votes to 61", "84 members said yes", "61 against", "four abstained". */

import { voters } from '../recognisers/lexicon/en/measures.ts';
import type { Quantity } from '../recognisers/mention.ts';
import type { ReadSentence } from './sentence.ts';

export type Vote = 'in favour' | 'against' | 'abstained';

const ALL: ReadonlySet<string> = new Set<Vote>(['in favour', 'against', 'abstained']);

export function isVote(state: string): boolean {
    return ALL.has(state);
}

/** Undefined where the words tell of no vote, or of what is no voter. */
export function voteOf(
    { passage, start, end, figures }: ReadSentence,
    figure: Quantity,
    counted: string,
): Vote | undefined {
    if (figure.dimension === 'percentage')
        return opinionIn(passage.words.slice(figure.end, Math.min(end, figure.end + REACH)));
    // "The crown fell to 10.82 against the euro"
    if (!Number.isInteger(figure.value ?? 0)) return undefined;
    if (figure.dimension !== 'count' || (counted !== '' && !voters.has(counted))) return undefined;
    const before = passage.words.slice(Math.max(start, figure.start - REACH), figure.start);
    const behind = passage.words.slice(figure.end, Math.min(end, figure.end + REACH));
    const told = VOTES.find(([, words]) => words.test(behind))?.[0];
    if (told) return told;
    const [previous, next] = [
        figures.findLast(other => other.end <= figure.start),
        figures.find(other => other.start >= figure.end),
    ];
    const isBeforeOther =
        TO_DIGITS.test(behind) ||
        (next !== undefined && TO.test(passage.words.slice(figure.end, next.start)));
    const isFirst = isBeforeOther && BY.test(before);
    const isSecond =
        previous !== undefined &&
        TO.test(passage.words.slice(previous.end, figure.start)) &&
        BY.test(passage.words.slice(Math.max(start, previous.start - REACH), previous.start));
    if (!isFirst && !isSecond) return undefined;
    const by = isFirst ? figure : previous;
    const isLost = REFUSED.test(
        passage.words.slice(Math.max(start, (by?.start ?? 0) - REACH_OF_OUTCOME), by?.start),
    );
    return isFirst === isLost ? 'against' : 'in favour';
}

/** In UTF-16 code units. */
const REACH = 60;
const REACH_OF_OUTCOME = 160;

const VOTERS = String.raw`^(?:\s(?:votes?|ballots?|members?|mps?|deputies|senators?|lawmakers|legislators|councillors|delegates|judges|of them))?`;
const VOTES: readonly (readonly [Vote, RegExp])[] = [
    [
        'in favour',
        new RegExp(
            String.raw`${VOTERS}(?:\svoted|\scame out|\swere|\swas)?\s(?:in favou?r|(?:backed|supported|endorsed) (?:it|the (?:bill|motion|act|law|plan|proposal|budget|measure|amendment|decision|cut|move|change))\b|said (?:yes|aye)|said “?yes|yes\b|ayes?\b|for (?:it|the (?:bill|motion|act|law|plan|proposal|budget|measure|amendment)))`,
            'i',
        ),
    ],
    [
        'against',
        new RegExp(
            String.raw`${VOTERS}(?:\svoted|\scame out|\swere|\swas)?\s(?:against\b(?!\s\d)|opposed\b|said no\b|no votes|noes\b|nays\b|voted no\b)`,
            'i',
        ),
    ],
    ['abstained', new RegExp(String.raw`${VOTERS}\s(?:abstained|abstentions?|abstaining)\b`, 'i')],
];

/** "48 percent of voters are for the tram", "48 percent reject it": how those asked think of it, told right behind the share. */
function opinionIn(behind: string): Vote | undefined {
    return OPINIONS.find(([, words]) => words.test(behind))?.[0];
}

/** Not "53 percent of the vote against the incumbent", nor "80 percent of children in Norvik are vaccinated against measles". */
const ASKED = String.raw`^(?:\sof\s(?!(?:the\s|all\s)?(?:votes?|ballots?)\b)(?:the\s)?(?:[\p{L}-]{1,20}\s){0,2}?[\p{L}-]{1,20})?\s(?:(?:are|were|is|was|came out|say they are|said they were)\s)?(?:would\s)?`;
const OPINIONS: readonly (readonly [Vote, RegExp])[] = [
    [
        'in favour',
        new RegExp(
            String.raw`${ASKED}(?:for (?:it|the)\b|in favou?r\b|(?:support|back|favou?r|approve)(?:s|d|ed)?\b(?! for)|vote[sd]? (?:for|yes)\b|said yes\b)`,
            'iu',
        ),
    ],
    [
        'against',
        new RegExp(
            String.raw`${ASKED}(?:against\b(?!\s\d)|opposed\b|(?:reject|oppose|disapprove)(?:s|d|ed)?\b|vote[sd]? (?:against|no)\b|said no\b)`,
            'iu',
        ),
    ],
];

const BY = /\b(?:by|vote of|with|was|been|voted)\s(?:a vote of\s)?$/i;
const TO = /^\s?(?:votes?\s|ayes\s)?(?:to|against)\s$/;
/** Also what is no figure by itself: "by 88 votes to 71 Tarvia's parliament has approved it". */
const TO_DIGITS = /^\s?(?:votes?\s|ayes\s)?(?:to|against)\s\d/;
const REFUSED =
    /\b(?:reject|defeat|threw out|thrown out|voted (?:it |\S{1,20} )?down|turned (?:it )?down|refus|fail|fell|lost|struck down)/;
