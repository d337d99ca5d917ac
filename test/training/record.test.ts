/** The shipped model of names is the one that its record tells of, and was made from the sources as they stand. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readNameModel } from '../../server/src/engine/recognisers/names/readNameModel.ts';
import { RECORD_FILE, sourcesOf } from '../../training/record.ts';
import { nameModelBytes } from '../support/nameModel.ts';

/** When one of these fails, `npm run train` makes a model that fits again. */
describe('the record of the model of names', () => {
    const record: unknown = JSON.parse(trainingFile(RECORD_FILE));
    const model = readNameModel(nameModelBytes);
    const { dependencies } = JSON.parse(trainingFile('package.json'));

    it.each(['model', 'settings', 'written', 'features', 'packages'])('tells the %s as they are', part => {
        expect(model).toBeDefined();
        const sources = model && sourcesOf(nameModelBytes, model, trainingFile('news.txt'), dependencies);
        expect(sources).toHaveProperty(part);
        expect(record).toHaveProperty(part, JSON.parse(JSON.stringify(sources))[part]);
    });

    it('notices another byte of the model', () => {
        const bytes = nameModelBytes.with(100, (nameModelBytes[100] ?? 0) ^ 1);
        const sources = model && sourcesOf(bytes, model, '', dependencies);
        expect(record).not.toHaveProperty('model', sources?.model);
    });
});

function trainingFile(name: string): string {
    return readFileSync(new URL(`../../training/${name}`, import.meta.url), 'utf8');
}
