import { describe, it } from 'vitest';
import { checkVerdictsBefore, type VerdictRow } from '../../../../../support/checkCorpus.ts';

const LEAD = 'The Kelm bridge and its ferry were on the mind of all Norvik.';
const OTHER = 'The bridge at Kelm and the ferry were what Norvik spoke of.';

const rows: readonly VerdictRow[] = [
    [
        'closed since another day',
        'The bridge has been closed to lorries since 12 June.',
        'The bridge was closed to all lorries on Monday.',
        'conflicts',
    ],
    [
        'closed since that day',
        'The bridge has been closed to lorries since 16 June.',
        'The bridge was closed to all lorries on Monday.',
        'agrees',
    ],
    [
        'on strike since another day',
        'The ferry crews have been on strike since 12 June.',
        'The ferry crews walked out on Monday.',
        'conflicts',
    ],
    [
        'since two days, in other words',
        'Fishing near the ferry has been banned since 12 June.',
        'Boats have been kept out of the water around the ferry since Monday.',
        'conflicts',
    ],
    [
        'something else is closed',
        'The bridge has been closed since 12 June.',
        'Schools were closed on Monday.',
        'no verdict',
    ],
    [
        'a deed of another kind',
        'The bridge has been closed to lorries since 12 June.',
        'Divers saw the bridge and its lorries on Monday.',
        'no verdict',
    ],
    [
        'closed in another month',
        'The bridge has been closed to lorries since 12 February.',
        'The bridge was closed to all lorries on Monday.',
        'no verdict',
    ],
];

describe('since when it is so', () => {
    it.each(rows)('%s', checkVerdictsBefore(['2025-06-18', LEAD], ['2025-06-17', OTHER]));
});
