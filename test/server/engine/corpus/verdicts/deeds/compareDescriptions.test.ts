import { describe, it } from 'vitest';
import { checkVerdictsOf, type VerdictRow } from '../../../../../support/checkCorpus.ts';

const rows: readonly VerdictRow[] = [
    [
        'the name with its title',
        'Ida Brun told a judge in Tarn on Monday that Mira Toll was settling in at Kelm House.',
        'Judge Joran Esk heard in Tarn on Monday that Mira Toll was settling in at Kelm House, Ida Brun said.',
        'moreSpecific backward',
    ],
    [
        'what somebody once was',
        'Mira Toll of Tarn served seven seasons as an assistant coach for the Kelm Rovers and their cup team.',
        'Mira Toll of Tarn spent seven seasons as an assistant coach for the Kelm Rovers and developed a bond with Joran Esk.',
        'agrees',
    ],
    [
        'a word that belongs to another noun',
        'The unions of Tarn went on a general strike on Monday against the cuts at Kelm Works.',
        'The strike of the unions of Tarn on Monday against the cuts at Kelm Works was the first for general Joran Esk.',
        'agrees',
    ],
    [
        'who did it, named by the other',
        'A cyclist of 66 was struck and killed by a motorist on Monday outside the Kelm market in Tarn.',
        'Ove Lund struck and killed the cyclist on Monday outside the Kelm market in Tarn, police said.',
        'moreSpecific backward',
    ],
    [
        'the victim is not the suspect',
        'Police in Tarn have a suspect in custody after the fatal accident at the Kelm bridge on Monday.',
        'Mira Toll was killed in the accident at the Kelm bridge in Tarn on Monday, police said.',
        'related',
    ],
    [
        'nor is the driver the bystander',
        'A bystander at the Kelm bridge in Tarn tried to stop the driver on Monday, but he drove off.',
        'The driver, Ove Lund, paused at the Kelm bridge in Tarn on Monday as a man tried to stop him.',
        'agrees',
    ],
    [
        'one age',
        'On Monday a 36-year-old climber slipped from the ridge of Mount Kelm near Tarn and did not survive the fall.',
        'Ove Lund, 36, died when he slipped on Monday from the ridge of Mount Kelm near Tarn.',
        'moreSpecific backward',
    ],
    [
        'another age',
        'On Monday a 36-year-old climber slipped from the ridge of Mount Kelm near Tarn and did not survive the fall.',
        'Ove Lund, 41, saw the fall on Monday from the ridge of Mount Kelm near Tarn.',
        'related',
    ],
];

describe('a description and a name', () => {
    it.each(rows)('%s', checkVerdictsOf('2024-03-04', '2024-03-04'));
});
