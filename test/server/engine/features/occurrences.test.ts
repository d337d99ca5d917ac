/** The mentions of the same entity, day or figure in one document. */

import { describe, it } from 'vitest';
import { checkOccurrences } from '../../../support/checkFeatures.ts';

describe('occurrences', () => {
    it('of a person, by full and short name, in this document alone', () => {
        checkOccurrences(`
            --- one.txt 2024-03-04
            Mayor [[Ingrid <cursor>Halvorsen|same]] opened the bridge on Monday. "It is late," [[Halvorsen|same]] said. Mayor Pavel Brandt of Lindvik was there too.
            --- two.txt 2024-03-05
            Mayor Ingrid Halvorsen opened a school.
        `);
    });

    it('of a day, however it is told', () => {
        checkOccurrences(`
            --- one.txt 2024-03-05
            The bridge opened on [[4 <cursor>March 2024|same]]. Trains ran from [[Monday|same]], buses from Tuesday.
        `);
    });

    it('of a figure, where it measures the same', () => {
        checkOccurrences(`
            --- one.txt 2024-03-05
            The port of Lindvik has [[1,<cursor>200|same]] dock workers. The union counts [[1,200|same]] dock workers as well. The port has 1,200 lamps.
        `);
    });

    it('of nothing where no mention stands', () => {
        checkOccurrences(`
            --- one.txt 2024-03-05
            The <cursor>bridge opened on 4 March 2024.
        `);
    });
});
