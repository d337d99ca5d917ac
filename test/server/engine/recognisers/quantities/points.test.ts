import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('points of an index', () => {
    it.each([
        'The Oltana index fell [[300 points|300 down point of Oltana index]].',
        'The Oltana index closed at [[1,478.2 points|1478.2 point of Oltana index]].',
        'Turnout was [[nine points|9 down point of Turnout]] lower than in May.',
        'The index was up [[nearly 12.4 points|~12.4 up point of index]] at noon.',
    ])('%s', words => {
        checkMentions(words, ['figure']);
    });

    it.each([
        'Velm won by [[12|12 of points]] points.',
        'Orlo ended the match with [[2,129|2129 of points]] points.',
        'Velm has [[120|120 of points]] points after [[thirty|30 of games]] games.',
        'It lists [[100|100 of points of law]] points of law.',
    ])('counts those of a game: %s', words => {
        checkMentions(words, ['figure']);
    });
});
