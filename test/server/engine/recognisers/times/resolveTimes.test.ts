import { describe, it } from 'vitest';
import { checkTimes } from '../../../../support/checkTimes.ts';

describe('what the rest of the text tells about a time', () => {
    it('lets a stated year reach the months that continue it', () => {
        checkTimes(`
            --- a.txt 2024-03-05
            In [[2021|2021]], floods struck in [[May|2021-05]] and [[September|2021-09]]. On [[September 24|2021-09-24]] the dam broke.

            The inquiry opened in [[September|2023-09]].
        `);
    });

    it('does not let it reach what lies ahead', () => {
        checkTimes(`
            --- a.txt 2024-03-05
            Since the floods of [[2021|2021]] the dam was rebuilt, and it will open on [[May 2|2024-05-02]].
        `);
    });

    it('does not let the year in which something began reach what was done later', () => {
        checkTimes(`
            --- a.txt 2024-07-05
            The ferry was built in [[1996|1996]] and was last inspected in [[April|2024-04]].

            The mayor, who was born in the Sarn valley in [[1971|1971]], resigned in [[May|2024-05]].

            She has led the council since [[2019|2019]] and was elected again in [[March|2024-03]].

            The dam was built in [[1996|1996]] and opened in [[April 1997|1997-04]].

            Orlo, who was born on [[3 March 1967|1967-03-03]], was put on the list on [[24 January|2024-01-24]].

            The plant, which opened in [[1978|1978]], burned down in [[May|2024-05]].
        `);
    });

    it('takes a day ten months ago for the one that is to come, where the year is not told', () => {
        checkTimes(`
            --- a.txt 2025-09-19
            The council voted on [[Thursday|2025-09-18]] to hold the referendum on [[November 23|2025-11-23]]. The mayor left on [[March 2|2025-03-02]].
        `);
    });

    it('takes the year from the weekday', () => {
        checkTimes(`
            --- a.txt 2024-03-05
            The trial began on [[Thursday, April 6|2023-04-06]].
        `);
    });

    it('counts from the publication day inside a quotation too', () => {
        checkTimes(`
            --- a.txt 2024-03-05
            “We rebuilt it [[last year|2023]],” the mayor said.
        `);
    });

    it('keeps what is stated as it is without a publication day', () => {
        checkTimes(`
            The dam broke on [[Monday|XXXX-WXX-1]]. It was built in [[1961|1961]].
        `);
    });
});

describe('inside a quotation', () => {
    it('counts from the day of speaking, if it is told', () => {
        checkTimes(`
            --- a.txt 2024-03-07
            “We shall vote [[tomorrow|2024-03-06]],” the mayor said on [[Tuesday|2024-03-05]].
        `);
        checkTimes(`
            --- a.txt 2024-03-07
            She told reporters [[late on March 1|2024-03-01 END]]: “They came [[yesterday|2024-02-29]].”
        `);
        checkTimes(`
            “They came [[yesterday|2024-03-04]],” the mayor said on [[5 March 2024|2024-03-05]].
        `);
    });

    it('counts from the day of publication where the day beside it is not that of speaking', () => {
        checkTimes(`
            --- a.txt 2024-03-07
            “We shall vote [[tomorrow|2024-03-08]],” said the mayor, who was elected on [[Tuesday|2024-03-05]].
        `);
        checkTimes(`
            --- a.txt 2024-03-07
            “We shall vote [[tomorrow|2024-03-08]].” The mayor was born here. She said on [[Tuesday|2024-03-05]] that it rained.
        `);
    });
});

describe('tense', () => {
    it.each([
        ['The council meets', '2024-03-11'],
        ['The council met', '2024-03-04'],
        ['The bridge will be opened on', '2024-03-11'],
        ['The bridge was opened on', '2024-03-04'],
        ['The case is to be heard on', '2024-03-11'],
    ])('tells the direction of a weekday: %s', (words, day) => {
        checkTimes(`
            --- a.txt 2024-03-06
            ${words} [[Monday|${day}]].
        `);
    });
});

describe('a time of day', () => {
    it('takes its day from the date that follows it', () => {
        checkTimes(`
            --- a.txt 2024-03-07
            The blast came at [[10:35 a.m.|2024-03-05T10:35]] ([[0735 GMT|2024-03-05T07:35]]) on [[Tuesday|2024-03-05]].
        `);
        checkTimes(`
            --- a.txt 2024-03-07
            The bank gave way at [[4 a.m.|2024-03-03T04:00]] on [[3 March 2024|2024-03-03]].
        `);
    });
});
