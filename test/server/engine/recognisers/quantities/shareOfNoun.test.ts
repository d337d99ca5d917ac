import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('shares that name their noun', () => {
    it.each([
        '[[Nine children in ten|0.9 of children]] have had both shots.',
        '[[Seven people in every hundred|0.07 of people]] are ill.',
        '[[One doctor in three|0.3333333333333333 of doctor]] has left.',
        '[[One British doctor in three|0.3333333333333333 of British doctor]] has left.',
        'He said that [[two trains in five|0.4 of trains]] were late.',
        '[[One pupil out of eight|0.125 of pupil]] cannot read.',
        '[[Almost one household in four|~0.25 of household]] has no car.',
        '[[One patient in five|0.2 of patient]] needs care and [[one adult in twenty|0.05 of adult]] lives alone.',
        '[[One family in four|0.25 of family]] owns a boat.',
        '[[One vote in 50|0.02 of vote]] was not counted.',
        'It rose from [[one adult in ten|0.1 of adult, left]] to [[three adults in ten|0.3 of adults, reached]].',
    ])('%s', words => {
        checkMentions(words, ['figure']);
    });

    it.each([
        '[[Two|2 of men]] men in [[five|5 of cars]] cars came.',
        '[[Two|2 of men]] men in [[five or six|5..6 of armoured cars]] armoured cars came.',
        'He scored [[one|1 of goal]] goal in [[three|3 of league matches]] league matches.',
        'He scored [[one|1 of goal]] goal in [[three|3 of games]] of his games.',
        '[[One|1 of person]] person in 2019 was hurt.',
        'He left at one in the morning.',
        'They opened [[five|5 of shops]] shops in [[two|2]].',
        'They made [[one|1 of arrest]] arrest in [[three months|3 month]].',
        '[[One|1 of ship]] ship in [[20-knot|20 knot of winds]] winds sank.',
        'He saw [[two|2 of people]] people in 10 Downing Street.',
    ])('is silent: %s', words => {
        checkMentions(words, ['figure']);
    });
});
