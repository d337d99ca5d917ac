/** Two sentences on one contest: do they give the same score? */

import * as l10n from '@vscode/l10n';
import { contradiction, wordsIn } from '../sides/contradiction.ts';
import { contrastOf } from '../sides/contrast.ts';
import type { Rule } from '../sides/rule.ts';
import { type Kinship, ofStatement, type Side } from '../sides/side.ts';
import { type Actor, isKnownTo } from './actors.ts';
import { outcomesOf } from './compareWinners.ts';
import { deedsOf, kindsThat, mayTell } from './deedsOf.ts';
import { areToldApart, dayRelation, isOneEvent } from './oneEvent.ts';

export const compareScores: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared || !mayTell(one, DECISIVE) || !mayTell(other, DECISIVE)) return undefined;
    const [score, otherScore] = [scoreIn(one), scoreIn(other)];
    if (!score || !otherScore || !isOneContest(one, other, kinship)) return undefined;
    if (isSameScore(score, otherScore)) return undefined;
    return contradiction(
        one,
        other,
        l10n.t('one gives the score as {0}, the other as {1}', score, otherScore),
        [wordsIn(one, score), wordsIn(other, otherScore)],
    );
};

/** Each tells a score, and none that the other tells: of a half and of the whole, or of two contests. */
export function haveOtherScores(one: Side, other: Side): boolean {
    const [scores, others] = [scoresIn(one), scoresIn(other)];
    return (
        scores.length > 0 &&
        others.length > 0 &&
        !scores.some(score => others.some(another => isSameScore(score, another)))
    );
}

function scoresIn({ claim: { words } }: Side): readonly string[] {
    return [...words.matchAll(SCORE)].flatMap(({ 0: score, index }) =>
        OF_PAST.test(words.slice(0, index)) ? [] : [score],
    );
}

const DECIDES: ReadonlySet<string> = new Set(['win', 'lose', 'draw']);
const DECISIVE = kindsThat(({ name }) => DECIDES.has(name));

/** Of two contests on one day the cup and the town may well be the same: nobody won or lost whom the other article does not know. */
function isOneContest(one: Side, other: Side, kinship: Kinship): boolean {
    const { shared, capitals, sharedAround } = kinship;
    const named = shared.length + capitals.length;
    if (named === 0) return false;
    const known = [
        ...rivalsIn(one).map(rival => isKnownTo(rival, other)),
        ...rivalsIn(other).map(rival => isKnownTo(rival, one)),
    ];
    if (known.includes(false)) return false;
    if (shared.length > 0 && named >= FEWEST_NAMES && isOneEvent(one, other, kinship)) return true;
    return (
        known.length > 0 &&
        sharedAround.length >= FEWEST_NAMES &&
        dayRelation(one, other) === 'same' &&
        !areToldApart(one, other) &&
        contrastOf(one.claim, other.claim) === undefined
    );
}

const FEWEST_NAMES = 2;

/** Those that are named. */
function rivalsIn(side: Side): readonly Actor[] {
    return outcomesOf(side).flatMap(({ winner, loser }) =>
        [winner, loser].filter(actor => actor !== undefined),
    );
}

/** "2-1", beside the word that tells who won; undefined where the sentence tells several, or none. */
const scoreIn = ofStatement((side): string | undefined => {
    const { words } = side.claim;
    const [score, ...more] = words.matchAll(SCORE);
    if (!score || more.length > 0) return undefined;
    const isOfContest = deedsOf(side).some(
        ({ kind, start, end }) =>
            DECIDES.has(kind.name) &&
            (score.index >= end
                ? score.index - end <= LONGEST_BEATEN
                : start - score.index - score[0].length <= LONGEST_ADJECTIVE),
    );
    const isPast = OF_PAST.test(words.slice(0, score.index));
    return isOfContest && !isPast && !IS_OF_PART.test(words) ? score[0] : undefined;
});

/** But no record of a season: "fell to 5-10", "a record of 11-4". */
const SCORE = /(?<![\d(–-]|\bto |\brecord (?:of|at|is) )\d{1,3}[-–]\d{1,3}(?![\d–-])/g;

/** In characters: "beat the Brekke Rovers 2-1", "a 2-1 home win". */
const LONGEST_BEATEN = 36;
const LONGEST_ADJECTIVE = 12;

/** "Their biggest win since 1973, when they won 5-0": that of another contest. */
const OF_PAST = /\b(?:19|20)\d\d,? when [^,;.:]{0,40}$/;

/** The score of a half, of a shoot-out, of a series. */
const IS_OF_PART =
    /\b(?:at (?:the )?(?:half-?time|interval|break)|on aggregate|on penalties|shoot-?out|(?:in|of) the series|on points)\b/i;

/** Whoever is named first. */
function isSameScore(one: string, other: string): boolean {
    const sorted = (score: string) => score.split(/[-–]/).sort().join('-');
    return sorted(one) === sorted(other);
}
