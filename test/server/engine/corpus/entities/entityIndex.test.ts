import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EntityIndex } from '../../../../../server/src/engine/corpus/entities/entityIndex.ts';
import { entitiesIn } from '../../../../support/markedNames.ts';

describe('entities over documents', () => {
    const one = entitiesIn(
        'The [Kelmet Border Mission|organisation] ([KBM|organisation]). [Ana Ruzic|person] leads it.',
    );
    const other = entitiesIn('[KBM|organisation] is led by [Ruzic|person].');

    it('knows an acronym that another document explains', () => {
        const index = new EntityIndex();
        index.add('one', one);
        index.add('other', other);
        expect(index.idOf('kbm')).toBe('kelmet border mission');
        expect(index.entity('kbm')?.appearances.map(({ uri }) => uri)).toEqual(['one', 'other']);
    });

    it('names an entity as it does with all else that it knows of it', () => {
        const index = new EntityIndex();
        index.add('one', one);
        index.add('other', other);
        expect(index.nameOf('kbm')).toBe('Kelmet Border Mission');
        expect(index.nameOf('ruzic')).toBe(index.entity('ruzic')?.name);
        expect(index.nameOf('tarn')).toBeUndefined();
    });

    it('keeps its version as long as every name denotes what it did', () => {
        const index = new EntityIndex();
        index.add('one', one);
        const before = index.version;
        index.replace('one', one, [...one]);
        expect(index.version).toBe(before);
        index.add('third', entitiesIn('[Ivo Ruzic|person] resigned.'));
        expect(index.version).not.toBe(before);
    });

    it('knows a surname that one person of the corpus bears, and lets go of it when a second comes', () => {
        const index = new EntityIndex();
        index.add('one', one);
        index.add('other', other);
        expect(index.idOf('ruzic')).toBe('ana ruzic');
        index.add('third', entitiesIn('[Ivo Ruzic|person] resigned.'));
        expect(index.idOf('ruzic')).toBe('ruzic');
    });

    it('does not depend on the order in which documents come, and forgets what is removed', () => {
        const documents = [
            one,
            other,
            entitiesIn('[Ivo Ruzic|person] of [KBM|organisation]'),
            entitiesIn('[Kelmet|place] and [Tarn|place], said [Ana Ruzic|person]'),
        ];
        const uris = documents.map((_, i) => `document ${i}`);
        const keys = documents.flatMap(found => found.map(({ key }) => key));
        const stateOf = (index: EntityIndex) => keys.map(key => index.entity(key));
        const wanted = new EntityIndex();
        for (const [i, uri] of uris.slice(0, 3).entries()) wanted.add(uri, documents[i] ?? []);
        fc.assert(
            fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), fc.nat(3), (order, at) => {
                const index = new EntityIndex();
                const withFourth = [...order.slice(0, at), 3, ...order.slice(at)];
                for (const i of withFourth) index.add(uris[i] ?? '', documents[i] ?? []);
                index.remove(uris[3] ?? '', documents[3] ?? []);
                expect(stateOf(index)).toEqual(stateOf(wanted));
            }),
        );
    });

    it.each([
        ['transliterations', ['Dragan Šarić', 'Dragan Sharich', 'DRAGAN SARIC'], 'person', 1],
        ['the order of the words of a person', ['Wenling Xu', 'Xu Wenling'], 'person', 1],
        ['a middle name', ['Robyn Mendes', 'Robyn N. Mendes'], 'person', 1],
        [
            'a middle name that two people do not share',
            ['Ivo Kralj', 'Ivo A. Kralj', 'Ivo B. Kralj'],
            'person',
            3,
        ],
        ['all initials', ['A. H. Venning', 'Arthur Henry Venning'], 'person', 1],
        ['initials that two people share', ['J. Marek', 'Jan Marek', 'Jitka Marek'], 'person', 3],
        ['first names that differ', ['Arta Hoxhaj', 'Blerim Hoxhaj'], 'person', 2],
        ['father and son', ['Henrik Lund', 'Henrik Lund Jr.'], 'person', 2],
        ['hyphens and apostrophes', ["Anne-Marie O'Neil", 'Anne Marie O’Neil'], 'person', 1],
        ['a surname and a town', ['Vienna Kostova', 'Vienna'], 'place', 2],
        ['places in other letters', ['Banjska', 'Banska', 'BANJSKA'], 'place', 1],
        ['old and new names in common use', ['Kyiv', 'Kiev'], 'place', 1],
        ['the points of an acronym', ['UN', 'U.N.', 'United Nations'], 'organisation', 1],
        ['initials of four letters', ['National Union of Health Workers', 'NUHW'], 'organisation', 1],
        ['initials that too many names share', ['American Bird Club', 'ABC'], 'organisation', 2],
        ['forms of companies', ['Meridian Terminals Inc.', 'Meridian Terminals'], 'organisation', 1],
        ['a group and its subsidiary', ['Norvane Group', 'Norvane', 'Norvane Shipping'], 'organisation', 2],
        [
            'ministries of two countries',
            ['Kestrian Ministry of Defence', 'Ministry of Defence of Dravia'],
            'organisation',
            2,
        ],
        [
            'the wording of a ministry',
            ['Kestrian Ministry of Defence', 'Defence Ministry of Kestria'],
            'organisation',
            1,
        ],
        ['two newspapers', ['New York Times', 'LA Times'], 'organisation', 2],
        ['spellings of one word in English', ['Labour Centre', 'Labor Center'], 'organisation', 1],
    ])('holds %s against each other', (_, forms, type, count) => {
        const index = new EntityIndex();
        for (const form of forms) index.add(form, entitiesIn(`[${form}|${type}] was there.`));
        expect(index.ids()).toHaveLength(count);
    });

    it('leaves an acronym apart that two articles explain in two ways', () => {
        const index = new EntityIndex();
        index.add('one', entitiesIn('The [Kelmet Border Authority|organisation] ([KBA|organisation]).'));
        index.add('two', entitiesIn('The [Kelmet Bank of Arts|organisation] ([KBA|organisation]).'));
        index.add('three', entitiesIn('[KBA|organisation] grew.'));
        expect(index.ids()).toEqual(['kba', 'kelmet bank of arts', 'kelmet border authority']);
    });

    it('says why, by the name that is shown', () => {
        const index = new EntityIndex();
        index.add('one', entitiesIn('[Dragan Šarić|person] and again [Dragan Šarić|person].'));
        index.add('two', entitiesIn('[Dragan Sharich|person] spoke. [Sharich|person] left.'));
        index.add('three', entitiesIn('[Saric|person] slept.'));
        expect(index.entity('dragan sharich')).toMatchObject({
            name: 'Dragan Šarić',
            merges: [
                { form: 'Dragan Sharich', of: 'Dragan Šarić', reason: 'transliteration' },
                { form: 'Saric', of: 'Dragan Šarić', reason: 'surname' },
                { form: 'Sharich', of: 'Dragan Sharich', reason: 'surname' },
            ],
        });
    });
});

describe('rules of the user', () => {
    const same = { same: [{ names: ['Goldfinch', 'Ana Ruzic'], type: 'person' as const }], apart: [] };

    it('make two names one, under the first of them', () => {
        const index = new EntityIndex();
        index.add('one', entitiesIn('[Ana Ruzic|person] [Ruzic|person]', same), same);
        index.add('two', entitiesIn('[Goldfinch|other]', same), same);
        expect(index.entity('ana ruzic')).toMatchObject({
            name: 'Goldfinch',
            type: 'person',
            merges: [
                { form: 'Ana Ruzic', of: 'Goldfinch', reason: 'rule' },
                { form: 'Ruzic', of: 'Ana Ruzic', reason: 'surname' },
            ],
        });
        index.remove('two', entitiesIn('[Goldfinch|other]', same), same);
        index.remove('one', entitiesIn('[Ana Ruzic|person] [Ruzic|person]', same), same);
        index.add('one', entitiesIn('[Ana Ruzic|person]'));
        index.add('two', entitiesIn('[Goldfinch|other]'));
        expect(index.ids()).toEqual(['ana ruzic', 'goldfinch']);
    });

    it('keep two names apart, also by way of a third', () => {
        const apart = { same: [], apart: [['Dragan Saric', 'Dragan Sharich'] as const] };
        const index = new EntityIndex();
        for (const name of ['Dragan Saric', 'Dragan Sharich', 'Dragan Szaric'])
            index.add(name, entitiesIn(`[${name}|person]`, apart), apart);
        expect(index.idOf('dragan saric')).not.toBe(index.idOf('dragan sharich'));
        expect(index.ids()).toHaveLength(2);
        // Whichever is asked for first.
        const again = new EntityIndex();
        for (const name of ['Dragan Szaric', 'Dragan Sharich', 'Dragan Saric'])
            again.add(name, entitiesIn(`[${name}|person]`, apart), apart);
        const keys = ['dragan szaric', 'dragan sharich', 'dragan saric'];
        expect(keys.map(key => again.keysLike(key))).toEqual(keys.map(key => index.keysLike(key)));
    });

    it('keep a surname from the only one who bears it', () => {
        const apart = { same: [], apart: [['Ana Ruzic', 'Ruzic'] as const] };
        const index = new EntityIndex();
        index.add('one', entitiesIn('[Ana Ruzic|person]', apart), apart);
        index.add('two', entitiesIn('[Ruzic|person]', apart), apart);
        expect(index.ids()).toEqual(['ana ruzic', 'ruzic']);
    });

    it('win over each other in favour of keeping apart', () => {
        const rules = {
            same: [{ names: ['Ana Ruzic', 'Goldfinch'] }],
            apart: [['Goldfinch', 'Ana Ruzic'] as const],
        };
        const index = new EntityIndex();
        index.add('one', entitiesIn('[Ana Ruzic|person] [Goldfinch|person]', rules), rules);
        expect(index.ids()).toEqual(['ana ruzic', 'goldfinch']);
    });
});

describe('any order of changes', () => {
    const names = ['Ana Ruzic', 'Ruzic', 'Ružić Ana', 'Ivo Ruzic', 'A. Ruzic', 'Ana Ruzich', 'KBA', 'Kelmet'];
    const parts = [
        ...names.map(name => `[${name}|${name.startsWith('K') ? 'organisation' : 'person'}] spoke.`),
        'The [Kelmet Border Authority|organisation] ([KBA|organisation]) grew.',
        'The [Kelmet Bank of Arts|organisation] ([KBA|organisation]) shrank.',
        '[Kelmet Group|organisation], formerly [Tarn Holdings|organisation], grew.',
        '[Tarn|organisation] grew. [Tarn|place] shrank.',
    ];
    const sets = [
        { same: [], apart: [] },
        { same: [{ names: ['Tarn', 'Kelmet'] }], apart: [['Ana Ruzic', 'Ruzic'] as const] },
    ];
    const keys = [
        'ruzic',
        'ivo ruzic',
        'a ruzic',
        'kba',
        'kelmet',
        'kelmet border authority',
        'tarn',
        'nobody',
    ];
    const document = fc.tuple(fc.shuffledSubarray(parts, { minLength: 1 }), fc.constantFrom(...sets));

    it('gives the same, and what was added and removed leaves no trace', () => {
        fc.assert(
            fc.property(
                fc.array(document, { minLength: 1, maxLength: 5 }),
                document,
                fc.nat(4),
                (all, extra, at) => {
                    const read = [...all, extra].map(([texts, rules], i) => ({
                        uri: `document ${i}`,
                        entities: entitiesIn(texts.join(' '), rules),
                        rules,
                    }));
                    const wanted = new EntityIndex();
                    for (const { uri, entities, rules } of read.slice(0, -1))
                        wanted.add(uri, entities, rules);
                    const index = new EntityIndex();
                    const others = read.slice(0, -1).reverse();
                    const last = read.slice(-1);
                    for (const { uri, entities, rules } of [
                        ...others.slice(0, at),
                        ...last,
                        ...others.slice(at),
                    ]) {
                        index.add(uri, entities, rules);
                        // Asking between the changes changes nothing either, nor does asking for what nobody has.
                        index.ids();
                        for (const key of keys) index.idOf(key);
                    }
                    for (const { uri, entities, rules } of last) index.remove(uri, entities, rules);
                    expect(index.ids().map(id => index.entity(id))).toEqual(
                        wanted.ids().map(id => wanted.entity(id)),
                    );
                    expect(keys.map(key => index.keysLike(key))).toEqual(
                        keys.map(key => wanted.keysLike(key)),
                    );
                },
            ),
            { numRuns: 300 },
        );
    });
});
