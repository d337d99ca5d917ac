import { describe, it } from 'vitest';
import { checkSpeaker } from '../../../support/checkCorpus.ts';

describe('who says it', () => {
    it.each([
        ['a description', 'The mayor said that 12 houses were flooded.', 'The mayor'],
        ['a description before an adverb', 'The mayor now says that 12 houses were flooded.', 'The mayor'],
        ['a description behind the verb', 'Twelve houses were flooded, said the mayor.', 'the mayor'],
        [
            'a description before what is said',
            'According to the police, theft in Norvik has fallen by 8 percent.',
            'the police',
        ],
        [
            'a name behind a description',
            'According to the mayor, Ida Brun, 12 houses were flooded.',
            'Ida Brun',
        ],
        ['a description before an auxiliary', 'The city had estimated the cost at 4 million.', 'The city'],
        ['nobody, where it claims lives', 'The fever has claimed 13 lives.', undefined],
        [
            'those behind a comma, not who is named',
            'Joran Vik fired four times, prosecutors said.',
            'prosecutors',
        ],
        ['a paper at the end', 'Twelve houses were flooded, the Kelm Post reports.', 'Kelm Post'],
        ['a correspondent', 'Kelm Radio reports from Marn that 12 houses were flooded.', 'Kelm Radio'],
        ['nobody, where claims are made', 'Extra claims of 61 million euros are disputed.', undefined],
        [
            'nobody, where they end the sentence',
            'Kelm Bau has sued it for 9 million over the claims.',
            undefined,
        ],
        [
            'nobody, where a noun looks like a verb',
            'The line will cost 182 million euros, of which the state pays half.',
            undefined,
        ],
        [
            'nobody, where it is only estimated',
            'The line, now put at 214 million euros, is to open in 2028.',
            undefined,
        ],
        [
            'nobody, where the dead are confirmed',
            'The search was called off with 97 people confirmed dead.',
            undefined,
        ],
        [
            'a source before a participle',
            'Police said missing hiker Ana Orlo was found by 12 people.',
            'Police',
        ],
        [
            'an office, whatever day stands behind it',
            'The harbour office on Monday put the number of boats at 31.',
            'The harbour office',
        ],
        ['nobody, where a noun is counted', 'It runs 12 mills in seven states.', undefined],
        [
            'nobody, where a noun opens the clause',
            'The office found 12 faults when claims staff in Kelm were locked out.',
            undefined,
        ],
        [
            'no more than who speaks in the clause',
            'Some 12 boats left before the office told anybody.',
            'the office',
        ],
        [
            'who went somewhere and spoke',
            'Governor Ida Brun visited Kelm on Friday and promised 12 new boats.',
            'Ida Brun',
        ],
        [
            'who is named behind a place',
            '“Twelve boats were lost,” said its agent in Kelm, Vera Lund.',
            'Vera Lund',
        ],
        ['some', 'Some say 400 people were at the rally.', 'Some'],
    ])('is %s', (_, sentence, speaker) => checkSpeaker(sentence, speaker));
});
