import { describe, expect, it } from 'vitest';
import { entitiesIn } from '../../../../server/src/engine/engine.ts';
import { corpusOf } from '../../../support/check.ts';
import { readFixture } from '../../../support/fixture.ts';
import { withNames } from '../../../support/nameModel.ts';

function listed(source: string) {
    return entitiesIn(corpusOf(readFixture(source), withNames).snapshot());
}

describe('the list of entities', () => {
    it('counts mentions by document and explains each form', () => {
        const [first] = listed(`
            --- one.txt 2024-03-05
            General Dragan Šarić opened the bridge. "We are late," Mr Šarić said.

            --- other.txt 2024-03-06
            The general, Dragan Sharich, had opened the bridge.
        `);
        expect(first).toMatchObject({
            name: 'Dragan Šarić',
            type: 'person',
            mentions: 3,
            merges: [
                { form: 'Dragan Sharich', of: 'Dragan Šarić', reason: 'transliteration' },
                { form: 'Šarić', of: 'Dragan Šarić', reason: 'surname' },
            ],
            documents: [
                { uri: 'file:///one.txt', mentions: 2, spellings: [] },
                { uri: 'file:///other.txt', mentions: 1, spellings: [] },
            ],
        });
    });

    it('is empty where nobody is named', () => expect(listed('It rained on the water.')).toEqual([]));
});
