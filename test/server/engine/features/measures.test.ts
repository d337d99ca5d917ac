import { describe, it } from 'vitest';
import { checkMeasures } from '../../../support/checkFeatures.ts';

describe('the measures of a document', () => {
    it('are those with most values first, each once', () => {
        checkMeasures(
            `
            --- one.txt 2024-03-04
            Flood kills 12 people in Brennik

            The water stood 2 metres deep at the gate. The flood in Brennik killed 12 people.

            --- other.txt 2024-03-06
            The flood in Brennik killed 19 people.
            `,
            ['12 people — people killed · Brennik: 2 in 2', '2 metres — water: 1 in 1'],
        );
    });

    it('are none where no figure stands', () => {
        checkMeasures('--- one.txt 2024-03-04\nThe water is cold.', []);
    });
});
