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
