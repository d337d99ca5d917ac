import { describe, it } from 'vitest';
import { checkVerdictsOf, type VerdictRow } from '../../../../../support/checkCorpus.ts';

const fitting: readonly VerdictRow[] = [
    [
        'the same count of the same thing',
        'Seven bullets hit the courier Joran Esk in Tarn.',
        'The courier Joran Esk was hit in Tarn by seven bullets.',
        'agrees',
    ],
    [
        'a number that few things have, though one does not say of what',
        'Mira Toll of the Kelm Rovers passed the 2,291 points of Ida Brun on Sunday.',
        'Signs for Mira Toll of the Kelm Rovers read 2,291 on Sunday.',
        'agrees',
    ],
    [
        'a number and a vague word for the same thing',
        'The quake in the Sorl valley destroyed several villages, the mayor of Tarn said.',
        'The quake in the Sorl valley destroyed seven villages, the mayor of Tarn said.',
        'moreSpecific backward',
    ],
];

const byChance: readonly VerdictRow[] = [
    [
        'a number that is far below the most',
        'The Kelm Army west of the Sorl numbers up to 30,000 soldiers, Colonel Joran Esk said.',
        'The Kelm Army lost 380 soldiers west of the Sorl, Colonel Joran Esk said.',
        'no verdict',
    ],
    [
        'so far in two units, and nothing else in common',
        'Nobody may fish within 20 miles of the wreck. The tanker Orla lies off Tarn.',
        'Along 32 kilometres the beach is black. The Orla, a tanker, ran aground off Tarn.',
        'related',
    ],
    [
        'small numbers of which one does not say what it counts',
        'Mira Toll of the Kelm Rovers took 10 from Tarn United.',
        'Mira Toll and the Kelm Rovers lost 10 games to Tarn United.',
        'no verdict',
    ],
    [
        'a vague word of which nothing says what it counts',
        'The Kelm Rovers, Mira Toll and Tarn United wasted several.',
        'The Kelm Rovers with Mira Toll lost 3 games to Tarn United.',
        'no verdict',
    ],
    [
        'a vague word beside a number of which nothing says what it counts',
        'Mira Toll of the Kelm Rovers played several games against Tarn United.',
        'Mira Toll of the Kelm Rovers finished with 5 against Tarn United.',
        'no verdict',
    ],
];

describe('two figures that fit together', () => {
    it.each(fitting)('%s', checkVerdictsOf('2024-03-04', '2024-03-04'));

    it.each(byChance)('meet by chance: %s', checkVerdictsOf('2024-03-04', '2024-03-04'));
});
