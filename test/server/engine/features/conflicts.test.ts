/** Conflicts with other documents, in words. */

import { describe, it } from 'vitest';
import { checkConflicts } from '../../../support/checkFeatures.ts';

describe('conflicts', () => {
    it('name the documents that say otherwise, once for each figure', () => {
        checkConflicts(
            `
            --- herald.txt 2024-03-04
            The fire at the port of Lindvik killed 12 people on 3 March 2024.
            --- courier.md
            ---
            title: Night of fire
            source: The Courier
            date: 2024-03-04
            ---

            The fire at the port of Lindvik killed 17 people on 3 March 2024.
            `,
            [
                '12: Conflicts with “Night of fire”: 12 is less than 17 by 5 (29%), at the same time',
                'courier.md: Night of fire, The Courier, 4 March 2024: The fire at the port of Lindvik killed 17 people on 3 March 2024.',
            ],
        );
    });

    it('stand at what differs, not at the figures beside it', () => {
        checkConflicts(
            `
            --- herald.txt 2024-03-05
            With 4,210 votes Hanna Brekke was elected mayor of Lindvik on Sunday.
            --- courier.txt 2024-03-05
            Olav Sunde was elected mayor of Lindvik on Sunday after 3 rounds.
            `,
            [
                'Hanna Brekke: Conflicts with “courier.txt”: one names Hanna Brekke, the other Olav Sunde',
                'courier.txt: courier.txt, 5 March 2024: Olav Sunde was elected mayor of Lindvik on Sunday after 3 rounds.',
            ],
        );
    });

    it('are silent about an update', () => {
        checkConflicts(
            `
            --- march.txt 2024-03-04
            The port of Lindvik had 1,200 dock workers on 4 March 2024.
            --- may.txt 2024-05-06
            The port of Lindvik had 1,500 dock workers on 6 May 2024.
            `,
            [],
        );
    });
});
