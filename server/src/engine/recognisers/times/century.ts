/** Centuries by number: "the 19th century", "the twenty-first century". */

import type { PhraseMatch } from '../phrases/pattern.ts';
import { type TimeSense, timePhrases } from '../phrases/timePhrases.ts';
import { twoDigits } from '../timex/timexValue.ts';

export const century = timePhrases('century', [['the? ORDINAL century|centuries', centuryOf]]);

/** The value of the 20th century is `19`: the digits that its years begin with. */
function centuryOf(match: PhraseMatch): TimeSense | undefined {
    const number = match.number('ordinal');
    if (number === undefined || number < 1 || number > 30) return undefined;
    return { type: 'DATE', stated: twoDigits(number - 1) };
}
