/** What was so for the time being, and a later report that it has changed: "has not sailed since Tuesday", "sails again". */

import * as l10n from '@vscode/l10n';
import { rememberedOfWords } from '../../../claims/remembered.ts';
import { changed, forTheTimeBeing } from '../../../recognisers/lexicon/en/lasting.ts';
import { compareTimes, gapInDays } from '../sides/compareTimes.ts';
import type { CrossReference } from '../sides/crossReference.ts';
import type { Rule } from '../sides/rule.ts';
import type { Kinship, Side } from '../sides/side.ts';
import { areToldApart, isDated, isOneHistory, likenessOf } from './oneEvent.ts';

/** So much two sentences must share to be of one matter (see `likenessOf`). */
const ONE_MATTER = 4;

export const compareChanges: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared || !isDated(one) || !isDated(other)) return undefined;
    const relation = compareTimes(one.published?.days, other.published?.days);
    if (relation === 'after') return changeOf(one, other, kinship, 'forward');
    return relation === 'before' ? changeOf(other, one, kinship, 'backward') : undefined;
};

function changeOf(
    later: Side,
    earlier: Side,
    kinship: Kinship,
    direction: 'forward' | 'backward',
): CrossReference | undefined {
    if (later.claim.modality === 'possible' || later.claim.modality === 'planned') return undefined;
    if (gapInDays(later.published?.days, earlier.published?.days) > FARTHEST_DAYS) return undefined;
    // Most pairs end here.
    const lasting = lastingIn(earlier.claim);
    if (!lasting) return undefined;
    const change = changeIn(later.claim);
    if (!change || lastingIn(later.claim)) return undefined;
    // The name is that of the matter, and a word that of the thing: "the ferry between Lorne and Mellis".
    const { sharedAround, capitals, terms } = kinship;
    if (sharedAround.length + capitals.length === 0 || terms.length === 0) return undefined;
    if (likenessOf(later, earlier, kinship) < ONE_MATTER) return undefined;
    if (areToldApart(later, earlier) || isOneHistory(later, earlier)) return undefined;
    return { verdict: 'updates', direction, reason: l10n.t('first “{0}”, then “{1}”', lasting, change) };
}

const FARTHEST_DAYS = 200;

const lastingIn = rememberedOfWords(words => forTheTimeBeing.exec(words)?.[0] ?? '');
const changeIn = rememberedOfWords(words => changed.exec(words)?.[0] ?? '');
