import { describe, it } from 'vitest';
import { checkHoverRow, type HoverRow } from '../../../../../support/checkCorpus.ts';

const STORY = 'Kelm Lines lost the Queen of Marn off Cape Tolo.';
const OTHER = 'Off Cape Tolo the Queen of Marn of Kelm Lines went down.';
const DAY = '2024-05-28';
const BUILT = `The ferry was built in <cursor>1984. ${STORY}`;

const rows: readonly HoverRow[] = [
    [
        'conflicts where the thing goes by two names',
        `The vessel, built in Japan in <cursor>1984 and licensed to carry 250 passengers, sank at once. ${STORY}`,
        DAY,
        `The ferry, built in 1986 in Japan, left Orvik at 8 p.m. ${OTHER}`,
        '1984',
        'conflicts with other.txt: 1986',
    ],
    [
        'conflicts where a pronoun stands for it, and where somebody bought it',
        `The ferry is of 1984. It was bought by Kelm Lines in <cursor>2009. ${STORY}`,
        DAY,
        `The company, which bought the ship in 2011, runs nine vessels. ${OTHER}`,
        '2009',
        'conflicts with other.txt: 2011',
        'related to other.txt: Off Cape Tolo the Queen of Marn of Kelm Lines went down.',
    ],
    [
        'conflicts behind a relative',
        `The plant, which opened in <cursor>1989, stands still. ${STORY}`,
        DAY,
        `The refinery opened in 1987. ${OTHER}`,
        '1989',
        'conflicts with other.txt: 1987',
    ],
    [
        'conflicts where both say no more than “ship”, and tell of one ferry',
        `The ferry is at rest. The ship was built in <cursor>1984. ${STORY}`,
        DAY,
        `The vessel, delivered in 1986, was at sea that night. ${OTHER}`,
        '1984',
        'conflicts with other.txt: 1986',
    ],
    ['agrees', BUILT, DAY, `The vessel was built in 1984. ${OTHER}`, '1984', 'agrees with other.txt: 1984'],
    [
        'is not that of another deed',
        BUILT,
        DAY,
        `The ferry was launched in 1986. ${OTHER}`,
        '1984',
        'related to other.txt: The ferry was launched in 1986.',
    ],
    [
        'is not that of another kind of ship',
        BUILT,
        DAY,
        `The tanker was built in 1986. ${OTHER}`,
        '1984',
        'related to other.txt: The tanker was built in 1986.',
    ],
    [
        'is not that of a ship where an article tells of two',
        BUILT.replace('The ferry', 'The vessel').replace(STORY, `${STORY} It hit a tanker.`),
        DAY,
        `The ferry was built in 1986. ${OTHER}`,
        '1984',
        'related to other.txt: The ferry was built in 1986.',
    ],
    [
        'is not that in which somebody else bought it',
        `The ferry was bought by Kelm Lines in <cursor>2009. ${STORY}`,
        DAY,
        `The ferry was bought by Orlan Shipping in 2018. ${OTHER}`,
        '2009',
        'related to other.txt: The ferry was bought by Orlan Shipping in 2018.',
        'related to other.txt: Off Cape Tolo the Queen of Marn of Kelm Lines went down.',
    ],
    [
        'is not the day of a reopening',
        `The airport, opened in <cursor>1962, stands still. ${STORY}`,
        DAY,
        `The airport opened on 5 March 2024 with a new terminal. ${OTHER}`,
        '1962',
        'related to other.txt: The airport opened on 5 March 2024 with a new terminal.',
    ],
    [
        'is not that of another one',
        BUILT,
        DAY,
        `The new ferry was built in 1986. ${OTHER}`,
        '1984',
        'related to other.txt: The new ferry was built in 1986.',
    ],
    [
        'is not that of a thing of another name',
        `The Marn refinery opened in <cursor>1984. ${STORY}`,
        DAY,
        `The Tolo refinery opened in 1986. ${OTHER}`,
        '1984',
        'related to other.txt: The Tolo refinery opened in 1986.',
        'related to other.txt: Off Cape Tolo the Queen of Marn of Kelm Lines went down.',
    ],
    [
        'is not the year of something else',
        BUILT,
        DAY,
        `The ferry was built in Japan and passed a test in 2019. ${OTHER}`,
        '1984',
        'related to other.txt: The ferry was built in Japan and passed a test in 2019.',
    ],
    [
        'is not that of another affair',
        'The ferry was built in <cursor>1984 for Kelm Lines. The mayor of Orvik is pleased.',
        DAY,
        'The ferry was built in 1986. A storm took the roof off the town hall of Varn.',
        '1984',
        'related to other.txt: The ferry was built in 1986.',
    ],
];

describe('the year in which what both articles are about was made', () => {
    it.each(rows)('%s', (_, passage, day, otherPassage, ...shown) =>
        checkHoverRow(passage, day, otherPassage, shown),
    );
});
