import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../../../../server/src/engine/corpus/entities/spellings.ts';
import { entitiesIn } from '../../../../support/markedNames.ts';

describe('two spellings in one article', () => {
    it.each([
        ['[Dragan Šarić|person] spoke. [Šaric|person] left.', [['Šaric', 'Šarić']]],
        ['[Ivo Kovalenko|person] spoke. [Kovalnko|person] left.', [['Kovalenko', 'Kovalnko']]],
        ['[Banjska|place] is not far. [Banska|place] is near.', [['Banjska', 'Banska']]],
        ['[Donji Kal|place], [Donji-Kal|place]', [['Donji Kal', 'Donji-Kal']]],
    ])('%s', (marked, expected) => expect(entitiesIn(marked).flatMap(spellingsOf)).toEqual(expected));

    it.each([
        'DRAGAN [ŠARIĆ|person] RESIGNS. [Dragan Šarić|person] and [Šarić|person].',
        "[O’Neil|person] and [O'Neil|person]",
        'The [UN|organisation] and the [U.N.|organisation]',
        'The [Kelmet Border Mission|organisation] ([KBM|organisation])',
        '[Tomas "Tommy" Reyes|person] or [Tommy Reyes|person]',
        '[Ana Ruzic|person] and [Ivo Ruzich|person]',
    ])('%s is written in one way', marked => expect(entitiesIn(marked).flatMap(spellingsOf)).toEqual([]));
});
