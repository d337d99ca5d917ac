/** Days of this month, the last and the next, as letters and old newspapers tell them: "the 3rd inst.", "on the 21st ult." */

import type { PhraseMatch } from '../phrases/pattern.ts';
import { type TimeSense, timePhrases } from '../phrases/timePhrases.ts';
import { twoDigits } from '../timex/timexValue.ts';

const MONTHS_ON: Readonly<Record<string, number>> = {
    inst: 0,
    instant: 0,
    ult: -1,
    ultimo: -1,
    prox: 1,
    proximo: 1,
};

export const instant = timePhrases('instant', [
    ['the? DAY inst|instant|ult|ultimo|prox|proximo:which', dayOfInstant],
]);

function dayOfInstant(match: PhraseMatch): TimeSense | undefined {
    const dayOfMonth = match.number('day');
    const amount = MONTHS_ON[match.text('which')];
    // "Two instant messages", "5 instant noodles": the day is told by its ordinal.
    const isOrdinal = /\D$/.test(match.text('day'));
    if (dayOfMonth === undefined || amount === undefined || !isOrdinal || isAdjective(match))
        return undefined;
    return {
        type: 'DATE',
        stated: `XXXX-XX-${twoDigits(dayOfMonth)}`,
        reading: {
            kind: 'within',
            part: { kind: 'monthDay', month: undefined, dayOfMonth, direction: undefined },
            whole: { kind: 'shift', amount, unit: 'month', from: 'publication' },
        },
    };
}

/** "The first instant messages". */
function isAdjective(match: PhraseMatch): boolean {
    return (
        match.text('which') === 'instant' &&
        match.after?.joint === 'space' &&
        !BEHIND_DAY.has(match.after.text)
    );
}

const BEHIND_DAY: ReadonlySet<string> = new Set(
    'at in on or by we i he she they it the a an and but our your my his after before to from was were'.split(
        ' ',
    ),
);
