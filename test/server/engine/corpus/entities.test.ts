import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entitiesOf } from '../../../../server/src/engine/corpus/entities.ts';
import { EntityIndex } from '../../../../server/src/engine/corpus/entityIndex.ts';
import type { Name, NameType } from '../../../../server/src/engine/recognisers/mention.ts';

/** `[Ana Ruzic|person]` marks a name. */
function namesIn(marked: string): { readonly text: string; readonly names: readonly Name[] } {
    const names: Name[] = [];
    let text = '';
    let at = 0;
    for (const match of marked.matchAll(/\[([^|]+)\|(\w+)\]/g)) {
        text += marked.slice(at, match.index);
        const [, words = '', written = ''] = match;
        const type = TYPES.find(known => known === written) ?? 'other';
        names.push({ kind: 'name', type, start: text.length, end: text.length + words.length });
        text += words;
        at = match.index + match[0].length;
    }
    return { text: text + marked.slice(at), names };
}

const TYPES: readonly NameType[] = ['person', 'organisation', 'place', 'other'];

function entities(marked: string) {
    const { text, names } = namesIn(marked);
    return entitiesOf(text, names);
}

describe('entities of a document', () => {
    it.each([
        [
            'a surname is the one person who bears it',
            '[Ana Ruzic|person] spoke. [Ruzic|person] left.',
            ['ana ruzic 2'],
        ],
        [
            'a surname that two people bear stays apart',
            '[Ana Ruzic|person] met [Ivo Ruzic|person]. [Ruzic|person] left.',
            ['ana ruzic 1', 'ivo ruzic 1', 'ruzic (ana ruzic or ivo ruzic) 1'],
        ],
        [
            'an acronym is the name whose initials it is',
            'The [Kelmet Border Mission|organisation] ([KBM|organisation]) grew. [KBM|organisation] said so.',
            ['kelmet border mission 3'],
        ],
        [
            'small words need not be in an acronym',
            'The [Bank of Velmora and Tarn|organisation], or [BVT|organisation].',
            ['bank of velmora and tarn 2'],
        ],
        ['a place is no surname', '[Ana Tarn|organisation] is in [Tarn|place].', ['ana tarn 1', 'tarn 1']],
        [
            'case and diacritics are no difference',
            '[BRENNIK|place] – In [Brennik|place] and [Brenník|place]',
            ['brennik 3'],
        ],
    ])('%s', (_, marked, expected) => {
        expect(entities(marked).map(({ key, mentions }) => `${key} ${mentions.length}`)).toEqual(expected);
    });

    it('is called by its fullest name, not by the capitals of a headline', () => {
        expect(
            entities('[ANA RUZIC|person] RESIGNS. [Ana Ruzic|person] left. [Ruzic|person]').map(
                ({ name }) => name,
            ),
        ).toEqual(['Ana Ruzic']);
    });

    it('votes on the type', () => {
        expect(entities('[Tarn|place] [Tarn|person] [Tarn|place]')[0]?.type).toBe('place');
    });
});

describe('entities over documents', () => {
    const one = entities(
        'The [Kelmet Border Mission|organisation] ([KBM|organisation]). [Ana Ruzic|person] leads it.',
    );
    const other = entities('[KBM|organisation] is led by [Ruzic|person].');

    it('knows an acronym that another document explains', () => {
        const index = new EntityIndex();
        index.add('one', one);
        index.add('other', other);
        expect(index.idOf('kbm')).toBe('kelmet border mission');
        expect(index.entity('kbm')?.appearances.map(({ uri }) => uri)).toEqual(['one', 'other']);
    });

    it('knows a surname that one person of the corpus bears, and lets go of it when a second comes', () => {
        const index = new EntityIndex();
        index.add('one', one);
        index.add('other', other);
        expect(index.idOf('ruzic')).toBe('ana ruzic');
        index.add('third', entities('[Ivo Ruzic|person] resigned.'));
        expect(index.idOf('ruzic')).toBe('ruzic');
    });

    it('does not depend on the order in which documents come, and forgets what is removed', () => {
        const documents = [
            one,
            other,
            entities('[Ivo Ruzic|person] of [KBM|organisation]'),
            entities('[Kelmet|place] and [Tarn|place], said [Ana Ruzic|person]'),
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
});
