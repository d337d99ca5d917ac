/** One tells all of those whom the other lists: "three people died", "two women and a man died". */

import * as l10n from '@vscode/l10n';
import { writtenNumber } from '../../../recognisers/numbers/writtenNumber.ts';
import { isOneEvent } from '../deeds/oneEvent.ts';
import type { Rule } from '../sides/rule.ts';
import type { Side } from '../sides/side.ts';
import { sumOfList } from './partsOfFigure.ts';

export const compareSums: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared) return undefined;
    const [ofOther, ofOne] = [sumOf(other, one), sumOf(one, other)];
    const sum = ofOne ?? ofOther;
    // Most pairs end here.
    if (sum === undefined || !isOneEvent(one, other, kinship)) return undefined;
    return {
        verdict: 'moreSpecific',
        direction: ofOne === undefined ? 'backward' : 'forward',
        reason: l10n.t('those that one lists are {0}, as the other says', writtenNumber(sum)),
    };
};

/** What the list that it is part of adds up to, where that is just what the other says of the same fate. */
function sumOf(side: Side, { claim: { figure: whole, measure: ofWhole } }: Side): number | undefined {
    const { figure, measure } = side.claim;
    if (figure?.value === undefined || whole?.value === undefined || whole.modifier !== 'exact')
        return undefined;
    if (measure?.dimension !== 'count' || measure.state === undefined || measure.state !== ofWhole?.state)
        return undefined;
    return figure.value < whole.value && sumOfList(side) === whole.value ? whole.value : undefined;
}
