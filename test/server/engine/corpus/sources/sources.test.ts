/** Which documents count as one source, and why. */

import { describe, expect, it } from 'vitest';
import { dependenceInWords } from '../../../../../server/src/engine/corpus/sources/dependence.ts';
import { independentSources } from '../../../../../server/src/engine/corpus/sources/sources.ts';
import { Corpus } from '../../../../../server/src/engine/engine.ts';
import { withNames } from '../../../../support/nameModel.ts';

const FIRE = 'A fire destroyed the grain store of Tarvik on Monday night, and nobody was hurt.';
const STORE = 'In Tarvik the store in which the harvest lay burned down on Monday.';

/** By the names of the files; what stands before "---" is their front matter. */
function checkSources(
    texts: Readonly<Record<string, string>>,
    groups: number,
    reasons: readonly string[],
): void {
    const corpus = new Corpus(withNames);
    for (const [uri, text] of Object.entries(texts)) corpus.set({ uri, text, format: 'article' });
    const snapshot = corpus.snapshot();
    const sources = independentSources(snapshot, snapshot.uris());
    expect(sources).toHaveLength(groups);
    const found = sources.flatMap(({ reasons }) =>
        reasons.map(reason => dependenceInWords(reason, uri => uri)),
    );
    expect(found).toEqual(reasons);
}

const by = (source: string, text: string) => `---\nsource: ${source}\n---\n\n${text}\n`;

describe('counts as one source', () => {
    it('what is nearly the same text', () => {
        const long = `${FIRE} The store held 400 tonnes of wheat, its owner, Ilse Ranft, told the council of the town.`;
        checkSources({ a: long, b: `${long} More soon.` }, 1, [
            'a and b are nearly the same text (93% of their wording)',
        ]);
    });

    it('what one outlet writes twice', () => {
        checkSources({ a: by('Tarvik Post', FIRE), b: by('Tarvik Post', STORE) }, 1, [
            'a and b are both by Tarvik Post',
        ]);
    });

    it('what two outlets have from one agency', () => {
        checkSources(
            {
                a: by('Tarvik Post', `TARVIK, March 5 (Transmark) — ${FIRE}`),
                b: by('Alba Courier', `TARVIK, March 5 (Transmark) — ${STORE}`),
            },
            1,
            ['a and b both rest on Transmark'],
        );
    });

    it('an outlet, and who hands on its report', () => {
        checkSources(
            {
                a: by('Radio Alba', FIRE),
                b: by('Tarvik Post', `${STORE} Nobody was hurt, Radio Alba reported.`),
            },
            1,
            ['a and b: one hands on what Radio Alba reported'],
        );
        checkSources(
            {
                a: by('Radio Alba', FIRE),
                b: by('Tarvik Post', `${STORE} The owner told Radio Alba that he wept.`),
            },
            1,
            ['a and b: one hands on what Radio Alba reported'],
        );
    });

    it('a third that is tied to only one of them', () => {
        checkSources(
            {
                a: by('Radio Alba', FIRE),
                b: by('Tarvik Post', `${STORE} Nobody was hurt, Radio Alba reported.`),
                c: by('Tarvik Post', 'The harvest of the year was poor in the valley.'),
            },
            1,
            ['a and b: one hands on what Radio Alba reported', 'b and c are both by Tarvik Post'],
        );
    });
});

describe('counts apart', () => {
    it('two outlets with words of their own', () => {
        checkSources({ a: by('Tarvik Post', FIRE), b: by('Alba Courier', STORE) }, 2, []);
    });

    it('what rests on two agencies', () => {
        checkSources(
            { a: `TARVIK, March 5 (Transmark) — ${FIRE}`, b: `TARVIK, March 5 (Nordpress) — ${STORE}` },
            2,
            [],
        );
    });

    it('who took the picture', () => {
        checkSources({ a: `${FIRE}\n\nPhoto: Transmark`, b: `${STORE}\n\nPhoto: Transmark` }, 2, []);
    });

    it('who speaks of an outlet, and hands on nothing', () => {
        checkSources(
            {
                a: by('Radio Alba', FIRE),
                b: by('Tarvik Post', `${STORE} The hall of Radio Alba stayed dark.`),
            },
            2,
            [],
        );
    });
});
