import { describe, it } from 'vitest';
import { checkHoverRow, type HoverRow } from '../../../../../support/checkCorpus.ts';

const rows: readonly HoverRow[] = [
    [
        'who was missing, and was found',
        'Four hikers are still missing on Mount <cursor>Orvik, the mountain rescue said. Snow keeps the helicopters on the ground.',
        '2024-05-30',
        'The four hikers who were missing on Mount Orvik have been found alive in a hut, the mountain rescue said.',
        'Mount Orvik',
        'updated by other.txt: Mount Orvik',
    ],
    [
        'nothing of the dead by those who were rescued, where both are counted',
        'A ferry sank off Cape Tolo late on Sunday, killing at least 41, the coast guard of Sambaro said on Monday.\n\n        “We have rescued <cursor>187 people so far,” said Rey Dalis in Sambaro.',
        '2024-06-04',
        'The ferry sank off Cape Tolo. Ninety-six people are confirmed dead, the hospital in Sambaro said on Monday.',
        '187 people',
    ],
    [
        'who was missing, and not those who are dead',
        'Casualties on Mount Orvik: <cursor>6 dead, 41 injured, 2 missing.',
        '2024-05-30',
        'The two who had been missing on Mount Orvik have been found, the mountain rescue said.',
        '6 dead',
        'related to other.txt: The two who had been missing on Mount Orvik have been found, the mountain rescue…',
    ],
    [
        'nothing of what was over by then',
        'On the night of the escape there were five guards on duty in <cursor>Varnholt for 612 inmates, the prison officers said.',
        '2024-06-08',
        'Goran Maric, the last of three men who escaped from Varnholt prison, was shot dead by police officers after he opened fire.',
        'Varnholt',
        'related to other.txt: Varnholt',
    ],
    [
        'nothing of a plan that is a plan still',
        'The council of <cursor>Orvik will build a pool for 2 million euros.',
        '2024-06-24',
        'The pool of Orvik is to be opened by the council in May.',
        'Orvik',
    ],
    [
        'a plan that became a deed',
        'The council of <cursor>Orvik will decide on the pool next month; the mayor wants to close it.',
        '2024-06-24',
        'The pool of Orvik has been closed for good, the council decided by 14 votes to nine.',
        'Orvik',
        'updated by other.txt: Orvik',
    ],
    [
        'a name where there was none',
        'A firm from abroad is to build the new bridge of <cursor>Orvik, the roads office said.',
        '2024-05-28',
        'The Kelm firm Marn & Sons, with 400 workers, will build the new bridge of Orvik, the roads office told the council.',
        'Orvik',
        'less specific than other.txt: Orvik',
    ],
    [
        'two sides',
        '“The police fired without warning,” said a spokesman of the protesters in <cursor>Kelm, where two people were hurt on Sunday.',
        '2024-05-28',
        'Police rejected the claim that they had fired without warning in Kelm; three shots in the air came first, a spokeswoman said.',
        'Kelm',
        'disputed in other.txt: Kelm',
    ],
    [
        'nothing of two fires',
        'A fire damaged a school in <cursor>Kelm on Saturday, the fire brigade said.',
        '2024-08-02',
        'The library of Orvik has been closed after a fire, its head said.',
        'Kelm',
    ],
    [
        'nothing of what is another number of a list',
        'Enemy losses near Orvik in 24 hours: <cursor>7 tanks, 11 carriers, 23 trucks and 410 soldiers.',
        '2024-06-02',
        'Confirmed losses of Varenia near Orvik in the first days of June amount to 9 tanks, 14 carriers and 31 trucks.',
        '7 tanks',
        'related to other.txt: 9',
    ],
    [
        'nothing of what is said again word for word',
        'The election in Kelm, which is planned for 15 December, will be held by two parties. The campaign in Kelm begins on 5 October.\n\n        Registration will run from <cursor>26 October to 20 November.\n\n        Deputies of Kelm serve five years.',
        '2024-06-02',
        'Districts for the election in Kelm on 15 December were drawn. The campaign in Kelm is expected to begin on 5 October.\n\n        Registration will run from 26 October to 20 November.\n\n        Deputies of Kelm serve five years.',
        '26 October 2024',
        'agrees with other.txt: 26 October, 20 November',
    ],
    [
        'nothing of two speakers who tell of two things',
        'The mayor of <cursor>Kelm said on Sunday that the new tram pleased her.',
        '2024-05-27',
        'The bus drivers of Kelm want more pay, their union said on Sunday.',
        'Kelm',
    ],
];

describe('two sentences that tell of one thing', () => {
    it.each(rows)('%s', (_, passage, day, otherPassage, ...shown) =>
        checkHoverRow(passage, day, otherPassage, shown),
    );
});
