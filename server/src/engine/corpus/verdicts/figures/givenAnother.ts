/** Whether a sentence gives whoever has a figure in another sentence a figure of its own. */

import type { Claim } from '../../../claims/claim.ts';
import { remembered } from '../../../claims/remembered.ts';
import { smallNumbers } from '../../../recognisers/lexicon/en/numberWords.ts';
import { readDigits } from '../../../recognisers/numbers/digits.ts';

/** "The Greens want three ministries, the Workers' Front four", "the Workers' Front wants five": not held against the three. */
export function isGivenAnother(claim: Claim, other: Claim): boolean {
    const owner = ownerOf(claim);
    const at = owner === undefined ? -1 : other.words.indexOf(owner);
    if (owner === undefined || at < 0) return false;
    const number = OWN_NUMBER.exec(other.words.slice(at + owner.length))?.[1];
    const value = number === undefined ? undefined : (smallNumbers.get(number) ?? readDigits(number));
    return value !== undefined && value !== other.figure?.value;
}

/** The words of the name right before the figure. */
const ownerOf = remembered(({ figure, names, words, sentence }: Claim): string | undefined => {
    const name = figure && names.findLast(({ end }) => end <= figure.start);
    if (!name || name.type === 'place') return undefined;
    const isOwn = OWNS.test(words.slice(name.end - sentence.start, figure.start - sentence.start));
    return isOwn ? words.slice(name.start - sentence.start, name.end - sentence.start) : undefined;
});

const HAVING =
    '(?:(?:wants?|wanted|demands?|demanded|has|had|have|won|wins|got|gets|holds?|held|took|lost|scored|polled|received|claims?|claimed) )?(?:only |about |some )?';
const OWNS = new RegExp(`^ ${HAVING}$`);
const OWN_NUMBER = new RegExp(`^ ${HAVING}(\\d[\\d,.]{0,12}\\d|\\d|\\p{Ll}{3,9})(?=[ ,.;]|$)`, 'u');
