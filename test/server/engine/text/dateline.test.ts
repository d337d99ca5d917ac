import { describe, expect, it } from 'vitest';
import { documentOf, textAt } from '../../../support/checkDocument.ts';

function datelineOf(start: string): readonly (string | undefined)[] | undefined {
    const document = documentOf(
        `Ferry line returns\n\n${start}The council of Norvik agreed on Monday to pay for a ferry.`,
    );
    const { dateline } = document;
    return dateline && [dateline.place, dateline.day, dateline.credit].map(span => textAt(document, span));
}

describe('a dateline', () => {
    it.each([
        ['NORVIK – ', ['NORVIK', undefined, undefined]],
        ['NORVIK: ', ['NORVIK', undefined, undefined]],
        ['NORVIK, March 4 (NEA) — ', ['NORVIK', 'March 4', 'NEA']],
        ['NORVIK (NEA) -- ', ['NORVIK', undefined, 'NEA']],
        ['NORVIK (NEA) _ ', ['NORVIK', undefined, 'NEA']],
        ['NORVIK, Vidonia (NEA)_ ', ['NORVIK', undefined, 'NEA']],
        ['EAST SARN, Vid. (NEA) – ', ['EAST SARN', undefined, 'NEA']],
        ['NORVIK/SARN, 4 March 2024 (NEA) - ', ['NORVIK/SARN', '4 March 2024', 'NEA']],
        ['SARN, Vidonia, Jun 15 2022 (NEA) - ', ['SARN', 'Jun 15 2022', 'NEA']],
        ['SARN (March 4, 2024) — ', ['SARN', 'March 4, 2024', undefined]],
        ['Norvik, 4 March 2024 - ', ['Norvik', '4 March 2024', undefined]],
        ['Norvik, Monday – ', ['Norvik', 'Monday', undefined]],
        ['Norvik (NEA) – ', ['Norvik', undefined, 'NEA']],
        ['Norvik – ', ['Norvik', undefined, undefined]],
        ['NORVIK, 4 March /NEA/ – ', ['NORVIK', '4 March', 'NEA']],
        ['DÜRREN-ÖST – ', ['DÜRREN-ÖST', undefined, undefined]],
        ['Nov 12 (NEA) - ', [undefined, 'Nov 12', 'NEA']],
        ['4 March 2024 - ', [undefined, '4 March 2024', undefined]],
    ])('%s', (start, parts) => expect(datelineOf(start)).toEqual(parts));

    it.each([
        '',
        'Norvik: ',
        'BREAKING – ',
        'UPDATE: ',
        'EXCLUSIVE: ',
        'The ferry – ',
        'Norvik – a port – and ',
        'Norvik-based ',
        'NORVIK ',
        'NORVIK POST – ',
        'March 4 – ',
        'In Norvik – ',
        'Mara Doll (4 March 1888 – 9 May 1961',
    ])('not "%s"', start => expect(datelineOf(start)).toBeUndefined());

    it('ends behind its dash', () => {
        const document = documentOf('NORVIK, March 4 — The council agreed on Monday to pay for a ferry.');
        expect(textAt(document, document.dateline)).toBe('NORVIK, March 4 — ');
    });

    it('is no day that begins each paragraph of a chronicle', () => {
        const document = documentOf(`
            The ferry year by year

            4 March 2024 - The council of Norvik agreed to pay for a ferry.

            9 May 2024 - The ferry made its first trip.
        `);
        expect(document.dateline).toBeUndefined();
    });

    it('may follow a deck, if it has a day or an agency', () => {
        const document = documentOf(`
            Ferry line returns

            The council pays for two trips a day until autumn.

            NORVIK (NEA) – The council agreed on Monday to pay for a ferry.
        `);
        expect(textAt(document, document.dateline?.place)).toBe('NORVIK');
    });

    it('keeps its offsets in Markdown', () => {
        const document = documentOf('**NORVIK**, *March 4* (NEA) — The council agreed on Monday to pay.', {
            format: 'markdown',
        });
        expect(textAt(document, document.dateline?.place)).toBe('NORVIK');
        expect(textAt(document, document.dateline?.day)).toBe('March 4');
    });
});
