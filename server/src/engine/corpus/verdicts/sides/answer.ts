/** What speaks against what somebody else says. */

import { rememberedOfWords } from '../../../claims/remembered.ts';
import { admissions, denials, rebuffs, retorts } from '../../../recognisers/lexicon/en/denials.ts';
import type { Side } from './side.ts';

/** But not where it admits something: "admitted firing at the others, but denied shooting at the officers". */
const isAnswerIn = rememberedOfWords(
    words => !admissions.test(words) && [denials, retorts, rebuffs].some(pattern => pattern.test(words)),
);

/** It speaks against what another says. */
export function isAnswer({ claim }: Side): boolean {
    return isAnswerIn(claim);
}
