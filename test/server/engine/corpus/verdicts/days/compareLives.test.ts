import { describe, it } from 'vitest';
import { checkVerdictsOf, type VerdictRow } from '../../../../../support/checkCorpus.ts';

const rows: readonly VerdictRow[] = [
    [
        'two years of birth',
        'Colonel Arthur Henry Venning (1875–1916) led the battalion.',
        'Colonel Arthur Henry Venning, who was born at Carrow in 1874, fell at the head of his men.',
        'conflicts',
    ],
    [
        'two days of birth, and one of death',
        'Anna Petrovna Lisova (12 June 1888 – 3 February 1961) was a weaver.',
        'The strike was led by Anna Petrovna Lisova (b. Tver, 12 June 1889; d. Paris, 3 Feb. 1961), a weaver.',
        'conflicts',
    ],
    [
        'a year, and one that a pronoun tells',
        'Mira Tolland, who was born on the island in 1934, drove first.',
        'The first to cross was Mira Tolland. She was born in 1933.',
        'conflicts',
    ],
    [
        'a year, and one that the person tells',
        'Mira Tolland, who was born on the island in 1934, drove first.',
        '“I was born here in 1933 and I never left the place,” said Mira Tolland.',
        'conflicts',
    ],
    [
        'a year, and one that is told of one of two persons',
        'Mira Tolland, who was born on the island in 1934, drove first.',
        'The first to cross were Mira Tolland and Joran Esk. He was born in 1933.',
        'no verdict',
    ],
    [
        'two years of death',
        'The garrison was led by General Wilhelm Harke (1893–1971).',
        'Wilhelm Harke, who was born in 1893 and died in 1969, left the town.',
        'conflicts',
    ],
    [
        'a year, and a day of it',
        'Anna Petrovna Lisova (1888–1961) was a weaver.',
        'Anna Petrovna Lisova, born on 12 June 1888, was a weaver from Tver.',
        'moreSpecific backward',
    ],
    [
        'one life',
        'Anna Petrovna Lisova (1888–1961) led the strike.',
        'Anna Petrovna Lisova (1888–1961) wrote a memoir.',
        'agrees',
    ],
    [
        'two days of birth, one in the field of a form',
        'Name: Anna Petrovna Lisova\n\nDate of birth: 12.06.1888\n\nPlace of birth: Tver',
        'Anna Petrovna Lisova, born on 12 June 1889, was a weaver from Tver.',
        'conflicts',
    ],
    [
        'nothing of years in office',
        'Ida Brun (2016–2023) was mayor of Tarn.',
        'Ida Brun (1962–2024) was mayor of Tarn.',
        'no verdict',
    ],
    [
        'nothing of two persons',
        'Anna Petrovna Lisova (1888–1961) led the strike.',
        'Ida Brun (1874–1943) led the strike.',
        'no verdict',
    ],
];

describe('when somebody was born and died', () => {
    it.each(rows)('%s', checkVerdictsOf('2024-03-04', '2024-03-04'));
});
