/** The timeline as our client asks for it: by place, again after an edit, and which measures there are. */

import { describe, expect, it } from 'vitest';
import {
    MEASURES,
    type MeasureChoice,
    type ProtocolRange,
    TIMELINE,
    type TimelineAnswer,
} from '../../../server/src/protocol.ts';
import { connect, type TestClient } from '../../support/server.ts';

const FOLDER = 'file:///press';
const HERALD = `${FOLDER}/herald.txt`;
const COURIER = `${FOLDER}/courier.txt`;

function dated(day: string, text: string): string {
    return `---\ndate: ${day}\n---\n\n${text}\n`;
}

const HERALD_TEXT = dated('2024-03-04', 'The Kelmet mission has 3,735 soldiers. It has 19 helicopters.');
const COURIER_TEXT = dated('2024-09-06', 'The Kelmet mission now has more than 4,600 soldiers.');

async function press(): Promise<TestClient> {
    const files = new Map([
        [HERALD, HERALD_TEXT],
        [COURIER, COURIER_TEXT],
    ]);
    const client = await connect({ files, folders: [FOLDER], initializationOptions: { picks: true } });
    await client.ready();
    await client.open(HERALD, HERALD_TEXT);
    return client;
}

function at(line: number, character: number): ProtocolRange {
    return { start: { line, character }, end: { line, character } };
}

function asked(client: TestClient, uri: string, range: ProtocolRange, id?: string) {
    const params = { textDocument: { uri }, range, ...(id !== undefined && { id }) };
    return client.connection.sendRequest<TimelineAnswer | null>(TIMELINE, params);
}

describe('crosscheck/timeline', () => {
    it('tells the values with their places', async () => {
        const client = await press();
        const found = await asked(client, HERALD, at(4, 25));
        expect(found).toMatchObject({ unit: 'soldiers', asked: 0, conflicts: [], independentSources: 2 });
        expect(found?.values).toEqual([
            expect.objectContaining({
                text: '3,735 soldiers',
                value: 3735,
                hedge: 'exact',
                from: '2024-03-04',
                until: '2024-03-05',
                basis: 'day of publication',
                location: {
                    uri: HERALD,
                    range: { start: { line: 4, character: 23 }, end: { line: 4, character: 28 } },
                },
            }),
            expect.objectContaining({ text: 'more than 4,600 soldiers', min: 4600, minOpen: true }),
        ]);
        expect(found?.values[1]).not.toHaveProperty('max');
        expect(found?.csv).toContain(`,${HERALD},5,24,`);
    });

    it('finds the same figure by its id, wherever it stands after an edit', async () => {
        const client = await press();
        const before = await asked(client, HERALD, at(4, 25));
        const id = before?.values[before.asked]?.id ?? '';
        await client.change(HERALD, HERALD_TEXT.replace('The Kelmet', 'It rained.\n\nThe Kelmet'), 2);
        const after = await asked(client, HERALD, at(4, 0), id);
        expect(after?.values[after.asked]).toMatchObject({ id, location: { range: { start: { line: 6 } } } });
    });

    it('is null where no figure stands', async () => {
        const client = await press();
        expect(await asked(client, HERALD, at(0, 0))).toBeNull();
        expect(await asked(client, `${FOLDER}/nowhere.txt`, at(0, 0))).toBeNull();
    });
});

describe('crosscheck/measures', () => {
    it('lists the measures of a document, those with most values first', async () => {
        const client = await press();
        const params = { textDocument: { uri: HERALD } };
        const found = await client.connection.sendRequest<MeasureChoice[]>(MEASURES, params);
        expect(found.map(({ text, values, documents }) => [text, values, documents])).toEqual([
            ['3,735 soldiers', 2, 2],
            ['19 helicopters', 1, 1],
        ]);
        expect(found[1]?.range.start).toEqual({ line: 4, character: 46 });
    });

    it('answers though the corpus changes meanwhile', async () => {
        const client = await press();
        const params = { textDocument: { uri: COURIER } };
        const found = client.connection.sendRequest<MeasureChoice[]>(MEASURES, params);
        await client.change(HERALD, HERALD_TEXT.replace('3,735', '3,800'), 2);
        expect((await found).map(({ values }) => values)).toEqual([2]);
    });
});
