import { describe, it } from 'vitest';
import { checkTimes } from '../../../../support/checkTimes.ts';

describe('dates in words', () => {
    it('leaves the first of what follows to itself', () => {
        checkTimes('On [[5 September|XXXX-09-05]] the first trams ran.');
    });

    it.each([
        'The bridge opened on [[September 24, 2023|2023-09-24]].',
        'The bridge opened on [[24 September 2023|2023-09-24]].',
        'The bridge opened on [[the 24th of September 2023|2023-09-24]].',
        'The bridge opened on [[24th September, 2023|2023-09-24]].',
        'The bridge opened on [[Sept. 24, 2023|2023-09-24]], the mayor said.',
        'The bridge opened on [[Sunday, September 24, 2023|2023-09-24]].',
        'The page was changed on [[24/Sep/2023|2023-09-24]].',
        'The bridge opened on [[Sun., Sept. 24, 2023|2023-09-24]].',
        'The bridge opened on [[May twenty-fourth|XXXX-05-24]].',
        'The bridge opened on [[September 24|XXXX-09-24]].',
        'He cited the [[March 14|XXXX-03-14]] report.',
        'It was signed on [[May 9|XXXX-05-09]].',
        'It was signed on [[9 May|XXXX-05-09]].',
        'It was signed [[last Oct. 23|XXXX-10-23]].',
        'It was signed on [[10 August 1912|1912-08-10]].',
        'It ends on [[29 February 2024|2024-02-29]].',
        'It ends in [[the week of March 6, 2000|2000-W10]].',
        'It ends in [[the week of March 6|XXXX-WXX]].',
    ])('%s', checkTimes);

    it.each([
        'The town may 12 times be cut off.',
        'They march 20 miles.',
        'Turnout at March & Sons was up.',
        'The river rose 24 centimetres.',
    ])('is silent: %s', checkTimes);

    it('leaves days that are not in the calendar', () => {
        checkTimes('It was signed on [[February|XXXX-02]] 30, [[2023|2023]].');
    });
});
