/** Two sentences that tell what brought about one event: do they name the same cause? */

import * as l10n from '@vscode/l10n';
import type { Claim } from '../claims/claim.ts';
import { stemOf, wordsOf } from '../claims/words.ts';
import type { Rule } from './compareClaims.ts';
import { contradiction } from './contradiction.ts';
import { isOneEvent } from './oneEvent.ts';
import type { Side } from './side.ts';

export const compareCauses: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared) return undefined;
    const [cause, otherCause] = [causeIn(one), causeIn(other)];
    if (!cause || !otherCause || !isOneEvent(one, other, kinship)) return undefined;
    const known = new Set(stemsOf(otherCause));
    const stems = stemsOf(cause);
    // "By lightning", "by a bolt of lightning"; or the cause of one is spoken of in the other too.
    if (stems.length === 0 || known.size === 0 || stems.some(stem => known.has(stem))) return undefined;
    if (stems.some(stem => isSpokenOf(other, stem)) || [...known].some(stem => isSpokenOf(one, stem)))
        return undefined;
    return contradiction(one, other, l10n.t('one puts it down to {0}, the other to {1}', cause, otherCause));
};

function isSpokenOf({ document }: Side, stem: string): boolean {
    return document.some(({ terms }) => terms.includes(stem));
}

/** The words of the cause; '' where none is told, or none for sure. */
function causeIn({ claim }: Side): string {
    const known = causes.get(claim);
    if (known !== undefined) return known;
    const cause = UNSURE.test(claim.words) ? undefined : CAUSE.exec(claim.words)?.groups?.['cause'];
    causes.set(claim, cause?.trim() ?? '');
    return cause?.trim() ?? '';
}

const causes = new WeakMap<Claim, string>();

const CAUSE =
    /\b(?:caused by|due to|owing to|triggered by|set off by|sparked by|started by|brought about by|traced to|put down to|attribut(?:es?|ed) [^.;:]{0,60}?\bto|blam(?:es|ed) [^.;:]{0,60}?\bon|(?:the )?cause (?:of [^.;:]{1,60} )?(?:was|is)|was the (?:result|work|fault) of|stemmed from) (?<cause>[^,.;:()“”"]{3,60})/i;

/** "May have been", "not caused by". */
const UNSURE =
    /\b(?:may|might|could|possibly|perhaps|probably|whether|suspect(?:s|ed)?|believed|not|unknown|unclear|in part|partly)\b/i;

function stemsOf(words: string): readonly string[] {
    return wordsOf(words).flatMap(({ folded }) => stemOf(folded) ?? []);
}
