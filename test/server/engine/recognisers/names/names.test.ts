/** Names in invented news: where they begin and end, and what they are. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { names } from '../../../../../server/src/engine/recognisers/names/names.ts';
import { checkMentions } from '../../../../support/check.ts';
import { withNames } from '../../../../support/nameModel.ts';

function checkNames(source: string): void {
    checkMentions(source, ['name'], withNames);
}

describe('names', () => {
    it.each([
        [
            'titles stay outside',
            'President [[Arta Hoxha|person]] met Major General [[Pietro Bianchi|person]].',
        ],
        [
            'an occupation stays outside',
            'Volcanologist [[Ana Veld|person]] left with chemist [[Pieter Hall|person]].',
        ],
        [
            'what an agency writes before a headline stays outside',
            'EXCLUSIVE-[[Norway|place]] and [[Denmark|place]] in talks on a tunnel, sources say.',
        ],
        ['the possessive stays outside', "[[Hoxha|person]]'s lawyer and [[Kenya|place]]’s envoy left."],
        ['the article stays outside', 'The [[Ministry of Health|organisation]] said 43 people were ill.'],
        ['one country of two words', 'Voters in [[Bosnia and Herzegovina|place]] go to the polls.'],
        ['two countries', 'Talks between [[Norway|place]] and [[Denmark|place]] ended on Friday.'],
        [
            'a name and its acronym',
            'The [[International Monetary Fund|organisation]] ([[IMF|organisation]]) sent a team.',
        ],
        [
            'a dateline',
            '[[NAIROBI|place]], March 4 ([[Reuters|organisation]]) - Two people were hurt on Monday.',
        ],
        ['a part of a compound', 'The [[Mumbai|place]]-based company cut jobs.'],
        ['a hyphen inside', '[[Jean-Claude Moreau|person]] left [[Paris|place]] in May.'],
        ['an apostrophe inside', 'Judge [[Fiona O’Donnell|person]] adjourned the case.'],
        ['diacritics', 'The mayor, [[Željko Kovačić|person]], spoke to reporters.'],
        ['small particles', 'The painting was sold to [[Pieter van der Berg|person]] last year.'],
        ['two reporters', 'By [[Ngozi Okafor|person]] and [[Li Wei|person]]'],
        ['the day before a name', 'On Tuesday [[Belgrade|place]] accused the mission of lying.'],
        ['full stops', '[[U.N.|organisation]] officials counted 340 tents.'],
        ['an acronym without', 'The [[WHO|organisation]] sent doctors to [[Sudan|place]].'],
        ['what is counted behind it', 'The [[Social Democrats|other]] 11 seats, the Centre four.'],
        ['the first word of a sentence', '[[Kenya|place]] closed the border. [[Hoxha|person]] said why.'],
        ['a headline in capitals', '[[KENYA|place]] CLOSES BORDER AFTER TALKS IN [[CAIRO|place]] FAIL'],
        ['a credit', 'Photo: [[Ngozi Okafor|person]]/[[AFP|organisation]]'],
        ['an article of another language', 'Sheikh [[Tariq al-Rashidi|person]] opened the school.'],
        ['a word drawn out before a name', 'Nooooo [[Marek|person]] do not go'],
        [
            'the full stop of a legal form stays outside',
            'A unit of [[Morvane Industries Ltd|organisation]]. bought the mill of [[Tavory Corp|organisation]].',
        ],
        ['a surname that stands first', 'The member, [[Nguyen Thi Hoa|person]], thanked the voters.'],
        ['two last names', 'The winner was [[Lucía Fernández Ortega|person]], a nurse.'],
        [
            'an office of a country',
            "[[Kenya|place]]'s [[Ministry of Finance|organisation]] and [[Norway|place]]’s parliament agreed.",
        ],
    ])('%s', (_, source) => {
        checkNames(source);
    });

    it.each([
        'The minister told parliament that the bill would be changed.',
        'On Monday, prices rose again. However, wages did not.',
        'More rain is expected this weekend, forecasters said.',
        '',
    ])('finds none in "%s"', source => {
        checkNames(source);
    });

    it('finds nothing without a model', () => {
        checkMentions('Arta Hoxha flew to Nairobi.', ['name']);
    });

    it('finds spans in bounds and in order in any text, the same twice', () => {
        const word = fc.oneof(
            fc.string({ unit: 'binary', maxLength: 8 }),
            fc.constantFrom(
                'Arta',
                'Hoxha',
                'NAIROBI',
                'of',
                'the',
                'Ministry',
                "'s",
                '(',
                ')',
                '-',
                'U.N.',
                '’',
            ),
        );
        fc.assert(
            fc.property(fc.array(word, { maxLength: 20 }), list => {
                const words = list.join(' ');
                const sentences = [{ start: 0, end: words.length }];
                const passage = { kind: 'paragraph' as const, words, sentences, quotations: [] };
                const found = [...names.find(passage, withNames)];
                let last = 0;
                for (const { start, end } of found) {
                    if (start < last || end <= start || end > words.length) return false;
                    last = end;
                }
                expect([...names.find(passage, withNames)]).toEqual(found);
                return true;
            }),
            { numRuns: 60 },
        );
    });
});
