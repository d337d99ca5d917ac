/** Words that make a figure an amount of change. */

export type ChangeDirection = 'up' | 'down';

/** Verbs and adverbs before the amount: "rose 3%", "down 19 cents", "increased by 1,000". */
export const changesBefore: ReadonlyMap<string, ChangeDirection> = new Map<string, ChangeDirection>([
    ...directed(
        'up',
        `rise rises rose risen rising increase increases increased increasing grow grows grew grown growing
        climb climbs climbed climbing gain gains gained gaining jump jumps jumped jumping surge surges surged surging
        soar soars soared soaring advance advances advanced advancing rally rallies rallied rallying up spike spiked spiking
        leap leapt leaped rocketed skyrocketed expand expands expanded expanding swell swelled swelling
        accelerated accelerate strengthen strengthened add adds added adding raise raises raised raising boost boosts
        boosted boosting hike hiked hiking improve improved widen widened edged-up rebound rebounded rebounding upward
        upwards`,
    ),
    ...directed(
        'down',
        `fall falls fell fallen falling drop drops dropped dropping decline declines declined declining
        decrease decreases decreased decreasing slip slips slipped slipping shed sheds shedding lose loses lost losing
        slide slides slid sliding tumble tumbles tumbled tumbling plunge plunges plunged plunging plummet plummets
        plummeted plummeting down off cut cuts cutting reduce reduces reduced reducing shrink shrinks shrank shrunk
        shrinking dip dips dipped dipping lower lowers lowered lowering weaken weakened contract contracts contracted
        contracting slash slashes slashed slashing sank sink sinks sinking crash crashed trim trimmed trimming axe axed
        axing crashing collapsed retreated ease eased easing narrow narrowed trail downward
        downwards`,
    ),
]);

/** Verbs whose object is the amount even where people or things are counted: "cut 1,200 jobs". */
export const changesOfCounts: ReadonlySet<string> = new Set(
    `cut cuts cutting shed sheds shedding slash slashes slashed slashing axe axed axing add adds added adding
    increase increased increases reduce reduces reduced reducing trim trimmed`.split(/\s+/),
);

/** Nouns before "of" and the amount: "an increase of 5%". */
export const changeNouns: ReadonlyMap<string, ChangeDirection> = new Map<string, ChangeDirection>([
    ...directed(
        'up',
        'increase increases rise rises gain gains growth jump jumps surge hike hikes boost leap spike climb uptick addition expansion rebound rally',
    ),
    ...directed(
        'down',
        'decrease decreases decline declines drop drops fall falls cut cuts reduction reductions dip slump plunge slide shortfall contraction discount downturn',
    ),
]);

/** After the amount: "3% higher", "a 12% increase", "1,000 more". */
export const changesAfter: ReadonlyMap<string, ChangeDirection> = new Map<string, ChangeDirection>([
    ...changeNouns,
    ...directed('up', 'higher more additional extra further up increased'),
    ...directed('down', 'lower fewer less down reduced drop-off'),
]);

/** Behind a share: "40% dearer". Of what is counted they tell the kind: "50 cheaper homes". */
export const comparatives: ReadonlyMap<string, ChangeDirection> = new Map([
    ...directed(
        'up',
        'dearer pricier costlier bigger larger faster stronger heavier longer taller warmer hotter older richer wetter',
    ),
    ...directed('down', 'cheaper smaller slower weaker lighter shorter cooler colder younger poorer drier'),
]);

/** What rises and falls by lengths and stays where it is; whatever else does so moves. */
export const levels: ReadonlySet<string> = new Set(
    `level levels river rivers water waters tide tides lake lakes reservoir reservoirs sea seas snow glacier glaciers ice flood floods
    floodwater floodwaters creek stream groundwater table gauge gauges depth depths length lengths height width distance distances
    radius diameter record average range ceiling coastline shoreline dunes catch harvest sales output trade`.split(
        /\s+/,
    ),
);

/** Before the number itself: "an additional 1,000 troops", "another 500". */
export const increments: ReadonlySet<string> = new Set(['additional', 'another', 'further', 'extra']);

function directed(
    direction: ChangeDirection,
    words: string,
): readonly (readonly [string, ChangeDirection])[] {
    return words.split(/\s+/).map(word => [word, direction] as const);
}
