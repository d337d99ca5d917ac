import { describe, expect, it } from 'vitest';
import { Corpus, hoverAt, rehearseHovers } from '../../../../server/src/engine/engine.ts';
import { checkHover, checkHoverFacts } from '../../../support/checkCorpus.ts';
import { withNames } from '../../../support/nameModel.ts';

describe('hover over a figure', () => {
    it('shows that a later figure updates an earlier one', () => {
        checkHover(
            `
            --- monday.txt 2024-03-04
            The Kelmet mission has 3,735 soldiers, Colonel Ana Ruzic said.

            --- friday.txt 2024-09-06
            The Kelmet mission now has 4,7<cursor>00 soldiers, Ruzic said.
            `,
            `
            4,700 soldiers
            updates monday.txt: 3,735
            `,
        );
    });

    it('shows what is measured as it is written before a noun', () => {
        checkHover(
            `
            --- monday.txt 2024-03-04
            The Selma Dahl, a 9<cursor>8-metre ferry, is for sale, said its owner.
            `,
            '98-metre ferry',
        );
    });

    it('shows an amount of money as it is written before a noun', () => {
        checkHover(
            `
            --- monday.txt 2024-03-04
            The bridge in Brennik was sold in a £2.9 bi<cursor>llion deal, said its owner.
            `,
            '£2.9 billion deal',
        );
    });

    it('shows what is counted in a text in capitals as it would be written elsewhere', () => {
        checkHover(
            `
            --- monday.txt 2024-03-04
            FORTY-SE<cursor>VEN SHIPS ARE WAITING OFF BRENNIK.
            `,
            '47 ships',
        );
    });

    it('does not show what money is spent on as what it is', () => {
        checkHover(
            `
            --- monday.txt 2024-03-04
            Brennik will invest $1<cursor>.4 billion in a ferry yard.
            `,
            '1.4 billion US dollars',
        );
    });

    it('shows the conflict before what agrees', () => {
        checkHover(
            `
            --- one.txt 2024-03-04
            The flood in Brennik killed 1<cursor>2 people, the Interior Ministry said.

            --- other.txt 2024-03-04
            The flood in Brennik killed 17 people, the Interior Ministry said.

            --- third.txt 2024-03-04
            The Interior Ministry said that the flood in Brennik had killed 12 people.
            `,
            `
            12 people
            conflicts with other.txt: 17
            agrees with third.txt: 12
            `,
        );
    });

    it('shows each value before what repeats one', () => {
        checkHover(
            `
            --- one.txt 2024-03-04
            The flood in Brennik killed 1<cursor>2 people, the Interior Ministry said.

            --- second.txt 2024-03-04
            The Interior Ministry said that the flood in Brennik had killed 12 people.

            --- third.txt 2024-03-04
            The flood in Brennik has killed 12 people, said the Interior Ministry.

            --- later.txt 2024-03-06
            The flood in Brennik has now killed 19 people, the Interior Ministry said.
            `,
            `
            12 people
            agrees with second.txt: 12
            updated by later.txt: 19
            agrees with third.txt: 12
            `,
        );
    });

    it('shows values of the measure whose day is not known before what counts something else', () => {
        checkHover(
            `
            --- one.txt
            The Kelmet mission has about 4,6<cursor>36 soldiers from 33 countries, Colonel Ana Ruzic said in Dorn.

            --- reserve.txt 2024-03-14
            Colonel Ana Ruzic said in Dorn that about 1,000 reserve soldiers from four countries had joined the Kelmet mission.

            --- report.txt 2024-03-14
            The Kelmet mission now has 4,700 soldiers.

            --- older.txt
            The Kelmet mission currently has 3,735 soldiers.
            `,
            `
            about 4,636 soldiers
            related to report.txt: 4,700
            related to older.txt: 3,735
            related to reserve.txt: about 1,000
            `,
        );
    });

    it('says nothing where there is nothing', () => {
        checkHover('--- one.txt 2024-03-04\nThe wat<cursor>er is cold.', 'nothing');
    });

    it('stays with the figure when no other document speaks of it', () => {
        checkHover(
            `
            --- one.txt 2024-03-04
            The flood in Brennik killed 1<cursor>2 people.

            --- other.txt 2024-03-04
            Velmora won the cup final on Saturday.
            `,
            '12 people',
        );
    });
});

describe('hover over a date', () => {
    it('tells the day and who else names it', () => {
        checkHover(
            `
            --- one.txt 2024-03-05
            The Sorva levee at Brennik broke on Mon<cursor>day.

            --- other.txt 2024-03-12
            The Sorva levee at Brennik broke on March 4.
            `,
            `
            4 March 2024
            agrees with other.txt: March 4
            `,
        );
    });

    it('gives a fiscal quarter no days of the calendar', () => {
        checkHover(
            `
            --- one.txt 2024-10-30
            Sales at the Halm yard rose in the fiscal first quar<cursor>ter.
            `,
            'the fiscal first quarter',
        );
        checkHover(
            `
            --- one.txt 2024-10-30
            Sales at the Halm yard rose in the third quar<cursor>ter.
            `,
            'July–September 2024',
        );
    });

    it('says from which words the day was inferred that it is counted from', () => {
        checkHoverFacts(
            `
            --- one.txt
            The council of Velmora resigned today, 14 March 2024, after a vote on Mon<cursor>day.
            `,
            ['counted from the day of publication, 14 March 2024, inferred from “today”, “14 March 2024”'],
        );
    });
});

describe('hover over a day that a wire tells without its year', () => {
    const wire = (text: string) => `
            --- wire.txt
            ${text}
            --- local.txt
            VELMORA, 14 March 2024 – The council of Velmora has no mayor.
            `;

    it('says that the year is that of others', () => {
        checkHoverFacts(
            wire('VELMORA, Mar<cursor>ch 13 (NEA) – The council of Velmora will vote on Monday.'),
            ['its year is inferred from the days of other documents'],
        );
    });

    it('counts the others from there', () => {
        checkHoverFacts(
            wire('VELMORA, March 13 (NEA) – The council of Velmora will vote on Mon<cursor>day.'),
            ['counted from the day of publication, 13 March 2024 (year inferred)'],
        );
    });
});

describe('hover over a name', () => {
    it('shows two conflicts told in words before what agrees', () => {
        checkHover(
            `
            --- one.txt 2024-03-04
            Sarn Rangers won the final of the Nord<cursor>en Cup on Sunday.

            --- second.txt 2024-03-04
            Velik United won the final of the Norden Cup on Sunday.

            --- third.txt 2024-03-04
            Torp Wanderers won the final of the Norden Cup on Sunday.

            --- fourth.txt 2024-03-04
            On Sunday Sarn Rangers won the final of the Norden Cup.
            `,
            `
            Norden Cup
            conflicts with second.txt: Velik United
            conflicts with third.txt: Torp Wanderers
            agrees with fourth.txt: Norden Cup
            `,
        );
    });

    it('calls the entity by its fullest name and shows what others say of it', () => {
        checkHover(
            `
            --- one.txt 2024-03-05
            President Vesna Markovic opened the bridge. "We are late," Mark<cursor>ovic said in Belgrade.

            --- other.txt 2024-03-06
            Vesna Markovic said in Belgrade that the bridge had come late.
            `,
            `
            Vesna Markovic
            related to other.txt: Vesna Markovic
            `,
        );
    });

    it('tells why names are taken for one', () => {
        checkHoverFacts(
            `
            --- one.txt 2024-03-05
            General Dragan Šarić opened the bridge. "We are late," Ša<cursor>rić said. Later Mr Šarić left.

            --- other.txt 2024-03-06
            The general, Dragan Sharich, had opened the bridge. "It is cold," Sharich said.
            `,
            [
                'also written Dragan Sharich (another transliteration), Sharich (the surname), Šarić (the surname)',
                '5 mentions in 2 documents',
            ],
        );
    });

    it('tells that an article writes a name in two ways', () => {
        checkHoverFacts(
            `
            --- one.txt 2024-03-05
            Colonel Dragan Sha<cursor>rich opened the bridge. "We are late," Mr Sharic said.
            `,
            ['also written Sharic (the surname)', 'written in 2 ways in this article: Sharic, Sharich'],
        );
    });

    it('tells that a place stands for its government', () => {
        checkHoverFacts(
            `
            --- one.txt 2024-03-05
            In Belgrade the news was read aloud. On Tuesday Bel<cursor>grade accused the mission of lying.
            `,
            ['stands here for its government'],
        );
    });
});

describe('a rehearsal of hovers', () => {
    const TEXTS = [
        'The flood in Brennik killed 12 people, Colonel Ana Ruzic said on Monday.',
        'The flood in Brennik killed 17 people and injured 40, the Interior Ministry said.',
        'On Monday the dam above Brennik broke. Ana Ruzic called for 300 soldiers.',
    ];
    const corpusOf = () => {
        const corpus = new Corpus(withNames);
        for (const [i, text] of TEXTS.entries())
            corpus.set({ uri: `file:///${i}.txt`, text, format: 'plain', published: '2024-03-05' });
        return corpus;
    };
    const cardsOf = (corpus: Corpus) =>
        TEXTS.flatMap((text, i) =>
            Array.from(text, (_, offset) => hoverAt(corpus.snapshot(), `file:///${i}.txt`, offset)),
        );

    it('changes no answer', () => {
        const [rehearsed, fresh] = [corpusOf(), corpusOf()];
        const steps = [...rehearseHovers(() => rehearsed.snapshot(), 12)];
        expect(steps.length).toBeGreaterThan(24);
        expect(cardsOf(rehearsed)).toEqual(cardsOf(fresh));
    });

    it('goes on while articles change and go', () => {
        const corpus = corpusOf();
        const job = rehearseHovers(() => corpus.snapshot(), 12);
        for (let step = 0; job.next().done !== true; step++) {
            const uri = `file:///${step % 3}.txt`;
            if (step % 2 === 0) corpus.remove(uri);
            else corpus.set({ uri, text: TEXTS[step % 2] ?? '', format: 'plain' });
        }
        const fresh = corpusOf();
        for (const [i, text] of TEXTS.entries())
            corpus.set({ uri: `file:///${i}.txt`, text, format: 'plain', published: '2024-03-05' });
        expect(cardsOf(corpus)).toEqual(cardsOf(fresh));
    });

    it('ends where there is nothing to hover over', () => {
        const corpus = new Corpus(withNames);
        expect([...rehearseHovers(() => corpus.snapshot(), 3)]).toEqual([]);
    });
});
