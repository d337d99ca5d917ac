/** The parts of an article, and the claims with figures in them. */

import { it } from 'vitest';
import { checkOutline } from '../../../support/checkViews.ts';

it('lists sections and claims under the headline', () => {
    checkOutline(
        `
    --- night.md 2024-03-04
    # Night of fire

    The fire killed 12 people in Lindvik.

    ## The hall

    The hall held 400 tons of grain.
`,
        ['Night of fire', '  12 people', '  The hall', '    400 tons of grain'],
    );
});

it('says what became of those whom a figure counts, where nothing else tells what it is', () => {
    checkOutline(
        `
    --- toll.txt 2024-03-06
    The number of people killed by the flood in Lindvik rose to 19 on Tuesday, while 14 were still missing.
`,
        ['19 killed', '14 missing'],
    );
});

it('tells a part of a whole as the article does', () => {
    checkOutline(
        `
    --- ferries.txt 2024-03-06
    Three of the town's nine ferries are closed. Four ferries run. Dozens of passengers wait.
`,
        ["3 of the town's nine ferries", '9 ferries', '4 ferries', 'dozens of passengers'],
    );
});

it('holds what stands before the headline, as front matter with a damaged fence does', () => {
    checkOutline(
        `
    --- night.md 2024-03-04
    --
    source: Herald
    ---

    # Night of fire

    The fire killed 12 people in Lindvik.
`,
        ['Night of fire', '  -- source: Herald', '    12 people'],
    );
});
