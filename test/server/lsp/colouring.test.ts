/** Conflicts are found after the colours were told, and told again when they changed them. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Corpus, conflictsIn, highlightsOf } from '../../../server/src/engine/engine.ts';
import { Colouring } from '../../../server/src/lsp/colouring.ts';
import { Scheduler } from '../../../server/src/lsp/scheduler.ts';
import { withNames } from '../../support/nameModel.ts';

const ONE = 'file:///one.txt';
const OTHER = 'file:///other.txt';

function rig() {
    const corpus = new Corpus(withNames);
    write(ONE, 'The flood in Tarnow killed 12 people on Monday.');
    write(OTHER, 'The flood in Tarnow killed 19 people on Monday.');
    const told = { changes: 0, isReading: false, errors: [] as unknown[] };
    const colouring = new Colouring({
        scheduler: new Scheduler(),
        snapshot: () => corpus.snapshot(),
        isReading: () => told.isReading,
        changed: () => {
            told.changes += 1;
        },
        failed: (_, error) => told.errors.push(error),
    });
    return { colouring, told, write, coloured, corpus };

    function write(uri: string, text: string): void {
        corpus.set({ uri, text, format: 'plain', published: '2024-03-05' });
    }

    /** The words of the document that are coloured as conflicting. */
    function coloured(uri: string): readonly string[] {
        const text = corpus.snapshot().article(uri)?.recognition.document.text ?? '';
        return highlightsOf(corpus.snapshot(), uri)
            .filter(({ modifiers }) => modifiers.includes('conflicting'))
            .map(({ start, end }) => text.slice(start, end));
    }
}

/** Until the typing counts as rested and all that then runs has ended. */
async function rest(): Promise<void> {
    await vi.advanceTimersByTimeAsync(1000);
}

beforeEach(() => {
    vi.useFakeTimers();
});
afterEach(() => {
    vi.useRealTimers();
});

describe('colours', () => {
    it('are told at once, and again with what conflicts', async () => {
        const { colouring, told, coloured } = rig();
        expect(coloured(ONE)).toEqual([]);
        colouring.follow(ONE);
        await rest();
        expect(coloured(ONE)).toEqual(['12']);
        expect(told.changes).toBe(1);
    });

    it('are those of the names where these conflict, whatever else the sentence counts', async () => {
        const { colouring, write, coloured } = rig();
        write(ONE, 'With 4,210 votes Hanna Brekke was elected mayor of Tarnow on Sunday.');
        write(OTHER, 'Olav Sunde was elected mayor of Tarnow on Sunday after 3 rounds.');
        colouring.follow(ONE);
        await rest();
        expect(coloured(ONE)).toEqual(['Hanna Brekke']);
    });

    it('are not told again when nothing has changed in them', async () => {
        const { colouring, told, write, coloured } = rig();
        colouring.follow(ONE);
        await rest();
        write(ONE, 'A word before. The flood in Tarnow killed 12 people on Monday.');
        // A conflict goes with its claim, wherever that moves.
        expect(coloured(ONE)).toEqual(['12']);
        colouring.follow(ONE);
        await rest();
        expect(coloured(ONE)).toEqual(['12']);
        expect(told.changes).toBe(1);
    });

    it('lose a conflict when the other document is gone', async () => {
        const { colouring, told, corpus, coloured } = rig();
        colouring.follow(ONE);
        await rest();
        corpus.remove(OTHER);
        colouring.follow(ONE);
        await rest();
        expect(coloured(ONE)).toEqual([]);
        expect(told.changes).toBe(2);
    });

    it('follow the last of many changes', async () => {
        const { colouring, told, write, coloured } = rig();
        for (const figure of ['14', '15', '12', '19']) {
            write(ONE, `The flood in Tarnow killed ${figure} people on Monday.`);
            colouring.follow(ONE);
        }
        await rest();
        expect(coloured(ONE)).toEqual([]);
        expect(told.changes).toBe(0);
    });

    it('come also to who asks for them again and again', async () => {
        const { colouring, told } = rig();
        for (let i = 0; i < 10; i++) {
            colouring.follow(ONE);
            await vi.advanceTimersByTimeAsync(100);
        }
        expect(told.changes).toBe(1);
    });

    it('wait until all files are read', async () => {
        const { colouring, told, coloured } = rig();
        told.isReading = true;
        colouring.follow(ONE);
        await rest();
        expect(coloured(ONE)).toEqual([]);
        expect(told.changes).toBe(0);
    });

    it('are not looked for any longer when the document is another', async () => {
        const { colouring, told, write, corpus } = rig();
        const search = colouring.find(ONE);
        write(ONE, 'The flood in Tarnow killed 14 people on Monday.');
        await rest();
        await search;
        expect(corpus.snapshot().knownConflicts.has(ONE)).toBe(false);
        expect(told).toMatchObject({ changes: 0, errors: [] });
    });

    it('begin again when another document changes while they are looked for', async () => {
        const { colouring, write, corpus } = rig();
        const search = colouring.find(ONE);
        write(OTHER, 'The flood in Tarnow killed 12 people on Monday.');
        await rest();
        await search;
        expect(corpus.snapshot().knownConflicts.get(ONE)).toEqual([]);
        expect(conflictsIn(corpus.snapshot(), ONE)).toEqual([]);
    });
});
