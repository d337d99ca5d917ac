/** What the views ask: claims at the cursor, conflicts, entities, sources; and when they are told to ask again. */

import { describe, expect, it } from 'vitest';
import {
    CONFLICT_TOPICS,
    CONFLICTS_OF_TOPIC,
    CORPUS_CHANGED,
    type ConflictItem,
    type ConflictTopics,
    CROSS_REFERENCES,
    type CrossReferences,
    ENTITIES,
    ENTITY_DOCUMENTS,
    ENTITY_MENTIONS,
    type Entities,
    type EntityDocumentItem,
    type EntityMentionItem,
    SOURCES,
    type Sources,
} from '../../../server/src/protocol.ts';
import { connect, type Files, type TestClient } from '../../support/server.ts';

const FOLDER = 'file:///press';
const HERALD = `${FOLDER}/herald.txt`;
const COURIER = `${FOLDER}/courier.txt`;
const LETTER = `${FOLDER}/letter.txt`;
const HERALD_TEXT = dated('The port of Lindvik had 1,200 dock workers on 3 March 2024, Ana Orlova said.');
const COURIER_TEXT = dated('The port of Lindvik had 1,500 dock workers on 3 March 2024, a union said.');
const LETTER_TEXT = 'Nobody in Lindvik was asked. Ana Orlova stays away.\n';

function dated(text: string): string {
    return `---\ndate: 2024-03-04\nsource: The Press\n---\n\n${text}\n`;
}

async function press(settings: Readonly<Record<string, unknown>> = {}): Promise<TestClient> {
    const files: Files = new Map([
        [HERALD, HERALD_TEXT],
        [COURIER, COURIER_TEXT],
        [LETTER, LETTER_TEXT],
    ]);
    const client = await connect({ files, folders: [FOLDER], hasNames: true, settings });
    await client.ready();
    return client;
}

function ask<R>({ connection }: TestClient, method: string, params: object = {}): Promise<R> {
    return connection.sendRequest<R>(method, params);
}

function at(line: number, character: number) {
    const position = { line, character };
    return { textDocument: { uri: HERALD }, range: { start: position, end: position } };
}

const FIGURE = { start: { line: 5, character: 24 }, end: { line: 5, character: 29 } };

describe('cross-references', () => {
    it('tell of the figure at the cursor, with both places', async () => {
        const found = await ask<CrossReferences>(await press(), CROSS_REFERENCES, at(5, 26));
        expect(found).toMatchObject({
            words: '1,200 dock workers',
            documents: 2,
            independentSources: 2,
            items: [
                {
                    verdict: 'conflicts',
                    label: 'conflicts with',
                    isCompared: true,
                    here: { uri: HERALD, range: FIGURE },
                    there: {
                        location: { uri: COURIER, range: FIGURE },
                        value: '1,500 dock workers',
                        title: 'courier.txt',
                        from: 'The Press, 4 March 2024',
                    },
                },
                { verdict: 'related', isCompared: false, reason: 'both speak of Ana Orlova' },
            ],
        });
    });

    it('tell of the whole article between its paragraphs, but not of what was not compared', async () => {
        const found = await ask<CrossReferences>(await press(), CROSS_REFERENCES, at(4, 0));
        expect(found).toMatchObject({
            words: 'herald.txt',
            documents: 1,
            items: [{ verdict: 'conflicts', here: { uri: HERALD, range: FIGURE } }],
        });
    });

    it('tell nothing there of an article that nobody else speaks of', async () => {
        const client = await press();
        const alone = `${FOLDER}/alone.txt`;
        await client.open(alone, 'Ana Petrova planted 300 trees.\n\nThey grew.\n');
        const start = { line: 1, character: 0 };
        const params = { textDocument: { uri: alone }, range: { start, end: start } };
        expect(await ask(client, CROSS_REFERENCES, params)).toBeNull();
    });
});

describe('conflicts', () => {
    it('come topic by topic, and those of a topic when it is asked for', async () => {
        const client = await press();
        const title = 'dock workers · Lindvik';
        const { topics, ...all } = await ask<ConflictTopics>(client, CONFLICT_TOPICS);
        expect(all).toEqual({ unsearched: 0, articles: 3, undated: 1, inner: [] });
        const items = await ask<ConflictItem[]>(client, CONFLICTS_OF_TOPIC, { title });
        // One that stands alone comes with its topic.
        expect(topics).toEqual([{ title, conflicts: 1, documents: 2, only: items[0] }]);
        expect(items).toMatchObject([
            {
                reason: '1,500 is more than 1,200 by 300 (25%), at the same time',
                one: { value: '1,500 dock workers', location: { uri: COURIER, range: FIGURE } },
                other: { value: '1,200 dock workers', location: { uri: HERALD, range: FIGURE } },
            },
        ]);
        expect(await ask(client, CONFLICTS_OF_TOPIC, { title: 'sheep · Lindvik' })).toEqual([]);
    });

    it('of one article with itself are told apart from those', async () => {
        const client = await press();
        const text =
            'The mission in Porto Alba has 4,700 troops.\n\nThe mission in Porto Alba has 3,700 troops.\n';
        await client.open(COURIER, text);
        const { topics, inner } = await ask<ConflictTopics>(client, CONFLICT_TOPICS);
        expect(topics).toEqual([]);
        expect(inner).toMatchObject([
            {
                location: { uri: COURIER, range: { start: { line: 2 } } },
                title: 'courier.txt',
                message: expect.stringContaining('4,700'),
                others: [{ uri: COURIER, range: { start: { line: 0 } } }],
            },
        ]);
    });

    it('are grouped anew when a text has changed', async () => {
        const client = await press();
        expect(await ask<ConflictTopics>(client, CONFLICT_TOPICS)).toMatchObject({
            topics: [{ conflicts: 1 }],
        });
        await client.open(COURIER, COURIER_TEXT.replace('1,500', '1,600'));
        expect(await ask<ConflictTopics>(client, CONFLICT_TOPICS)).toMatchObject({
            topics: [{ only: { one: { value: '1,600 dock workers' } } }],
        });
    });

    it('are gone once the articles agree, and none are looked for where they are switched off', async () => {
        const client = await press();
        await client.open(COURIER, COURIER_TEXT.replace('1,500', '1,200'));
        expect(await ask<ConflictTopics>(client, CONFLICT_TOPICS)).toMatchObject({ topics: [] });
        const off = { conflicts: { severity: 'off' } };
        const quiet = await press({ '': off, [FOLDER]: off });
        expect(await ask<ConflictTopics>(quiet, CONFLICT_TOPICS)).toMatchObject({ topics: [] });
    });
});

describe('entities', () => {
    const limits = { person: 10, organisation: 10, place: 10, other: 10 };

    it('are counted by type, also beyond the limit', async () => {
        const client = await press();
        const found = await ask<Entities>(client, ENTITIES, { text: '', limits: { ...limits, place: 0 } });
        expect(found.counts).toMatchObject({ person: 1, place: 1 });
        expect(found.items).toMatchObject([
            { name: 'Ana Orlova', type: 'person', mentions: 2, documents: 2 },
        ]);
    });

    it('are found by their letters, and expand to articles and mentions', async () => {
        const client = await press();
        const { items } = await ask<Entities>(client, ENTITIES, { text: 'lind', limits });
        expect(items.map(({ name }) => name)).toEqual(['Lindvik']);
        const id = items[0]?.id;
        const documents = await ask<EntityDocumentItem[]>(client, ENTITY_DOCUMENTS, { id });
        expect(documents.map(({ uri, mentions }) => `${uri} ${mentions}`)).toEqual([
            `${COURIER} 1`,
            `${HERALD} 1`,
            `${LETTER} 1`,
        ]);
        const params = { textDocument: { uri: LETTER }, id };
        const [mention] = await ask<EntityMentionItem[]>(client, ENTITY_MENTIONS, params);
        expect(mention?.location.range.start).toEqual({ line: 0, character: 10 });
        expect(mention?.excerpt.slice(...(mention?.mark ?? []))).toBe('Lindvik');
    });

    it('that nobody names any more have no articles', async () => {
        const client = await press();
        expect(await ask(client, ENTITY_DOCUMENTS, { id: 'nobody at all' })).toEqual([]);
        const params = { textDocument: { uri: LETTER }, id: 'nobody at all' };
        expect(await ask(client, ENTITY_MENTIONS, params)).toEqual([]);
    });
});

describe('sources', () => {
    it('are counted beyond the limit', async () => {
        const found = await ask<Sources>(await press(), SOURCES, { limit: 2 });
        expect(found).toMatchObject({ documents: 3, undated: 1 });
        expect(found.items.map(({ shortDay, source }) => `${shortDay} ${source}`)).toEqual([
            '2024-03-04 The Press',
            '2024-03-04 The Press',
        ]);
    });
});

it('tells that the corpus has changed after an edit, once for many', async () => {
    const client = await press();
    await client.open(LETTER, LETTER_TEXT);
    let told = 0;
    const isTold = new Promise<void>(resolve =>
        client.connection.onNotification(CORPUS_CHANGED, () => {
            told += 1;
            resolve();
        }),
    );
    for (let version = 2; version < 8; version++)
        await client.change(LETTER, `${LETTER_TEXT}Version ${version}.\n`, version);
    await isTold;
    expect(told).toBe(1);
});
