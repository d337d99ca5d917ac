/** How news tells since when something is so, and how it tells the deed by which it came to be so. */

/** What is so, under the name of the row, and the deeds that began it: "has been closed since", "was closed on". */
const BEGINNINGS: readonly (readonly [name: string, states: string, deeds: string])[] = [
    ['closed', 'closed|shut|sealed off|blocked', 'closed|shut(?: down)?|sealed off|blocked'],
    [
        'stoppage',
        'on strike|striking|out on strike|picketing',
        'walked out|walked off the job|stopped work|downed tools|went on strike|strike (?:began|started)|(?:began|started) (?:an? |their |the )?(?:[\\p{L}-]{2,14} ){0,2}?(?:strike|walkout|stoppage)',
    ],
    ['missing', 'missing|unaccounted for', 'disappeared|vanished|went missing|last seen'],
    [
        'custody',
        'in custody|in detention|in jail|behind bars|under arrest',
        'arrested|detained|taken into custody',
    ],
    [
        'captive',
        'held captive|held hostage|in captivity|in the hands of',
        'kidnapped|abducted|taken hostage|captured',
    ],
    [
        'force',
        'in force|in effect|in place',
        'came into (?:force|effect)|took effect|entered into force|went into (?:force|effect)|imposed',
    ],
    [
        'ban',
        'banned|barred|forbidden|kept out|off limits|off-limits|ban, in force|ban, in effect|ban, imposed|ban in force',
        'banned|barred|forbidden|imposed a (?:[\\p{L}-]{2,14} )?ban|ban was imposed',
    ],
    ['aground', 'aground|stuck', 'ran aground|got stuck'],
    ['trapped', 'trapped', 'trapped'],
    ['suspended', 'suspended|grounded', 'suspended|grounded'],
    ['fire', 'burning|ablaze|raging', 'broke out|caught fire'],
    ['siege', 'under siege|besieged|surrounded|occupied', 'besieged|surrounded|occupied|laid siege'],
];

const WORDS = "(?: [\\p{L}\\d'’-]{1,20})";

/** Ends right before the time since which it is so. The group holds what is so. */
export const isSoSince: ReadonlyMap<string, RegExp> = new Map(
    BEGINNINGS.map(([name, states]) => [
        name,
        new RegExp(
            `\\b(?<told>${states})${WORDS}{0,6}? since(?: (?:early|late|the (?:morning|evening|night) of))? $`,
            'iu',
        ),
    ]),
);

/** Ends right before the time at which it came to be so. The group holds the deed. */
export const becameSo: ReadonlyMap<string, RegExp> = new Map(
    BEGINNINGS.map(([name, , deeds]) => [
        name,
        new RegExp(
            `\\b(?<told>${deeds})(?:${WORDS}{0,8}?,?)?(?: on| in the (?:early hours|morning) of| early| late){0,3} $`,
            'iu',
        ),
    ]),
);
