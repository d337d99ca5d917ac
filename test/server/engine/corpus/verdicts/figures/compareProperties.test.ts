import { describe, it } from 'vitest';
import { checkVerdictsBefore, type VerdictRow } from '../../../../../support/checkCorpus.ts';

const LEAD = 'The Kelm bridge was on the mind of all Norvik.';
const OTHER = 'The bridge at Kelm was what Norvik spoke of.';

const ofSizes: readonly VerdictRow[] = [
    ['two lengths', 'The bridge is 640 metres long.', 'They walked over the 690-metre bridge.', 'conflicts'],
    [
        'one length in two units',
        'The bridge is 620 metres long.',
        'Work on the 0.6-kilometre bridge began.',
        'agrees',
    ],
    [
        'two heights',
        'The bridge is of steel. It is 62 metres high.',
        'The bridge is 58 metres high.',
        'conflicts',
    ],
    ['a height in a table', 'Height: 62 metres', 'The bridge is 58 metres high.', 'conflicts'],
    ['two main spans', 'The main span is 210 metres.', 'It has a main span of 201 metres.', 'conflicts'],
    ['a length and a span', 'The bridge is 640 metres long.', 'It has a main span of 201 metres.', 'related'],
    ['a length and a width', 'The bridge is 640 metres long.', 'The bridge is 18 metres wide.', 'no verdict'],
    [
        'a length that is planned',
        'The bridge will be 640 metres long.',
        'The bridge is 690 metres long.',
        'related',
    ],
    [
        'that of another bridge',
        'The bridge is 640 metres long.',
        'The old bridge was 690 metres long.',
        'related',
    ],
];

const ofSums: readonly VerdictRow[] = [
    [
        'a plan and its end',
        'The bridge will cost 210 million euros.',
        'The project cost 290 million euros.',
        'updates backward',
    ],
    [
        'two plans',
        'It is to cost 210 million euros.',
        'The final cost is put at 305 million euros.',
        'related',
    ],
    [
        'two plans of one thing',
        'The bridge is to cost 210 million euros.',
        'The final cost is put at 305 million euros.',
        'updates backward',
    ],
    ['two tolls', 'The toll will be 6 euros for a car.', 'The toll is 7 euros.', 'updates backward'],
    [
        'a cost and what it was once to be',
        'The bridge cost 290 million euros.',
        'It was to cost 210 million euros.',
        'related',
    ],
];

const ofOneDay: readonly VerdictRow[] = [
    [
        'two costs',
        'The bridge cost 290 million euros.',
        'The cost of the bridge has come to 310 million euros.',
        'conflicts',
    ],
    ['two tolls', 'The toll is 6 euros.', 'The toll is now 7 euros.', 'conflicts'],
];

function inArticles(day: string, otherDay: string): (...row: VerdictRow) => void {
    return checkVerdictsBefore([day, LEAD], [otherDay, OTHER]);
}

describe('what a thing measures', () => {
    it.each(ofSizes)('%s', inArticles('2021-03-18', '2025-06-21'));
});

describe('what a thing costs', () => {
    it.each(ofSums)('%s', inArticles('2021-03-18', '2025-06-21'));
    it.each(ofOneDay)('in news of one day: %s', inArticles('2025-06-21', '2025-06-22'));
});
