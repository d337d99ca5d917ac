/** The day before or after one that is named: "the day before last Tuesday", "the day after Friday's vote". */

import type { PhraseMatch } from '../phrases/pattern.ts';
import { type TimeSense, timePhrases } from '../phrases/timePhrases.ts';
import { directionOf } from '../timex/direction.ts';

export const dayBeside = timePhrases('dayBeside', [
    ['the day before|after:side (last|past|next|this:which )? WEEKDAY', besideWeekday],
]);

function besideWeekday(match: PhraseMatch): TimeSense | undefined {
    const weekday = match.number('weekday');
    if (weekday === undefined || match.word('weekday')?.isCapitalised !== true) return undefined;
    const day = { kind: 'weekday', weekday, direction: directionOf(match.text('which')) } as const;
    const amount = match.text('side') === 'before' ? -1 : 1;
    return { type: 'DATE', stated: 'XXXX-XX-XX', reading: { kind: 'beside', amount, day } };
}
