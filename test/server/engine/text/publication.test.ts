import { describe, expect, it } from 'vitest';
import { dayOfFileName } from '../../../../server/src/engine/text/publication.ts';
import { documentOf, type Options, textAt } from '../../../support/checkDocument.ts';

const STORY = 'The council of Norvik agreed on Monday to pay for a ferry.';

function published(article: string, options: Options = {}): readonly unknown[] | undefined {
    const document = documentOf(article, options);
    const { published: found } = document;
    return found && [found.days.from, found.basis, ...found.evidence.map(span => textAt(document, span))];
}

describe('the day of publication', () => {
    const uri = 'file:///2024-03-01-ferry.txt';
    const frontMatter = '---\ndate: 2024-03-02\n---\n';
    const dateline = 'NORVIK, 3 March 2024 – ';

    it('is what the user set, before all else', () => {
        expect(published(frontMatter + dateline + STORY, { uri, published: '2024-03-04' })).toEqual([
            '2024-03-04',
            'user',
        ]);
    });

    it('is that of front matter, before dateline and file name', () => {
        expect(published(frontMatter + dateline + STORY, { uri })).toEqual([
            '2024-03-02',
            'frontMatter',
            '2024-03-02',
        ]);
    });

    it('is that of the dateline, before the file name', () => {
        expect(published(dateline + STORY, { uri })).toEqual(['2024-03-03', 'dateline', '3 March 2024']);
    });

    it('is not told by a dateline without a year', () => {
        expect(published(`NORVIK, 3 March – ${STORY}`, { uri })).toEqual(['2024-03-01', 'fileName']);
    });

    it.each([
        ['NORVIK, March 3 (NEA) – ', 'March 3'],
        ['NORVIK, Sunday, 3 March – ', 'Sunday, 3 March'],
        ['Ferry line returns\n\nSun., 3 March, 10:30\n\n', 'Sun., 3 March'],
        ['Ferry line returns\n\nUpdated March 3\n\n', 'March 3'],
    ])('has the year of others where it is told without one: %s', (header, day) => {
        const document = documentOf(header + STORY, { yearOf: () => 2024 });
        expect(document.published).toEqual({
            days: { from: '2024-03-03', until: '2024-03-04' },
            basis: 'others',
            evidence: [expect.objectContaining({ start: document.yearless?.start })],
        });
        expect(document.yearless && textAt(document, document.yearless)).toBe(day);
        expect(documentOf(header + STORY).published).toBeUndefined();
    });

    it.each([
        ['a file name', dateline.replace(' 2024', ''), { uri }],
        ['front matter', frontMatter + dateline.replace(' 2024', ''), {}],
        ['a dateline with a year', dateline, {}],
    ])('leaves no year open where it is told by %s', (_, header, options) => {
        const document = documentOf(header + STORY, { ...options, yearOf: () => 1999 });
        expect(document.yearless).toBeUndefined();
        expect(document.published?.days.from).toMatch(/^2024/);
    });

    it('is unknown where the year of others has no such day', () => {
        expect(published(`NORVIK, Feb 29 (NEA) – ${STORY}`, { yearOf: () => 2023 })).toBeUndefined();
    });

    it.each([
        ['Published: 3 March 2024, 10:30', '3 March 2024'],
        ['Date of report: March 3, 2024', 'March 3, 2024'],
        ['March 3, 2024', 'March 3, 2024'],
        ['SUNDAY, MARCH 3, 2024, 9:56 AM', 'SUNDAY, MARCH 3, 2024'],
        ['10:30 CET, 3 March 2024', '3 March 2024'],
        ['Published 3 March 2024 | Updated: 5 March 2024, 09:00', '3 March 2024'],
        ['3.3.2024', '3.3.2024'],
        ['Norvik Post, 3 March 2024', '3 March 2024'],
        ['Norvik Post | Sunday, March 3, 2024', 'Sunday, March 3, 2024'],
        ['Norvik Post (3 March 2024)', '3 March 2024'],
        ['By Ana Orlo, Norvik Post, 3 March 2024', '3 March 2024'],
        ['Ana Orlo – March 3, 2024, 10:30 GMT', 'March 3, 2024'],
        ['By Ana Orlo | Published March 3, 2024', 'March 3, 2024'],
        ['Posted on March 3, 2024 by admin', 'March 3, 2024'],
        ['NORVIK, March 3, 2024 (NEA) -', 'March 3, 2024'],
        ['Norvik Post, Sunday, March 3, 2024, page A3', 'Sunday, March 3, 2024'],
        ['NORVIK MAIL - SUNDAY, MARCH 3RD, 2024 - p. 32', 'SUNDAY, MARCH 3RD, 2024'],
        ['Norvik Star, 3rd March 2024 (Late Edition) 80p', '3rd March 2024'],
        ['NORVIK WEEKLY No. 12 / 2024, 3.3.2024', '3.3.2024'],
        ['Council sketch | 3 March 2024 | Updated 4 March 2024 08:15', '3 March 2024'],
        ['Sunday, March 3, 2024 | By Ana Orlo | View in browser | Unsubscribe', 'Sunday, March 3, 2024'],
        ['Published: 03/03/2024 07:45', '03/03/2024'],
        ['Embargoed until 00:01 Sunday 3 March 2024', 'Sunday 3 March 2024'],
        ['Issued: 1500 hrs, Sun 03-Mar-2024', 'Sun 03-Mar-2024'],
        ['Volume 612: debated on Sunday 3 March 2024', 'Sunday 3 March 2024'],
        ['Mar 3, 2024 · 4 min read', 'Mar 3, 2024'],
        ['Press statement no. 3, 3 March 2024, 18:00', '3 March 2024'],
        ['Interim report, 3 March 2024', '3 March 2024'],
    ])('is that of a line under the headline: %s', (line, day) => {
        expect(published(`Ferry line returns\n\n${line}\n\n${STORY}`)).toEqual([
            '2024-03-03',
            'dateline',
            day,
        ]);
    });

    it.each([
        ['over the headline', 'Norvik Post, 3 March 2024\n\nFerry line returns to Sarn', 'plain'],
        ['right under it', 'Ferry line returns to Sarn\nNorvik Post, 3 March 2024', 'plain'],
        ['in italics', '# Ferry line returns to Sarn\n*Norvik Post, 3 March 2024*', 'markdown'],
    ] as const)('is that of a line that stands %s', (_, header, format) => {
        const document = documentOf(`${header}\n\n${STORY}`, { format });
        expect(document.published?.days.from).toBe('2024-03-03');
        expect(document.headline && textAt(document, document.headline)).toBe('Ferry line returns to Sarn');
    });

    it.each([
        ['an outlet, over a story without a headline', `Letters\nNorvik Post, 3 March 2024\n\n${STORY}`],
        [
            'minutes, of what was said on it',
            `Norvik Town Council\nMinutes of the meeting of 3 March 2024\n\n${STORY}`,
        ],
        [
            'minutes, which has no other headline',
            `Draft minutes of the council meeting held on Sunday 3 March 2024\n\n${STORY}`,
        ],
    ])('is that of a line of %s', (_, article) => {
        expect(published(article)?.[0]).toBe('2024-03-03');
    });

    it.each([
        'Speech by the premier in the parliament of Norvik, 3 March 2024',
        'Press statement, 3 March 2024',
        'Minutes of the council, Norvik, 3 March 2024',
    ])('is that of a title that bears it: %s', title => {
        expect(published(`${title}\n\n${STORY}`)).toEqual(['2024-03-03', 'dateline', '3 March 2024']);
    });

    it.each([
        ['a headline', `The Sarn Ferry, 3 March 2024\n\n${STORY}`],
        ['a sentence', `Ferry line returns\n\nNorvik will vote on 3 March 2024\n\n${STORY}`],
        [
            'a headline between strokes',
            `Sarn asks for a second ferry by 3 March 2024 | Norvik Post\n\n${STORY}`,
        ],
        ['a line of two readings', `Ferry line returns\n\n3/4/2024\n\n${STORY}`],
        ['a line far down', `Ferry line returns\n\n${`${STORY}\n\n`.repeat(8)}Norvik Post, 3 March 2024`],
    ])('is not that in %s', (_, article) => {
        expect(published(article)).toBeUndefined();
    });

    it.each(['Preliminary report, March 2024', 'Report, March 2024', 'Statement, March 2024'])(
        'leaves a headline that is told with a month alone: %s',
        headline => {
            const document = documentOf(`${headline}\n\n${STORY} ${STORY}`);
            expect(document.headline && textAt(document, document.headline)).toBe(headline);
        },
    );

    it('is not that on which somebody copied it', () => {
        expect(published(`War diary of the Norvik Regiment\n\nTranscribed 12 May 2019\n\n${STORY}`)).toBe(
            undefined,
        );
    });

    it('is unknown when nothing tells it', () => {
        expect(
            published(`Ferry line returns\n\nUpdated 10:30\n\n${STORY} It was signed on 3 March 2024.`),
        ).toBeUndefined();
    });

    it.each([
        ['Published: 03/04/2024 17:45', '2024-04-03'],
        ['Published: 03/04/2024 07:45 | Updated: 04/04/2024 09:10', '2024-04-03'],
        ['Published: 03/04/2024 5:45 PM', undefined],
        ['Published: 03/04/2024 10:45 am', undefined],
    ])('has its month behind its day where hours are counted to 24: %s', (line, day) => {
        expect(published(`Ferry line returns\n\n${line}\n\n${STORY}`)?.[0]).toBe(day);
    });

    it('is found below the menus and buttons of a page', () => {
        const page = [
            'Home | News | Sport',
            'Skip to content',
            'Log in',
            'Subscribe',
            'Share',
            'Search',
            'Menu',
            'X',
        ];
        const article = [...page, 'Ferry line returns', 'By Ana Orlo', 'Published: 3 March 2024', STORY];
        expect(published(article.join('\n\n'))?.[0]).toBe('2024-03-03');
    });

    it('is one day', () => {
        expect(documentOf(STORY, { uri }).published?.days).toEqual({
            from: '2024-03-01',
            until: '2024-03-02',
        });
    });
});

describe('the day in a file name', () => {
    it.each([
        ['file:///a/2023-11-20-ferry.md', '2023-11-20'],
        ['file:///a/20231120.txt', '2023-11-20'],
        ['file:///a/ferry_2023_11_20.txt', '2023-11-20'],
        ['file:///a/2023%2D11%2D20%20ferry.txt', '2023-11-20'],
        ['file:///a/1203-45-67-2023-11-20.txt', '2023-11-20'],
        ['2023.11.20 ferry.txt', '2023-11-20'],
        ['file:///2023-11-20/ferry.txt', undefined],
        ['file:///a/2023-11-31.txt', undefined],
        ['file:///a/2023-11_20.txt', undefined],
        ['file:///a/120231120.txt', undefined],
        ['file:///a/ferry.txt?on=2023-11-20', undefined],
        ['file:///a/%zz%2023.txt', undefined],
        ['', undefined],
    ])('%s', (uri, day) => expect(dayOfFileName(uri)).toBe(day));
});
