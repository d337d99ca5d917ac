import { describe, it } from 'vitest';
import { checkTimes } from '../../../../support/checkTimes.ts';

describe('times of the clock', () => {
    it('resolves them on the day that is told', () => {
        checkTimes(
            `
            --- a.txt 2024-03-06
            Shots were fired at [[10:35 a.m.|2024-03-06T10:35]] and [[1300 GMT|2024-03-06T13:00]].

            It will end at [[5 p.m. EST Friday|2024-03-08T17:00]].

            He died on [[4 March|2024-03-04]] at [[three o’clock|2024-03-04T03:00]].

            They met at [[midnight|2024-03-06T24:00]].
        `,
        );
    });

    it('reads four figures as those who sail and fly do', () => {
        checkTimes(`
            --- a.txt 2024-03-06
            The ship left at [[1500 hrs|2024-03-04T15:00]] on [[MARCH 4TH, 2024|2024-03-04]].

            The pump ran for [[1500 hours|PT1500H]].
        `);
    });

    it('knows in posts as of when they are', () => {
        checkTimes(`
            --- a.txt 2024-03-06
            As of [[09:00|2024-03-06T09:00]] four people are missing.

            UPD [[12:30|2024-03-06T12:30]]: five are.

            AIS off at [[04:12Z|2024-03-06T04:12]], on again at [[1830Z|2024-03-06T18:30]] in a time of 3:59.
        `);
    });

    it('knows both ends of hours that are kept', () => {
        checkTimes(`
            --- a.txt 2024-03-06
            The office is open [[14:00|2024-03-06T14:00]]-[[16:00|2024-03-06T16:00]].
        `);
    });

    it('reads minutes past the hour and to it', () => {
        checkTimes(`
            --- a.txt 2024-03-06
            It sank at [[half past eight|2024-03-06T08:30]], not at [[a quarter to five in the afternoon|2024-03-06T16:45]].

            It came at [[ten to six in the evening|2024-03-06T17:50]] and went at [[twenty past nine|2024-03-06T09:20]].

            He left at [[quarter to one|2024-03-06T00:45]].
        `);
    });

    it('reads the part of the day', () => {
        checkTimes(`
            --- a.txt 2024-03-06
            The train hit it at [[6.40 in the morning|2024-03-06T06:40]], not at [[ten past eight|2024-03-06T08:10]] on the bridge.

            It was [[twenty past eight|2024-03-06T08:20]] when the doors opened, and they shut at [[ten to nine|2024-03-06T08:50]] on the dot.

            It came ashore at [[2.30 in the afternoon|2024-03-06T14:30]] and left at [[5:05 in the evening|2024-03-06T17:05]].

            He fired at [[half past eleven at night|2024-03-06T23:30]], she at [[9.15 at night|2024-03-06T21:15]], they at [[two in the night|2024-03-06T02:00]], we at [[12.15 at night|2024-03-06T00:15]].
        `);
    });

    it.each([
        'It was rejected by five to four.',
        'It was 3.20 in the end.',
        'Gunmen killed nine. Gulls fell to 6 at night, and shares to 8.45.',
        'He put five past ten men.',
        'They go at ten to twelve knots.',
        'It fell from a half to three.',
    ])('reads no clock in other numbers: %s', checkTimes);

    it.each(['They won 3:2.', 'I am 9.', 'He ran it in 3:59.'])('is silent: %s', checkTimes);
});
