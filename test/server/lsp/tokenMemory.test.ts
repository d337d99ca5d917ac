/** Only what changed is sent. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TokenMemory } from '../../../server/src/lsp/tokenMemory.ts';

const URI = 'file:///a.txt';

function applied(data: readonly number[], answer: ReturnType<TokenMemory['delta']>): readonly number[] {
    if ('data' in answer) return answer.data;
    const changed = [...data];
    for (const { start, deleteCount, data: added = [] } of answer.edits)
        changed.splice(start, deleteCount, ...added);
    return changed;
}

describe('the memory of tokens', () => {
    it('sends what makes the old tokens the new ones', () => {
        const numbers = fc.array(fc.nat(3), { maxLength: 12 });
        fc.assert(
            fc.property(numbers, numbers, (before, after) => {
                const memory = new TokenMemory();
                const { resultId = '' } = memory.full(URI, before);
                expect(applied(before, memory.delta(URI, resultId, after))).toEqual(after);
            }),
        );
    });

    it.each([
        ['nothing when nothing changed', [1, 2, 3], [1, 2, 3], []],
        ['what was added', [1, 2, 3], [1, 2, 9, 3], [{ start: 2, deleteCount: 0, data: [9] }]],
        ['what was taken out', [1, 2, 3], [1, 3], [{ start: 1, deleteCount: 1, data: [] }]],
        ['all when all is new', [], [1], [{ start: 0, deleteCount: 0, data: [1] }]],
        ['one of two alike', [1, 1], [1], [{ start: 1, deleteCount: 1, data: [] }]],
    ])('sends %s', (_name, before, after, edits) => {
        const memory = new TokenMemory();
        const { resultId = '' } = memory.full(URI, before);
        expect(memory.delta(URI, resultId, after)).toMatchObject({ edits });
    });

    it('sends everything when the client has other tokens, or those of a document that was closed', () => {
        const memory = new TokenMemory();
        const { resultId = '' } = memory.full(URI, [1]);
        expect(memory.delta(URI, 'older', [2])).toMatchObject({ data: [2] });
        expect(memory.delta(URI, resultId, [3])).toMatchObject({ data: [3] });
        memory.forget(URI);
        expect(memory.delta(URI, resultId, [4])).toMatchObject({ data: [4] });
    });
});

it('does not remember more documents than anyone opens', () => {
    const memory = new TokenMemory();
    const first = memory.full('file:///0.txt', [0, 0, 1, 0, 0]).resultId ?? '';
    for (let i = 1; i <= 100; i++) memory.full(`file:///${i}.txt`, []);
    expect(memory.delta('file:///0.txt', first, [0, 0, 1, 0, 0])).not.toHaveProperty('edits');
});
