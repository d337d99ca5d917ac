/** Of two articles, the two sentences that share most: where one thing is told twice, no other sentence comes nearer. */

import { areOfOneSentence, type Claim } from '../../../claims/claim.ts';
import { ofSentences, type Side } from './side.ts';

/** Whether neither article has a sentence that shares more words and names with the other's than these two share. */
export const areNearest = ofSentences((one, other) => isNearest(one, other) && isNearest(other, one));

function isNearest({ claim }: Side, { claim: answer, document }: Side): boolean {
    const stems = new Set(claim.terms);
    const shared = countOf(answer, stems);
    return !document.some(told => countOf(told, stems) > shared && !areOfOneSentence(told, answer));
}

function countOf({ terms }: Claim, stems: ReadonlySet<string>): number {
    return terms.reduce((count, term) => (stems.has(term) ? count + 1 : count), 0);
}
