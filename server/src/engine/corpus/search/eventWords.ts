/** Which words tell of something that happens: two sentences that share "arrested" share more than two that share "office". */

import { stemOf } from '../../claims/words.ts';
import { eventStems } from '../../recognisers/lexicon/en/eventStems.ts';
import { PAST_CUES } from '../../recognisers/lexicon/en/tense.ts';

export function tellsEvent(stem: string): boolean {
    return STEMS.has(stem);
}

/** No stem joins "fought" to "fight". */
const STEMS: ReadonlySet<string> = new Set([
    ...eventStems,
    ...[...PAST_CUES].flatMap(word => stemOf(word) ?? []),
]);
