import { describe, it } from 'vitest';
import { checkHints } from '../../../support/checkFeatures.ts';

describe('hints', () => {
    it('name the days of relative dates, with their basis', () => {
        checkHints(
            `
            --- a.txt 2024-03-07
            The dam broke last Tuesday. The council met two weeks later, and will meet again next month.
            `,
            [
                'Tuesday [5 March 2024] counted from the day of publication, 7 March 2024 (set in crosscheck.json)',
                'later [18–24 March 2024] from another date of the text, “last Tuesday”',
                'month [April 2024] counted from the day of publication, 7 March 2024 (set in crosscheck.json)',
            ],
        );
    });

    it('leave dates that read well, lengths of time, and days that cannot be told', () => {
        checkHints(
            `
            --- a.txt 2024-03-07
            The dam broke on March 5, 2024. It had been built in 1961 and stood for 63 years; in April it opens daily.
            `,
            [],
        );
        checkHints('The dam broke last Tuesday.', []);
    });

    it('tell at the headline when an article was published that does not say so', () => {
        checkHints(
            `
            Council of Velmora resigns

            The council of Velmora resigned today, 14 March 2024, after a vote on Monday.
            `,
            [
                'resigns [published 14 March 2024 (inferred)] inferred from “today”, “14 March 2024”',
                'today [14 March 2024] counted from the day of publication, 14 March 2024, inferred from “today”, “14 March 2024”',
                'Monday [11 March 2024] counted from the day of publication, 14 March 2024, inferred from “today”, “14 March 2024”',
            ],
        );
    });

    it('tell at the headline of a wire without a year which it is by the other articles', () => {
        checkHints(
            `
            --- wire.txt
            Council of Velmora resigns

            VELMORA, March 14 (NEA) – The council of Velmora resigned after a vote.
            --- local.txt 2024-03-15
            Velmora has no council.
            `,
            [
                'resigns [published 14 March 2024 (year inferred)] inferred from “March 14” and the days of other documents',
            ],
        );
    });

    it('tell how a name is spelt elsewhere, once in a paragraph, and leave it as short as it is', () => {
        checkHints(
            `
            --- a.txt 2024-03-07
            Police spoke to Dragan Saric on 5 March 2024. Mr Saric was released, and Saric went home.

            Saric gave no reason.

            --- b.txt 2024-03-08
            Dragan Šarić was arrested on 7 March 2024. Dragan Šarić denies it.

            --- c.txt 2024-03-08
            Dragan Šarić was arrested.
            `,
            [
                'Saric [Dragan Šarić] “Dragan Šarić”, as most of these documents spell it',
                'Saric [Šarić] “Dragan Šarić”, as most of these documents spell it',
                'Saric [Šarić] “Dragan Šarić”, as most of these documents spell it',
            ],
        );
    });

    it('tell the full name of a short one, and nothing where that has just been read', () => {
        checkHints(
            `
            --- a.txt 2024-03-07
            Elina Brandt of the Halden Port Authority (HPA) resigned. The HPA thanked Brandt.

            Brandt leaves the HPA in May, and Brandt will not be back.
            `,
            [
                'Brandt [Elina Brandt] what “Brandt” is called in these documents',
                'HPA [Halden Port Authority] what “HPA” is called in these documents',
            ],
        );
    });

    it('leave case, possessives and hyphens', () => {
        checkHints(
            `
            --- a.txt 2024-03-07
            LINDVIK, March 7 (Agency) – Lindvik’s harbour is closed. Nord-Halden is closed.

            --- b.txt 2024-03-07
            Lindvik and Nord Halden are closed.
            `,
            [],
        );
    });
});

describe('figures in other units', () => {
    it('are as exact as they were said', () => {
        checkHints(
            `
            --- a.txt 2024-03-07
            The fire burned 3,500 acres, some 35 miles from Lindvik, at 100 degrees Fahrenheit, with gusts of 60 mph.
            A marathon has 26.2 miles, the road between 10 and 12 miles.
            `,
            [
                'acres [≈ 1,400 ha] converted, and rounded as the figure is',
                'miles [≈ 56 km] converted, and rounded as the figure is',
                'Fahrenheit [≈ 38 °C] converted, and rounded as the figure is',
                'mph [≈ 97 km/h] converted, and rounded as the figure is',
                'miles [≈ 42.2 km] converted, and rounded as the figure is',
                'miles [≈ 16–19 km] converted, and rounded as the figure is',
            ],
            'metric',
        );
        checkHints(
            `
            --- a.txt 2024-03-07
            It is 20 °C warm 120 km from Lindvik.
            `,
            [
                '°C [≈ 68 °F] converted, and rounded as the figure is',
                'km [≈ 75 mi] converted, and rounded as the figure is',
            ],
            'imperial',
        );
    });

    it('are left where they are metric already, money, tons of no known size, or converted by the article', () => {
        checkHints(
            `
            --- a.txt 2024-03-07
            The road is 35 miles (56 km) long, or 56 km (35 miles), and cost $5 million; 300 tons of sand, 12 km of
            fence and 40 barrels of oil went into it. It is five times as long as the old one.
            `,
            [],
            'metric',
        );
    });
});
