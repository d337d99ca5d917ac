/** Of two articles, the two sentences that share most: where one thing is told twice, no other sentence comes nearer. */

import { areOfOneSentence, type Claim } from '../../../claims/claim.ts';
import { type FindInPair, ofSentences, type Side, termSet } from './side.ts';

/** Whether neither article has a sentence that shares more words and names with the other's than these two share. */
export const areNearest = ofSentences(nearestBut(0));

/** The same, where a word more may be chance: an answer says little of what it answers. */
export const areAmongNearest = ofSentences(nearestBut(1));

function nearestBut(slack: number): FindInPair<boolean> {
    return (one, other) => isNearest(one, other, slack) && isNearest(other, one, slack);
}

function isNearest({ claim }: Side, { claim: answer, document }: Side, slack: number): boolean {
    const stems = termSet(claim);
    const most = countOf(answer, stems) + slack;
    return !document.some(
        told => told.terms.length > most && countOf(told, stems) > most && !areOfOneSentence(told, answer),
    );
}

function countOf({ terms }: Claim, stems: ReadonlySet<string>): number {
    let count = 0;
    for (const term of terms) if (stems.has(term)) count += 1;
    return count;
}
