/** English names of months and days of the week. */

/** Lower case, with and without the abbreviations of news style; 1 is January. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
    (
        [
            ['january', 'jan'],
            ['february', 'feb'],
            ['march', 'mar'],
            ['april', 'apr'],
            ['may'],
            ['june', 'jun'],
            ['july', 'jul'],
            ['august', 'aug'],
            ['september', 'sept', 'sep'],
            ['october', 'oct'],
            ['november', 'nov'],
            ['december', 'dec'],
        ] as const
    ).flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])),
);

/** Lower case, as above; 1 is Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
    (
        [
            ['monday', 'mon'],
            ['tuesday', 'tue', 'tues'],
            ['wednesday', 'wed'],
            ['thursday', 'thu', 'thur', 'thurs'],
            ['friday', 'fri'],
            ['saturday', 'sat'],
            ['sunday', 'sun'],
        ] as const
    ).flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])),
);
