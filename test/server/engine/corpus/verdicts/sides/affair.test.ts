import { describe, it } from 'vitest';
import { checkHover } from '../../../../../support/checkCorpus.ts';

const FLOOD = [
    'The river Sorva burst its banks near Brennik in Varenia after days of rain. The levee gave way at night.',
    'Rescuers with boats brought people from their roofs. Dozens of people were injured in the flood.',
].join(' ');

describe('counts in two articles that name the same country', () => {
    it('are not held against each other when the articles are of two affairs', () => {
        checkHover(
            `
            --- flood.txt 2025-03-04
            ${FLOOD}

            --- attack.txt 2025-03-13
            Gunmen attacked a border post of Varenia in the Kelmet highlands. The guards fired back, and they fled.

            The border was closed. Doz<cursor>ens of people were injured at the post.
            `,
            `
            dozens of people
            related to flood.txt: Dozens of people were injured in the flood.
            `,
        );
    });

    it('are when they are of one', () => {
        checkHover(
            `
            --- flood.txt 2025-03-04
            ${FLOOD}

            --- later.txt 2025-03-06
            After the flood on the river Sorva, Brennik is still under water. The levee will be mended in spring.

            Rescuers have left with their boats. In all, 8<cursor>8 people were injured in the flood.
            `,
            `
            88 people
            more specific than flood.txt: Dozens
            related to flood.txt: Rescuers with boats brought people from their roofs.
            `,
        );
    });

    it('are when both name two places and have two more words in common', () => {
        checkHover(
            `
            --- flood.txt 2025-03-04
            ${FLOOD}

            --- aftermath.txt 2025-03-06
            Boats took bread to Brennik on Thursday. The governor of Varenia has asked for tents.

            In all, 8<cursor>8 people were injured.
            `,
            `
            88 people
            more specific than flood.txt: Dozens
            related to flood.txt: Rescuers with boats brought people from their roofs.
            `,
        );
    });

    it('are when both begin with one thing that has a name', () => {
        checkHover(
            `
            --- accident.txt 2025-03-04
            The Brennik bridge was closed at noon. Dozens of people were injured when a crane fell.

            --- audit.txt 2025-03-05
            The county has looked at what became of its money. On the bridge to Brennik it has spent twice the sum.

            Whoever signed for it has left. In all, 8<cursor>8 people were injured.
            `,
            `
            88 people
            more specific than accident.txt: Dozens
            `,
        );
    });

    it('are when both name a place and somebody by her full name, whatever else they tell', () => {
        checkHover(
            `
            --- flood.txt 2025-03-04
            ${FLOOD} Ilse Brandt has led the town of Brennik since 2019.

            --- shops.txt 2025-03-05
            Shopkeepers count what the water has cost them. Many are not insured, and the banks lend nothing.

            Councillor Ilse Brandt wants help for the traders of Brennik. In all, 8<cursor>8 people were injured.
            `,
            `
            88 people
            more specific than flood.txt: Dozens
            related to flood.txt: Rescuers with boats brought people from their roofs.
            `,
        );
    });
});

describe('two articles that share few words of their first sentences', () => {
    it('are of one affair where both name a dam and a village', () => {
        checkHover(
            `
            --- flood.txt 2025-03-04
            A wall of water came down on the Sorva valley before dawn. The village of Brennik lost its church.

            The Kelmet dam had held for fifty years. The 4<cursor>1-metre-high dam was built to water orchards.

            --- portrait.txt 2025-03-06
            Mila Droz was awake when she heard the roar. She ran up the hill with her dog.

            All of Brennik heard how the Kelmet dam broke. The dam, 38 metres high, belongs to a water company.
            `,
            `
            41 metres of dam
            conflicts with portrait.txt: 38 metres
            `,
        );
    });

    it('are of one affair where both begin with one name and tell two of the same figures', () => {
        checkHover(
            `
            --- end.txt 2025-03-04
            Kelmair stopped flying overnight. Its passengers were told to stay at home. The tower of Orvik went dark.

            It had 2,300 workers and lost 74 million euros last year. Its debts come to 4<cursor>10 million euros.

            --- hunt.txt 2025-03-07
            Lessors sent crews to recover the jets of Kelmair. They fear for spare parts.

            Of the 2,300 workers few are left. A loss of 74 million euros was known. Total debts are 520 million euros.
            `,
            `
            410 million euros
            updated by hunt.txt: 520 million euros
            related to hunt.txt: A loss of 74 million euros was known.
            `,
        );
    });
});
