/** The year of a day that is told without one: a table of what others tell, then whole documents in any order. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { YearsTold } from '../../../../server/src/engine/corpus/yearsTold.ts';
import { Corpus, type Source } from '../../../../server/src/engine/engine.ts';
import { readDocument } from '../../../../server/src/engine/text/readDocument.ts';
import { writtenDayAt } from '../../../../server/src/engine/text/writtenDay.ts';

const STORY = 'The council of Norvik agreed to pay for a ferry.';

/** A document of each day, set by the user. */
function yearsOf(days: readonly string[]): YearsTold {
    const years = new YearsTold();
    for (const [i, published] of days.entries()) {
        const document = readDocument({ uri: `${i}`, text: STORY, format: 'plain', published });
        years.set(`${i}`, { document, published: document.published }, []);
    }
    return years;
}

describe('the year of a day without one', () => {
    it.each([
        ['there is one document of the week', 'Oct. 13', ['2024-10-14'], 2024],
        ['they are of the weeks behind it', 'Oct. 13', ['2024-12-30', '2025-01-04'], 2024],
        ['the year ends in between', 'Dec. 31', ['2025-01-02'], 2024],
        ['the year begins in between', 'Jan. 1', ['2024-12-29'], 2025],
        ['another one is of another season', 'Oct. 13', ['2024-10-14', '2019-02-01'], 2024],
        ['another one is much farther from it', 'Oct. 13', ['2024-10-14', '2023-11-20'], 2024],
        ['another one is some weeks from it', 'Oct. 13', ['2024-10-14', '2023-10-30'], 2024],
        ['its weekday is that of one of two years', 'Sunday, Oct. 13', ['2024-10-14', '2023-10-14'], 2024],
        ['it is a day of leap years', 'Feb. 29', ['2024-03-02'], 2024],
        ['two years are as near', 'Oct. 13', ['2024-10-14', '2023-10-14'], undefined],
        ['two years are nearly as near', 'Oct. 13', ['2024-09-20', '2023-11-20'], undefined],
        ['all are far from it', 'Oct. 13', ['2024-02-14', '2025-05-20'], undefined],
        ['its weekday is that of another year', 'Monday, Oct. 13', ['2024-10-14'], undefined],
        ['that year has no such day', 'Feb. 29', ['2023-03-02'], undefined],
        ['nobody tells', 'Oct. 13', [], undefined],
    ])('where %s', (_, words, days, year) => {
        const day = writtenDayAt(words, 0)?.dayOfYear;
        if (!day) throw new Error(`no day in ${words}`);
        expect(yearsOf(days).yearOf(day, 'wire')).toBe(year);
        expect(yearsOf([...days].reverse()).yearOf(day, 'wire')).toBe(year);
    });

    it.each([
        ['only one year has that weekday then', 7, ['2024-11-20', '2026-01-20'], 2024],
        ['it is that of the farther year', 1, ['2024-11-20', '2026-01-20'], 2025],
        ['the days leave no doubt', 1, ['2024-10-14'], 2024],
        ['no year has it', 3, ['2024-11-20', '2026-01-20'], undefined],
    ])('where the first sentence tells a weekday, and %s', (_, toldWeekday, days, year) => {
        const day = { month: 10, dayOfMonth: 13, weekday: undefined, toldWeekday };
        expect(yearsOf(days).yearOf(day, 'wire')).toBe(year);
    });

    it('has the weekday of the first sentence', () => {
        const read = (sentence: string) =>
            readDocument({
                uri: 'wire',
                text: `NORVIK, Oct 13 (NEA) – ${sentence} It rained on Friday.`,
                format: 'plain',
            });
        expect(read('The council agreed on Monday to pay.').yearless?.toldWeekday).toBe(1);
        expect(
            read('The council, which met last Monday, agreed on Sunday to pay.').yearless?.toldWeekday,
        ).toBe(7);
        expect(read('The council met on Monday and agreed on Sunday.').yearless?.toldWeekday).toBeUndefined();
        expect(read('The council agreed to pay.').yearless?.toldWeekday).toBeUndefined();
    });

    it('is not that of its own earlier version', () => {
        const day = { month: 10, dayOfMonth: 13, weekday: undefined };
        expect(yearsOf(['2024-10-14']).yearOf(day, '0')).toBeUndefined();
        expect(yearsOf(['2024-10-14', '2024-10-14']).yearOf(day, '0')).toBe(2024);
    });
});

const WIRE = source('wire', `NORVIK, Oct 13 (NEA) – ${STORY} It will sail from Monday.`);
const NEXT = source('next', `Ferry to sail\n\nTuesday, 15 October\n\n${STORY}`);
const LOCAL = source('local', `NORVIK, 14 October 2024 – ${STORY}`);
const OLD = source('old', `NORVIK, 12 October 2019 – ${STORY}`);
const LATE = source('late', `NORVIK, Oct 13 (NEA) – ${STORY} It was built on 1 September 2022.`);
const SURE = source('sure', `NORVIK, Oct 13 (NEA) – ${STORY} It was paid for today, October 13, 2022.`);

function source(name: string, text: string): Source {
    return { uri: `file:///${name}.txt`, text, format: 'plain' };
}

function settled(corpus: Corpus): Corpus {
    corpus.settle();
    return corpus;
}

/** By document, its day and what its times came to. */
function daysIn(corpus: Corpus): Readonly<Record<string, string>> {
    const snapshot = corpus.snapshot();
    return Object.fromEntries(
        snapshot.uris().map(uri => {
            const { published } = snapshot.article(uri)?.recognition ?? {};
            const times = snapshot.article(uri)?.claims.map(({ when }) => when.days?.from);
            return [uri, [published?.days.from, published?.basis, ...(times ?? [])].join(' ')];
        }),
    );
}

function fresh(sources: readonly Source[]): Corpus {
    const corpus = new Corpus({ names: undefined });
    for (const each of sources) corpus.set(each);
    return settled(corpus);
}

describe('a document without a year', () => {
    it('has that of those which came before it, and of those which came behind it', () => {
        for (const order of [
            [LOCAL, WIRE],
            [WIRE, LOCAL],
        ])
            expect(daysIn(fresh(order))[WIRE.uri]).toMatch(/^2024-10-13 others /);
    });

    it('counts its weekdays from there', () => {
        const { recognition } = fresh([WIRE, LOCAL]).snapshot().article(WIRE.uri) ?? {};
        const times = recognition?.passages.flatMap(({ mentions }) => mentions) ?? [];
        const monday = times.find(mention => mention.kind === 'time' && mention.stated.includes('-W'));
        expect(monday).toMatchObject({ resolved: { days: { from: '2024-10-14' } } });
    });

    it('is believed before others where its own words tell the year', () => {
        expect(daysIn(fresh([SURE, LOCAL]))[SURE.uri]).toMatch(/^2022-10-13 text /);
    });

    it('has no year before what its own words date', () => {
        const older = source('older', `NORVIK, 12 October 2021 – ${STORY}`);
        expect(daysIn(fresh([LATE, older, LOCAL]))[LATE.uri]).toMatch(/^2024-10-13 others /);
        expect(daysIn(fresh([WIRE, older, LOCAL]))[WIRE.uri]).not.toMatch(/^\d/);
    });

    it('has the same year in any order where a date in full stands beside a weekday', () => {
        const wire = source(
            'wire',
            `NORVIK, Oct 13 (NEA) – On Monday the hall was opened on 1 September 2024.`,
        );
        const early = source('early', `NORVIK, 15 October 2023 – ${STORY}`);
        expect(daysIn(fresh([wire, early]))).toEqual(daysIn(fresh([early, wire])));
    });

    it('tells others nothing', () => {
        expect(daysIn(fresh([SURE, WIRE]))[WIRE.uri]).not.toMatch(/^\d/);
    });

    it('is outdated when the others tell another year, and once only', () => {
        const corpus = fresh([WIRE, LOCAL]);
        expect(corpus.outdated()).toEqual([]);
        corpus.remove(LOCAL.uri);
        corpus.set(OLD);
        expect(corpus.outdated()).toEqual([WIRE.uri]);
        expect(corpus.isOutdated(WIRE.uri)).toBe(true);
        settled(corpus);
        expect(corpus.outdated()).toEqual([]);
        expect(corpus.isOutdated(WIRE.uri)).toBe(false);
        expect(daysIn(corpus)[WIRE.uri]).toMatch(/^2019-10-13 others /);
    });

    it('has the same day in whatever order the others came and went', () => {
        const all = [WIRE, NEXT, LOCAL, OLD, SURE, LATE];
        const step = fc.tuple(fc.constantFrom(...all), fc.constantFrom('set', 'edit', 'remove', 'settle'));
        fc.assert(
            fc.property(fc.array(step, { maxLength: 30 }), steps => {
                const corpus = new Corpus({ names: undefined });
                const now = new Map<string, Source>();
                for (const [each, what] of steps) {
                    if (what === 'settle') settled(corpus);
                    else if (what === 'remove') {
                        corpus.remove(each.uri);
                        now.delete(each.uri);
                    } else {
                        // The edit takes the year away.
                        const text = what === 'set' ? each.text : each.text.replace(/ 2024| 2019| 2022/, '');
                        corpus.set({ ...each, text });
                        now.set(each.uri, { ...each, text });
                    }
                }
                expect(daysIn(settled(corpus))).toEqual(daysIn(fresh([...now.values()])));
            }),
            { numRuns: 60 },
        );
    });
});
