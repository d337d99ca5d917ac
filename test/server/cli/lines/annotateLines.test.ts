import { describe, expect, it } from 'vitest';
import { annotateLine, lineUri } from '../../../../server/src/cli/lines/annotateLines.ts';
import { crosscheck } from '../../../support/terminal.ts';

const line = (request: unknown) => `${JSON.stringify(request)}\n`;

describe('annotate --jsonl', () => {
    it('answers a document with all that was found, by the offsets of the text as sent', async () => {
        const text = '\n\nThe ferry Alba carried 1,200 people on Friday.\r\n\r\nIt sank two days later.\n';
        const { stdout, status } = await crosscheck(['annotate', '--jsonl'], {
            stdin: line({ id: 'd1', text, published: '2024-03-10', extra: true }),
        });
        const answer = JSON.parse(stdout);
        expect(status).toBe(0);
        expect(Object.keys(answer)).toEqual(['id', 'names', 'times', 'figures', 'sentences']);
        expect(answer.id).toBe('d1');
        const words = (spans: readonly { start: number; end: number }[]) =>
            spans.map(({ start, end }) => text.slice(start, end));
        expect(words(answer.sentences)).toEqual([
            'The ferry Alba carried 1,200 people on Friday.',
            'It sank two days later.',
        ]);
        expect(words(answer.times)).toContain('Friday');
        expect(answer.times).toContainEqual(expect.objectContaining({ type: 'DATE', value: '2024-03-08' }));
        expect(answer.figures).toContainEqual(
            expect.objectContaining({
                value: 1200,
                min: 1200,
                max: 1200,
                modifier: 'exact',
                unit: '',
                of: 'people',
            }),
        );
    });

    it('writes a value that moved as one figure, with where from and where to', async () => {
        const text = 'The price of a barrel dropped from $75 in May to $46, by 39%.';
        const { stdout } = await crosscheck(['annotate', '--jsonl'], {
            stdin: line({ id: 'a', text, published: '2024-03-10' }),
        });
        const { figures } = JSON.parse(stdout);
        expect(figures).toHaveLength(2);
        expect(figures[0]).toEqual({
            start: text.indexOf('$75'),
            end: text.indexOf(', by'),
            value: null,
            min: 46,
            max: 75,
            modifier: 'range',
            unit: 'US dollar',
            of: 'price',
            from: 75,
            to: 46,
        });
    });

    it('keeps nothing from one line to the next', async () => {
        const text = 'Some 300 boats left the harbour of Porto Alba on 4 May 2023.';
        const one = line({ id: 'a', text, published: null });
        const { stdout } = await crosscheck(['annotate', '--jsonl'], {
            stdin: one + line({ id: 'b', text: 'Rain.', published: null }) + one,
        });
        const [first, , third] = stdout.split('\n');
        expect(third).toBe(first);
    });

    it.each([
        ['no text', { id: 'a', published: null }, '"text" is to be a string.'],
        ['a text that is none', { id: 'a', text: 3, published: null }, '"text" is to be a string.'],
        ['no id', { text: 'a', published: null }, '"id" is to be a string.'],
        ['no day', { id: 'a', text: 'a' }, '"published" is to be a day, such as "2024-03-14", or null.'],
        [
            'a day that is no string',
            { id: 'a', text: 'a', published: 2024 },
            '"published" is to be a day, such as "2024-03-14", or null.',
        ],
    ])('answers a line with %s with an error', async (_what, request, error) => {
        const { stdout, status } = await crosscheck(['annotate', '--jsonl'], { stdin: line(request) });
        expect(JSON.parse(stdout)).toEqual({ error });
        expect(status).toBe(0);
    });

    it('takes what is known of a day, and loses no document for one that cannot be read', async () => {
        const days = ['2024-03-15', '2024-03', '2024-03-00', '2024', '2024-02-30', 'spring'];
        const text = 'It opened last year.';
        const { stdout } = await crosscheck(['annotate', '--jsonl'], {
            stdin: days.map(published => line({ id: published, text, published })).join(''),
        });
        const answers = stdout
            .trimEnd()
            .split('\n')
            .map(answer => JSON.parse(answer));
        const told = answers.map(({ id, times, warning }) => [id, times[0]?.value, warning !== undefined]);
        expect(told).toEqual([
            ['2024-03-15', '2023', false],
            ['2024-03', '2023', false],
            ['2024-03-00', '2023', false],
            ['2024', '2023', false],
            ['2024-02-30', 'XXXX', true],
            ['spring', 'XXXX', true],
        ]);
        expect(answers.at(-1)?.warning).toContain('taken as unknown');
    });

    it('answers an empty text, and an id of any characters', () => {
        const id = '\ud800 ../\u0000 %41';
        expect(annotateLine({ id, text: '', published: null }, { names: undefined })).toEqual({
            id,
            names: [],
            times: [],
            figures: [],
            sentences: [],
        });
    });
});

describe('lineUri', () => {
    it('differs for ids that differ', () => {
        const ids = ['a', 'A', 'a b', 'a%20b', 'a%0020b', 'a/b', '\ud800', '\udc00', '', 'ä', 'a\u0308'];
        expect(new Set(ids.map(lineUri)).size).toBe(ids.length);
    });
});
