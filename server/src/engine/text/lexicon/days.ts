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

/** Lower case, as above. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
    `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`.split(
        /\s+/,
    ),
);
