/** What one part of a document tells about the names in another. */

import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';
import { withNames } from '../../../../support/nameModel.ts';

function checkNames(source: string): void {
    checkMentions(source, ['name'], withNames);
}

describe('the names of a document', () => {
    it('gives a surname the type of the full name', () => {
        checkNames(`
            Opposition leader [[Amina Jordan|person]] was released on Friday.

            [[Jordan|person]] thanked her lawyers.

            Police said [[Jordan|person]] must report every week.
        `);
    });

    it.each([
        ['Ong Siew Lan', 'Ong'],
        ['Hwang Min-seo', 'Hwang'],
    ])('knows the surname of %s, which stands first', (name, surname) => {
        checkNames(`
            Opposition member [[${name}|person]] asked when the bridge would be mended.

            According to [[${surname}|person]] the bridge is safe.
        `);
    });

    it('takes what has a government, or a people, for a country', () => {
        checkNames(`
            [[Lorvia|place]]'s foreign minister repeated that [[Varenia|place]] had staged the attack. His Varenian
            colleague left the room. [[Lorvia|place]] voted against the decision.
        `);
    });

    it('takes whoever was born for a person', () => {
        checkNames(`
            [[Anna Petrovna Lisova|person]] (12 June 1888 – 3 February 1961) was a weaver from [[Tver|place]].
        `);
    });

    it('takes whoever holds an office for a person', () => {
        checkNames(`
            [[Milan Ruse|person]], the treasurer, will leave at the end of November.
        `);
    });

    it('gives a firm the type of its longer name', () => {
        checkNames(`
            [[Morvane Holdings|organisation]] closed its mill in May.

            A driver for [[Morvane|organisation]] said he had not been paid.
        `);
    });

    it('gives an acronym the type of what it stands for', () => {
        checkNames(`
            The [[Civil Aviation Authority|organisation]] ([[CAVA|organisation]]) grounded the aircraft.

            Pilots blamed [[CAVA|organisation]] for the delay.
        `);
    });

    it('gives an acronym the type of what it stands for behind a possessive', () => {
        checkNames(`
            The [[Civil Aviation Authority|organisation]]’s ([[CAVA|organisation]]) newest radar failed on Friday.

            Pilots blamed [[CAVA|organisation]] for the delay.
        `);
    });

    it('takes the acronym of what is no name for no organisation', () => {
        checkNames(`
            Customers must use a mobile payment account ([[MPA|other]]) from May.

            The [[MPA|other]] rules were written in March. Few traders have read the [[MPA|other]] rules.
        `);
    });

    it('knows by its last word what an acronym stands for', () => {
        checkNames(`
            The country's electoral commission ([[CNEV|organisation]]) counted the votes again.

            Observers asked [[CNEV|organisation]] for the lists.
        `);
    });

    it('knows a firm by the legal form that it has once', () => {
        checkNames(`
            [[Malvina|organisation]] added that the tickets were paid. [[Malvina|organisation]] smiled at its critics.

            The director of [[Malvina Limited|organisation]] left the room. Passengers thanked [[Malvina|organisation]].
        `);
    });

    it('leaves the founder of a firm a person', () => {
        checkNames(`
            [[Nadia Okoro|person]] sold [[Okoro Limited|organisation]] last year. [[Okoro|person]] has never said why.
        `);
    });

    it('finds a name of several words wherever it stands', () => {
        checkNames(`
            He works for the group [[Fair Fares|organisation]].

            The hall was lent by [[Fair Fares|organisation]] for a day, although fair fares are not cheap.
        `);
    });

    it('leaves words alone that only begin a sentence', () => {
        checkNames(`
            Residents waited for hours. Water came in the evening.

            Many residents said the water was brown.
        `);
    });

    it('knows a country that only acts', () => {
        checkNames(`
            [[Albania|place]] still accuses [[Norway|place]]. [[Albania|place]] denies the rest.
        `);
    });

    it('knows a firm by what stands beside it once', () => {
        checkNames(`
            The airline [[Molvana|organisation]] cancelled six flights.

            [[Molvana|organisation]] did not say why. Passengers waited for [[Molvana|organisation]] all night.
        `);
    });

    it('knows the town of the dateline in the text', () => {
        checkNames(`
            [[TOMISK|place]], March 5 – The general called the report a fairy tale.

            [[Tomisk|place]] denies any role in the attack.
        `);
    });
});
