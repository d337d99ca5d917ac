/** Where an article is at odds with itself: it is told when that is beyond doubt, and only then. */

import { describe, it } from 'vitest';
import { checkInnerFindings } from '../../../../support/checkFeatures.ts';

describe('one measure with two values', () => {
    it('is told at the later place, of a headline too', () => {
        checkInnerFindings(
            `
            --- fire.txt 2024-03-05
            Fire kills 12 in Lindvik

            A fire at the port of Lindvik killed 17 people on Monday, police said.
            `,
            [
                'inner-figures 17: Differs from another place in this article: 12 is less than 17 by 5 (29%), at the same time',
            ],
        );
    });

    it('is told of an article without a day, and far apart', () => {
        checkInnerFindings(
            `
            --- mission.txt
            The mission in Porto Alba has 4,700 troops. Its boats are painted blue.

            Fishermen had asked for a harbour of their own.

            The mission in Porto Alba has 3,700 troops.
            `,
            [
                'inner-figures 3,700: Differs from another place in this article: 4,700 is more than 3,700 by 1,000 (27%), at the same time',
            ],
        );
    });

    it('is not told of the entries of a live report', () => {
        checkInnerFindings(
            `
            --- vote.txt 2024-03-05
            19:40 With 12 of 46 districts counted, Elina Brandt has 47.1 percent.

            20:55 With 31 of 46 districts counted, Elina Brandt has 45.8 percent.
            `,
            [],
        );
    });

    it('is told of a person who is of two ages', () => {
        checkInnerFindings(
            `
            --- vote.txt 2024-03-05
            Elina Brandt, 34, was elected on Sunday.

            The vote was close. Elina Brandt, 43, was a teacher before.
            `,
            [
                'inner-figures 43: Differs from another place in this article: 34 years old is less than 43 years old by 9 years, of the same person',
            ],
        );
    });

    it.each([
        [
            'a count of another place',
            'The fire in Lindvik killed 12 people. The flood in Arvik killed 17 people.',
        ],
        [
            'what was so when somebody took office',
            'Unemployment in Lindvik is 5 percent. When we took office, unemployment in Lindvik was 9 percent.',
        ],
        [
            'an earlier count',
            'The fire in Lindvik killed 17 people. Police had earlier said that it killed 12 people.',
        ],
        [
            'a part',
            'The fire in Lindvik killed 17 people. Of these the fire in Lindvik killed 12 people in the harbour hall.',
        ],
        [
            'a total',
            'The navy in Lindvik found six rifles on Monday. The navy in Lindvik found a total of 14 rifles in all raids.',
        ],
        [
            'two speakers',
            'The mayor said the fire in Lindvik killed 12 people. Ana Orlo said the fire in Lindvik killed 17 people.',
        ],
        [
            'a quotation',
            'The fire in Lindvik killed 12 people. “The fire in Lindvik killed 17 people”, a witness said.',
        ],
        [
            'what is rounded',
            'The fire in Lindvik killed about 20 people. The fire in Lindvik killed 17 people.',
        ],
        [
            'what may be',
            'The fire in Lindvik killed 12 people. The fire in Lindvik may have killed 17 people.',
        ],
        [
            'two polls',
            'The poll of 520 people gave a margin of error. The poll of 1,000 people gave no margin of error.',
        ],
        [
            'several ages',
            'Ana Orlo, 58, and Ivo Lunt, 23, were hurt in Lindvik. Ana Orlo, 58, and Ivo Lunt, 23, were at home.',
        ],
        ['a change', 'The port of Lindvik had 1,200 workers in 2019. The port of Lindvik has 1,500 workers.'],
    ])('is not seen in %s', (_, text) => {
        checkInnerFindings(`--- a.txt 2024-03-05\n${text}`, []);
    });
});

describe('one event on two days', () => {
    it('is told', () => {
        checkInnerFindings(
            `
            --- bridge.txt 2024-03-09
            The bridge at Molna opened on 3 March 2024. It is red.

            The bridge at Molna was opened on 5 March 2024.
            `,
            [
                'inner-days 5 March 2024: Differs from another place in this article: one dates it to 3 March 2024, the other to 5 March 2024',
            ],
        );
    });

    it('is not seen in two events', () => {
        checkInnerFindings(
            `
            --- bridge.txt 2024-03-09
            The bridge at Molna opened on 3 March 2024. The bridge at Arvik opened on 5 March 2024.

            The council of Molna met on 1 March 2024. The council of Molna met again on 8 March 2024.
            `,
            [],
        );
    });
});

describe('a total', () => {
    it.each([
        [
            'Twelve people were on board: five crew and eight passengers.',
            'Twelve: 12 is not the sum of its parts: 5 + 8 = 13',
        ],
        [
            'The court heard 12 witnesses (5 men and 8 women).',
            '12: 12 is not the sum of its parts: 5 + 8 = 13',
        ],
        [
            'The dead were 12 people – 5 soldiers and 8 civilians – police said.',
            '12: 12 is not the sum of its parts: 5 + 8 = 13',
        ],
        [
            'The list won 30 seats: 12 in the north, 9 in the south and 8 abroad.',
            '30: 30 is not the sum of its parts: 12 + 9 + 8 = 29',
        ],
        [
            'Five soldiers and eight civilians were hurt, 12 people in all.',
            '12: 12 is not the sum of its parts: 5 + 8 = 13',
        ],
    ])('that is not the sum of its parts is told: %s', (text, finding) => {
        checkInnerFindings(`--- a.txt 2024-03-05\n${text}`, [`inner-sums ${finding}`]);
    });

    it.each([
        ['that is right', 'The list won 30 seats: 12 in the north, 9 in the south and 9 abroad.'],
        [
            'of which only some parts are told',
            'Twelve people were on board, among them five children and eight tourists.',
        ],
        ['whose parts overlap', 'There were 12 people on board: 8 women, including 3 girls, and 4 men.'],
        ['with others beside', 'The list won 30 seats: 12 in the north, 9 in the south and some abroad.'],
        ['of something else', 'He played 12 games: 5 years in the north and 8 years in the south.'],
        ['of which one is more than all', 'They marched in 24 towns: 9,000 in the capital, 400 in Lindvik.'],
        ['that is hedged', 'About 12 people were on board: 5 crew and 8 passengers.'],
        [
            'with a list that goes on',
            'The court heard 12 witnesses: 5 men and 8 women who came from 3 towns.',
        ],
        ['that is part of a name', 'The officer found 14 AK - 47 rifles, 31 magazines and 923 rounds.'],
    ])('is left alone %s', (_, text) => {
        checkInnerFindings(`--- a.txt 2024-03-05\n${text}`, []);
    });
});

describe('a name', () => {
    it('that is written in two ways is told where it is written as it is elsewhere not', () => {
        checkInnerFindings(
            `
            --- front.txt 2024-03-05
            Dragan Šarić leads the front. The mayor met Šarić in Molna.

            Later Šaric left.
            `,
            ['inner-spellings Šaric: “Šaric” is also written “Šarić” in this article'],
        );
    });

    it.each([
        ['capitals', 'LINDVIK (Transmark) – The port of Lindvik is closed. Lindvik has no other port.'],
        ['the marks of a nickname', 'Ivo "Rook" Lunt died. Police found Ivo \'Rook\' Lunt at home.'],
        ['what stands behind it', 'Harbour Office: a boy was hurt. The Harbour Office said so.'],
        ['two persons', 'Dragan Šarić met Dragan Marić in Molna.'],
    ])('is not seen twice in %s', (_, text) => {
        checkInnerFindings(`--- a.txt 2024-03-05\n${text}`, []);
    });
});
