import { describe, it } from 'vitest';
import { checkVerdict } from '../../../../../support/checkCorpus.ts';

/** What two articles of one day say, and the verdict. */
type Row = readonly [what: string, sentence: string, otherSentence: string, verdict: string];

const rows: readonly Row[] = [
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
];

describe('a description and a name', () => {
    it.each(rows)('%s', (_, sentence, otherSentence, verdict) => {
        checkVerdict(
            { day: '2024-03-04', sentence },
            { day: '2024-03-04', sentence: otherSentence },
            verdict,
        );
    });
});
