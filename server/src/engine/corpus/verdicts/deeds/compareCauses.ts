/** Two sentences that tell what brought about one event: do they name the same cause? */

import * as l10n from '@vscode/l10n';
import { stemsIn } from '../../../claims/words.ts';
import { claimBefore } from '../sides/antecedents.ts';
import { contradiction, wordsIn } from '../sides/contradiction.ts';
import type { Rule } from '../sides/rule.ts';
import { ofStatement, type Side } from '../sides/side.ts';
import { isOneEvent } from './oneEvent.ts';

export const compareCauses: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared) return undefined;
    // A cause takes a long look at the words: at those that are compared with many others first, where most pairs end.
    const cause = causeIn(one);
    if (!cause || !isOneEvent(one, other, kinship)) return undefined;
    const otherCause = causeIn(other);
    if (!otherCause) return undefined;
    const known = new Set(stemsIn(otherCause));
    const stems = stemsIn(cause);
    // "By lightning", "by a bolt of lightning"; or the cause of one is spoken of in the other too.
    if (stems.length === 0 || known.size === 0 || stems.some(stem => known.has(stem))) return undefined;
    if (stems.some(stem => isSpokenOf(other, stem)) || [...known].some(stem => isSpokenOf(one, stem)))
        return undefined;
    const reason = l10n.t('one puts it down to {0}, the other to {1}', cause, otherCause);
    return contradiction(one, other, reason, [wordsIn(one, cause), wordsIn(other, otherCause)]);
};

function isSpokenOf({ document }: Side, stem: string): boolean {
    return document.some(({ terms }) => terms.includes(stem));
}

/** The words of the cause; '' where none is told, or none for sure. */
const causeIn = ofStatement((side): string => {
    const { claim } = side;
    const before = claimBefore(side);
    const isAsked = before !== undefined && ASKS_FOR_CAUSE.test(before.words);
    const patterns = isAsked ? [NAMED_CAUSE, ...CAUSES] : CAUSES;
    const told = patterns.find(pattern => pattern.test(claim.words))?.exec(claim.words)?.groups?.['cause'];
    return told === undefined || isUnsure(claim.words, told) ? '' : told.trim();
});

/** A doubt counts where it stands before what is told, in the same clause, or inside it. */
function isUnsure(words: string, cause: string): boolean {
    const at = words.indexOf(cause);
    const from = Math.max(words.lastIndexOf(';', at), words.lastIndexOf(': ', at), 0);
    return UNSURE.test(words.slice(from, at + cause.length));
}

const CAUSES: readonly RegExp[] = [
    /\b(?:caused by|due to|owing to|triggered by|set off by|sparked by|started by|brought about by|traced to|put down to|attribut(?:es?|ed) [^.;:]{0,60}?\bto|blam(?:es|ed) [^.;:]{0,60}?\bon|(?:the )?cause (?:of [^.;:]{1,60} )?(?:was|is)|was the (?:result|work|fault) of|stemmed from) (?<cause>[^,.;:()“”"]{3,60})/i,
    // "Names the reason: a switch that had been set wrongly"
    /\b(?:the|its) (?:cause|reason|culprit|trigger|source|origin)\b[^.;:]{0,60}(?:: | (?:was|is) )(?<cause>[^,.;:()“”"]{3,60})/i,
    // "What made forty bathers ill was a norovirus"; "was set by a campfire"
    /\bwhat (?:made|laid|caused|killed|sank|brought|started|set|threw|poisoned)\b[^.;:]{3,80}\b(?:was|is) (?<cause>[^,.;:()“”"]{3,60})/i,
    /\b(?:fire|blaze|explosion|blast|wildfire)\b[^.;:]{0,60}\b(?:was set|were set|was lit|began with|began when|began where|started with|started when|started where|starting with)(?: by)? (?<cause>[^,.;:()“”"]{3,60})/i,
    // "A broken axle threw the train off the rails"; "a norovirus was what laid low the pupils"
    /(?:^|[:;—–-] |[“"]|, )(?<cause>(?:[Aa]n? |[Tt]he )?\p{Ll}(?:(?!\b(?:which|what|that|who|have|has|had|to)\b)[^,.;:()“”"]){2,40}?)(?:,[^,]{2,40},)? (?:was what |were what )?(?:caused|triggered|sparked|threw [^.;:]{2,40} off|derailed|laid low|poisoned|brought down|tore open|sickened|made [^,.;:]{2,60} ill\b)/u,
    /\bit (?:was|is) (?<cause>(?:an? |the )?[^,.;:()“”"]{3,40}?) that (?:caused|triggered|sparked|threw|derailed|tore|sank|killed|brought|made|poisoned|started|set)\b/i,
];

/** "It is legionella": where the sentence before asks for the cause. */
const NAMED_CAUSE = /^[“"]?(?:it|this|that) (?:is|was) (?<cause>[^,.;:()“”"]{3,40})/i;
const ASKS_FOR_CAUSE = /\b(?:cause|culprit|reason|source|germ|trigger)\b/i;

/** "May have been", "not caused by". */
const UNSURE =
    /\b(?:may|might|could|possibly|perhaps|probably|whether|suspect(?:s|ed)?|believed|not|unknown|unclear|in part|partly)\b/i;
