import { describe, it } from 'vitest';
import { checkTimes } from '../../../../support/checkTimes.ts';

describe('the period that a report is about', () => {
    it('is that of its day', () => {
        checkTimes(`
            --- a.txt 2024-03-05
            Tourists were the surprise of [[the year|2024]], and sales rose over [[the year|2024]].
        `);
    });

    it.each([
        'She was named player of the year.',
        'The reigning Coach of the Year, Ove Lund, resigned.',
        'It was the film of the year.',
    ])('is silent on awards: %s', checkTimes);
});
