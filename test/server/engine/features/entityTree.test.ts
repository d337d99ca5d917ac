/** Whom the documents name, in which of them, and where. */

import { it } from 'vitest';
import { checkEntities } from '../../../support/checkViews.ts';

const NEWS = `
    --- one.txt 2024-03-05
    General Dragan Šarić opened the bridge in Lindvik. "We are late," Mr Šarić said.

    --- other.txt 2024-03-06
    The general, Dragan Sharich, had opened the bridge of Lindvik.
`;

it('counts mentions by document under one name, and marks them in their words', () => {
    checkEntities(NEWS, '', [
        'person Dragan Šarić: 3 in 2',
        'one.txt: General [Dragan Šarić] opened the bridge in Lindvik. "We are late," Mr Šarić said. / …are late," Mr [Šarić] said.',
        'other.txt: The general, [Dragan Sharich], had opened the bridge of Lindvik.',
        'place Lindvik: 2 in 2',
        'one.txt: …the bridge in [Lindvik]. "We are late," Mr Šarić said.',
        'other.txt: …the bridge of [Lindvik].',
    ]);
});

it('finds an entity by letters of any of its names, with or without marks', () => {
    checkEntities(NEWS, 'sari', [
        'person Dragan Šarić: 3 in 2',
        'one.txt: General [Dragan Šarić] opened the bridge in Lindvik. "We are late," Mr Šarić said. / …are late," Mr [Šarić] said.',
        'other.txt: The general, [Dragan Sharich], had opened the bridge of Lindvik.',
    ]);
});

it('is empty where no name has these letters', () => checkEntities(NEWS, 'zz', []));

it('begins an excerpt shortly before the name', () => {
    checkEntities(
        `
    --- long.txt 2024-03-05
    After a night in which nobody slept and the river rose by another metre, Ana Orlova told reporters at the gate of the harbour that the pumps had been switched off by somebody who had no business to be there, and left.
`,
        'orlova',
        [
            'person Ana Orlova: 1 in 1',
            'long.txt: …another metre, [Ana Orlova] told reporters at the gate of the harbour that the pumps had been switched off by somebody who…',
        ],
    );
});
