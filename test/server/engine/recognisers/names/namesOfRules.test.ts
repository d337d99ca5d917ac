import { describe, expect, it } from 'vitest';
import {
    areAlikeFor,
    Corpus,
    type Resources,
    type Rules,
    readRules,
} from '../../../../../server/src/engine/engine.ts';
import { readFixture } from '../../../../support/fixture.ts';
import { mentionsOf } from '../../../../support/mentionsOf.ts';
import { withNames } from '../../../../support/nameModel.ts';

interface Lists {
    readonly names?: readonly object[];
    readonly notNames?: readonly object[];
}

function rulesOf(lists: Lists): Rules | undefined {
    return readRules(JSON.stringify({ version: 1, ...lists })).file?.rules;
}

/** The names of the article are exactly those that it promises; without a model only the user's own are found. */
function check(lists: Lists, source: string, resources: Resources = { names: undefined }): void {
    const [document] = readFixture(source).documents;
    if (!document) throw new Error('no article');
    const corpus = new Corpus(resources);
    corpus.set(document, rulesOf(lists));
    const { uri, text, promises } = document;
    const mentions = mentionsOf(corpus.snapshot().article(uri));
    const found = mentions
        .filter(mention => mention.kind === 'name')
        .map(({ start, end, type }) => `[${text.slice(start, end)}|${type}] at ${start}`);
    expect(found).toEqual(promises.map(({ words, value, start }) => `[${words}|${value}] at ${start}`));
}

const TIDE = { name: 'Ardent Tide', type: 'organisation' };

describe('a name that the user has added', () => {
    it.each([
        ['whole', 'The [[Ardent Tide|organisation]] sailed; [[Ardent Tide|organisation]]’s crew did not.'],
        [
            'not as part of a word',
            'The Ardent Tides sailed. An Ardent Tideway opened. TheArdent Tide is none.',
        ],
        ['in this case only', 'The ardent tide came in. ARDENT TIDE was late.'],
        ['with any space', 'The [[Ardent\u00a0Tide|organisation]] sailed.'],
        [
            'before a mark',
            '([[Ardent Tide|organisation]]), “[[Ardent Tide|organisation]]”, [[Ardent Tide|organisation]]-owned.',
        ],
    ])('is found %s', (_, source) => {
        check({ names: [TIDE] }, source);
    });

    it('is found at its longest', () => {
        check(
            {
                names: [
                    TIDE,
                    { name: 'Ardent Tide Lines', type: 'organisation' },
                    { name: 'Tide Lines', type: 'other' },
                ],
            },
            'The [[Ardent Tide Lines|organisation]] bought [[Tide Lines|other]] and [[Ardent Tide|organisation]].',
        );
    });

    it.each([
        ['7 Days', 'The weekly [[7 Days|organisation]] reported it. It took 7 days.'],
        ['A-ha & Sons', 'Firms such as [[A-ha & Sons|organisation]] closed.'],
        ["Shaw's", 'Shops like [[Shaw’s|organisation]] closed.'],
        ['(dis)order', 'A group called [[(dis)order|organisation]] sang.'],
    ])('may be any words: %s', (name, source) => {
        check({ names: [{ name, type: 'organisation' }] }, source);
    });

    it('stands for figures and dates in it', () => {
        const corpus = new Corpus({ names: undefined });
        const text = 'The March 14 Movement met.';
        const uri = 'file:///a.txt';
        corpus.set(
            { uri, text, format: 'plain' },
            rulesOf({ names: [{ name: 'March 14 Movement', type: 'organisation' }] }),
        );
        const mentions = mentionsOf(corpus.snapshot().article(uri));
        expect(mentions.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual([
            'name March 14 Movement',
        ]);
    });

    it('is none as a part of a date', () => {
        check(
            { names: [{ name: 'May', type: 'person' }] },
            'In May 2024 and on 3 May 2024 [[May|person]] was asked.',
        );
    });

    it('gives its type to what was recognised otherwise', () => {
        check(
            { names: [{ name: 'Velmora', type: 'organisation' }] },
            'The mayor of [[Velmora|organisation]] met [[Lena Osvald|person]] in [[Brennik|place]].',
            withNames,
        );
    });

    it('without a type is what the text takes it for, else an organisation', () => {
        check(
            { names: [{ name: 'Lena Osvald' }, { name: 'the harbour round' }] },
            '[[Lena Osvald|person]] spoke for [[the harbour round|organisation]].',
            withNames,
        );
    });
});

describe('words that the user says are no name', () => {
    it('are not marked, but longer names with them are', () => {
        check(
            { notNames: [{ name: 'Brennik' }, { name: 'Lena' }] },
            'The mayor of Brennik met [[Lena Osvald|person]].',
            withNames,
        );
    });

    it('win over the names that were added', () => {
        check({ names: [TIDE], notNames: [{ name: 'Ardent Tide' }] }, 'The Ardent Tide sailed.');
    });
});

describe('changed rules', () => {
    it('leave what rules never read leaves', () => {
        const [document] = readFixture('The Ardent Tide sailed to Brennik. Lena Osvald waved.').documents;
        if (!document) throw new Error('no article');
        const fresh = new Corpus(withNames);
        fresh.set(document);
        const changed = new Corpus(withNames);
        for (const rules of [{ names: [TIDE] }, { notNames: [{ name: 'Brennik' }] }, {}])
            changed.set(document, rulesOf(rules));
        const mentionsIn = (corpus: Corpus) => mentionsOf(corpus.snapshot().article(document.uri));
        expect(mentionsIn(changed)).toEqual(mentionsIn(fresh));
    });
});

describe('rules that differ', () => {
    const [document] = readFixture('The Ardent\u00a0Tide sailed to Brennik.').documents;
    if (!document) throw new Error('no article');
    const corpus = new Corpus({ names: undefined });
    corpus.set(document);
    const article = corpus.snapshot().article(document.uri);

    it.each<[string, Lists, boolean]>([
        ['by a word of it', { notNames: [{ name: 'Brennik' }] }, false],
        ['by words with another space', { names: [TIDE] }, false],
        ['by a part of a word', { notNames: [{ name: 'nik' }] }, false],
        ['by another word', { notNames: [{ name: 'Molna' }] }, true],
        ['by nothing', {}, true],
        [
            'by more than is worth comparing',
            { notNames: Array.from({ length: 60 }, (_, i) => ({ name: `Molna ${i}` })) },
            false,
        ],
    ])('%s', (_, lists, isAlike) => {
        const [none, some] = [rulesOf({})?.names, rulesOf(lists)?.names];
        if (!article || !none || !some) throw new Error('no rules');
        expect(areAlikeFor(article.recognition.document, none, some)).toBe(isAlike);
        expect(areAlikeFor(article.recognition.document, some, none)).toBe(isAlike);
    });

    it('by the type of a word of it', () => {
        const [one, other] = [
            rulesOf({ names: [TIDE] })?.names,
            rulesOf({ names: [{ ...TIDE, type: 'other' }] })?.names,
        ];
        if (!article || !one || !other) throw new Error('no rules');
        expect(areAlikeFor(article.recognition.document, one, other)).toBe(false);
    });
});
