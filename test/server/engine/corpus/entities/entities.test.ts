import { describe, expect, it } from 'vitest';
import { entitiesIn } from '../../../../support/markedNames.ts';

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
            'a surname is the one who was named before, when another comes later',
            '[Ana Ruzic|person] spoke. [Ruzic|person] left.\n[Ivo Ruzic|person] sang. [Ruzic|person] sang on.',
            ['ana ruzic 2', 'ivo ruzic 2'],
        ],
        [
            'a father and a son are two',
            '[Ivo Ruzic Jr.|person] met his father, [Ivo Ruzic|person].',
            ['ivo ruzic jr 1', 'ivo ruzic 1'],
        ],
        [
            'particles belong to a surname',
            '[Ingrid van der Meulen|person] spoke. [Van der Meulen|person] left with [Abdul al-Khatir|person]. [Al-Khatir|person] sang.',
            ['ingrid van der meulen 2', 'abdul al khatir 2'],
        ],
        [
            'initials and nicknames are the full name',
            '[Tomas "Tommy" Reyes|person] came. [Tommy Reyes|person] sang, [T. Reyes|person] danced, [Reyes|person] left.',
            ['tomas tommy reyes 4'],
        ],
        [
            'transliterations and another order of the words are one',
            '[Dragan Šarić|person], [Dragan Sharich|person], [Saric Dragan|person].',
            ['dragan saric 3'],
        ],
        [
            'a letter that differs in a long surname is a slip',
            '[Ivo Kovalenko|person] spoke. [Ivo Kovalemko|person] left, [Kovalnko|person] stayed.',
            ['ivo kovalenko 3'],
        ],
        [
            'a wife and a sister are no slip',
            '[Ivo Petrenkov|person] and [Ana Petrenkova|person], [Mara Kovalenko|person] and [Mira Kovalenko|person].',
            ['ivo petrenkov 1', 'ana petrenkova 1', 'mara kovalenko 1', 'mira kovalenko 1'],
        ],
        [
            'an acronym is the name that it was last introduced with',
            'The [Kelmet Border Authority|organisation] ([KBA|organisation]). [KBA|organisation]. The [Kelmet Bank of Arts|organisation] ([KBA|organisation]).',
            ['kelmet border authority 3', 'kelmet bank of arts 2'],
        ],
        [
            'a former name is the new one',
            '[Nordlys Kraft|organisation], which changed its name to [Norvane Group|organisation], grew. [Norvane|organisation] is rich.',
            ['norvane group 3'],
        ],
        [
            'a ministry is the one of the country that was named with it',
            'The [Ministry of Defence of Kestria|organisation] said. The [Ministry of Defence|organisation] is old. The [Kestrian Defence Ministry|organisation] is big.',
            ['ministry of defence of kestria 3'],
        ],
        [
            'a club is not its town',
            '[FC Torvik|organisation] won in [Torvik|place]. [Torvik|place] scored twice.',
            ['fc torvik 2', 'torvik 1'],
        ],
        [
            'a subsidiary is not its parent',
            '[Norvane Group|organisation] and [Norvane Shipping|organisation]. [Norvane|organisation] grew.',
            ['norvane group 2', 'norvane shipping 1'],
        ],
        [
            'a firm is named again without its trade',
            '[Norvane Shipping|organisation] lost ships. [Norvane|organisation] grew.',
            ['norvane shipping 2'],
        ],
        [
            'a firm is not the town that it is in',
            '[Tarn Steel|organisation] closed its works in [Tarn|place]. [Tarn|place] mourned.',
            ['tarn steel 1', 'tarn 2'],
        ],
        [
            'what a firm does tells that it is meant',
            'Lund will leave [Norvane|organisation]. [Norvane Foods|organisation] grew. [Norvane|organisation] announced it.',
            ['norvane foods 3'],
        ],
        [
            'a firm of two trades with one name is told by neither',
            '[Norvane Shipping|organisation] and [Norvane Steel|organisation]. [Norvane|organisation] grew.',
            ['norvane shipping 1', 'norvane steel 1', 'norvane (norvane shipping or norvane steel) 1'],
        ],
        [
            'a person named like a place leaves the place alone',
            '[Vienna Kostova|person] flew to [Vienna|place].',
            ['vienna kostova 1', 'vienna 1'],
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
        expect(entitiesIn(marked).map(({ key, mentions }) => `${key} ${mentions.length}`)).toEqual(expected);
    });

    it('is called by its fullest name, not by the capitals of a headline', () => {
        expect(
            entitiesIn('[ANA RUZIC|person] RESIGNS. [Ana Ruzic|person] left. [Ruzic|person]').map(
                ({ name }) => name,
            ),
        ).toEqual(['Ana Ruzic']);
    });

    it('follows the rules of the user', () => {
        const rules = {
            same: [{ names: ['Goldfinch', 'Ana Ruzic'] }],
            apart: [['Ivo Kovac', 'Kovac'] as const],
        };
        const found = entitiesIn(
            '[Ana Ruzic|person], or [Goldfinch|other], met [Ivo Kovac|person]. [Kovac|person] left.',
            rules,
        );
        expect(found.map(({ key, mentions }) => `${key} ${mentions.length}`)).toEqual([
            'goldfinch 2',
            'ivo kovac 1',
            'kovac 1',
        ]);
        expect(found[0]?.merges).toEqual([{ form: 'Ana Ruzic', of: 'Goldfinch', reason: 'rule' }]);
    });

    it('says why a form was taken for a name', () => {
        const found = entitiesIn(
            'The [Kelmet Border Mission|organisation] ([KBM|organisation]), says [Ana Ružić|person]. [Ruzic|person] and [Ana Ruzich|person] left.',
        );
        expect(found.flatMap(({ merges }) => merges)).toEqual([
            { form: 'KBM', of: 'Kelmet Border Mission', reason: 'introducedAcronym' },
            { form: 'Ana Ruzich', of: 'Ana Ružić', reason: 'transliteration' },
            { form: 'Ruzic', of: 'Ana Ružić', reason: 'surname' },
        ]);
    });

    it('votes on the type', () => {
        expect(entitiesIn('[Tarn|place] [Tarn|person] [Tarn|place]')[0]?.type).toBe('place');
    });
});
