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
