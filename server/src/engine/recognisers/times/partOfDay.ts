/** Parts of a day without a day: "in the morning", "at midnight", "overnight". */

import type { PhraseMatch } from '../phrases/pattern.ts';
import { type TimeSense, timePhrases } from '../phrases/timePhrases.ts';

export const partOfDay = timePhrases('partOfDay', [
    ['in|during|by|since|until|throughout|of|through < the PART_OF_DAY >', during],
    ['at|before|after|by|until|since|around|from < noon|midnight|midday|dawn|dusk|nightfall:named >', named],
    ['early|late|mid < PART_OF_DAY >', during],
    ['< the PART_OF_DAY > of the? MONTH|DAY|WEEKDAY:day', during],
    ['overnight:named', named],
]);

function during(match: PhraseMatch): TimeSense | undefined {
    return onTheDay(match.value('partOfDay'));
}

const NAMED: Readonly<Record<string, string>> = {
    noon: '12:00',
    midday: 'MI',
    midnight: '24:00',
    dawn: 'MO',
    dusk: 'EV',
    nightfall: 'NI',
    overnight: 'NI',
};

function named(match: PhraseMatch): TimeSense | undefined {
    return onTheDay(NAMED[match.text('named')] ?? '');
}

function onTheDay(part: string): TimeSense | undefined {
    if (part === '') return undefined;
    const time = `T${part}`;
    return {
        type: 'TIME',
        stated: `XXXX-XX-XX${time}`,
        reading: { kind: 'timeOfDay', time, day: undefined },
    };
}
