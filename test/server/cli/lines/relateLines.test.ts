import { describe, expect, it } from 'vitest';
import { crosscheck } from '../../../support/terminal.ts';

async function session(requests: readonly unknown[]): Promise<readonly unknown[]> {
    const stdin = requests.map(request => `${JSON.stringify(request)}\n`);
    const { stdout, status } = await crosscheck(['relate', '--jsonl'], { stdin });
    expect(status).toBe(0);
    return stdout
        .trimEnd()
        .split('\n')
        .map(answer => JSON.parse(answer));
}

const MONDAY = 'On 4 March 2024 the mission in Porto Alba counted 1,200 soldiers, the ministry said.';
const FRIDAY = 'Rain fell. On 4 March 2024 the mission in Porto Alba counted 1,500 soldiers, a general said.';

describe('relate --jsonl', () => {
    it('finds first what another document says about the same, by the offsets of that document', async () => {
        const answers = await session([
            { op: 'add', id: 'monday', text: MONDAY, published: '2024-03-04' },
            { op: 'related', id: 'monday', start: 0, end: MONDAY.length, limit: 1 },
            { op: 'add', id: 'friday', text: FRIDAY, published: '2024-03-08' },
            { op: 'related', id: 'monday', start: 0, end: MONDAY.length, limit: 1 },
        ]);
        expect(answers.slice(0, 3)).toEqual([{ ok: true }, { hits: [] }, { ok: true }]);
        const hit = {
            id: 'friday',
            verdict: 'conflicts',
            score: expect.any(Number),
            reason: expect.stringMatching(/1,?[25]00/),
        };
        expect(answers[3]).toEqual({
            hits: [{ ...hit, start: expect.any(Number), end: expect.any(Number) }],
        });
        expect(hitWords(answers[3], FRIDAY)).toEqual([expect.stringContaining('counted 1,500 soldiers')]);
    });

    it('loses no document for a date that cannot be read', async () => {
        const answers = await session([
            { op: 'add', id: 'monday', text: MONDAY, published: '2024-03-00' },
            { op: 'add', id: 'friday', text: FRIDAY, published: 'Friday' },
            { op: 'related', id: 'monday', start: 0, end: MONDAY.length, limit: 1 },
            { op: 'compare', a: { text: MONDAY, published: '2024' }, b: { text: FRIDAY, published: '?' } },
        ]);
        const warning = expect.stringContaining('taken as unknown');
        expect(answers.slice(0, 2)).toEqual([{ ok: true }, { ok: true, warning }]);
        expect(answers[2]).toMatchObject({ hits: [{ id: 'friday', verdict: 'conflicts' }] });
        expect(answers[3]).toMatchObject({ verdict: 'conflicts', warning });
    });

    it('replaces a document that is added again', async () => {
        const answers = await session([
            { op: 'add', id: 'monday', text: MONDAY, published: '2024-03-04' },
            { op: 'add', id: 'friday', text: FRIDAY, published: '2024-03-08' },
            { op: 'add', id: 'friday', text: 'Rain.', published: '2024-03-08' },
            { op: 'related', id: 'monday', start: 0, end: MONDAY.length, limit: 1 },
            { op: 'related', id: 'friday', start: 0, end: 5, limit: 5 },
            { op: 'related', id: 'friday', start: 0, end: 6, limit: 5 },
        ]);
        expect(answers.slice(3)).toEqual([
            { hits: [] },
            { hits: [] },
            { error: '"start" and "end" are to delimit a stretch of the document, of 5 code units.' },
        ]);
    });

    it('compares two texts, whatever was added', async () => {
        const [verdict, other] = await session([
            { op: 'compare', a: { text: MONDAY, published: null }, b: { text: FRIDAY, published: null } },
            { op: 'compare', a: { text: 'Rain fell.', published: null }, b: { text: '', published: null } },
        ]);
        expect(verdict).toEqual({ verdict: 'conflicts', reason: expect.stringMatching(/./) });
        expect(other).toEqual({ verdict: 'unrelated', reason: 'Nothing in the two texts can be compared.' });
    });

    it.each([
        ['no op', {}, '"op" is to be a string.'],
        ['an unknown op', { op: 'drop' }, '"op" is to be one of "add", "related" and "compare", not "drop".'],
        [
            'an unknown id',
            { op: 'related', id: 'x', start: 0, end: 1, limit: 1 },
            'No document "x" was added.',
        ],
        [
            'no limit',
            { op: 'related', id: 'a', start: 0, end: 1 },
            '"limit" is to be a whole number, 0 or more.',
        ],
        [
            'an empty stretch',
            { op: 'related', id: 'a', start: 1, end: 1, limit: 1 },
            '"start" and "end" are to delimit a stretch of the document, of 5 code units.',
        ],
        [
            'half an offset',
            { op: 'related', id: 'a', start: 0.5, end: 1, limit: 1 },
            '"start" is to be a whole number, 0 or more.',
        ],
        [
            'no second text',
            { op: 'compare', a: { text: 'a', published: null } },
            '"b" is to be an object with "text" and "published".',
        ],
    ])('answers %s with an error and goes on', async (_what, request, error) => {
        const add = { op: 'add', id: 'a', text: 'Rain.', published: null };
        expect(await session([add, request, add])).toEqual([{ ok: true }, { error }, { ok: true }]);
    });
});

function hitWords(answer: unknown, text: string): readonly string[] {
    const { hits } = JSON.parse(JSON.stringify(answer));
    return hits.map(({ start, end }: { readonly start: number; readonly end: number }) =>
        text.slice(start, end),
    );
}
