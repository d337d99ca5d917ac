import { describe, expect, it } from 'vitest';
import { passageOf } from '../../../../server/src/engine/text/passage.ts';
import { checkSentences } from '../../../support/checkDocument.ts';

describe('sentences', () => {
    it.each([
        'The bridge is closed. | It opens on Friday.',
        'Is the bridge safe? | Nobody knows! | The mayor does not say.',
        'Mr. Orlo met Gen. Tal and Dr. A. Brandt on St. Vid Square. | They left.',
        'The U.S. envoy met J. K. Marlin. | Both spoke.',
        'The Sta. Clara of Sto. Tomas sank. | Nobody was hurt.',
        'She lives in the U.S. | He lives in Norvik.',
        'Anna Orlo (b. Norvik, 1889; d. Sarn, 1961) led the strike. | It failed.',
        'Lieut. Orlo of the 2nd Bn. Norvik Fusiliers fell. | Plan b. | It was lost.',
        'Trams run from 5 a.m. to 11 p.m. daily. | Buses do not.',
        'The vote began at 5 p.m. Monday in Sarn. | It went on until 9 p.m. | Guards stood outside.',
        'It costs 3.5 million, or 4.2% more. | That is much.',
        'See No. 5 of the list. | No. | That was all he said.',
        'Acme Corp. said it would pay. | It owes Tal Bros. Inc. 12 million. | Nothing was paid to Brandt & Co. | The firm closed.',
        'It was signed on Jan. 5 and on Sept. 12. | Nothing followed in Oct. | The treaty lapsed.',
        'He waited ... and then left. | She stayed… | The hall was empty.',
        'The figures (see p. 12) are old. | (They date from 2019.) | New ones will come.',
        '"We will stay." | "For how long?" | "Until May."',
        '“We are tired. | We want to go home,” said Ana Orlo.',
        '"Why now?" asked the judge. | "Why not?" Orlo said.',
        'He called it “a bad day.” | Nobody else did.',
        'They left after midnight. | al-Rahim stayed. | iPhone owners complained.',
        'The line was long. | then it rained.',
        'It is on norvik.example and at version 2.0.1 of the plan. | Both are public.',
        '1. The council meets. | 2. It votes.',
        'The vote, i.e. the second one, failed vs. all hopes. | It was close, e.g. in Sarn.',
        'He said: "No. " | Then he went.',
        '“So he told me, ‘I have a key.’ ” | Nobody believed it.',
        'The town fell silent. … | A bell rang.',
        'What?! | Yes!!!',
        '„Ostajemo“, he said. | „We stay.“ | They did.',
        '«We stay.» | They did.',
        'Prices rose 5 per cent. | 14 people were fined.',
        'The U.N. Security Council met at the E.U. office. | Nothing was decided.',
        'Lt. Col. Ben Tal Jr. was there. | He spoke.',
        'He ran approx. 5 km. | Then he sat down.',
    ])('%s', marked => checkSentences(marked));

    it('keeps a headline, a subheading and the row of a table whole', () => {
        for (const kind of ['headline', 'subheading', 'tableRow'] as const)
            expect(passageOf({ kind, words: ' Bridge closed. Mayor silent. ' }).sentences).toEqual([
                { start: 1, end: 29 },
            ]);
    });

    it('sees the end of a sentence where a space was lost', () => {
        const words = 'The mayor left the city.The council met at Norvik.example.';
        const { sentences } = passageOf({ kind: 'paragraph', words });
        expect(sentences.map(({ start, end }) => words.slice(start, end))).toEqual([
            'The mayor left the city.',
            'The council met at Norvik.example.',
        ]);
    });

    it('finds none where there is nothing', () => {
        expect(passageOf({ kind: 'paragraph', words: '  ' }).sentences).toEqual([]);
    });

    it('splits after an initial only where a new sentence clearly begins', () => {
        // FIXME "Plan B" ends this sentence; the next word does not show it.
        checkSentences('The council chose plan B. Farmers were angry.');
    });
});
