import { describe, it } from 'vitest';
import { checkTimes } from '../../../../support/checkTimes.ts';

/** Published on a Wednesday: the Friday of that week, or the one before. */
function checkFriday(sentence: string, day: string): void {
    checkTimes(`
        --- a.txt 2024-03-13
        ${sentence.replace('Friday', `[[Friday|${day}]]`)}
    `);
}

describe('the tense beside a date', () => {
    it.each([
        'The council will vote on Friday.',
        'The council said that it would vote on Friday.',
        'The council announced that its chair would be leaving on Friday.',
        'The offer is due to expire on Friday.',
        'The council plans a vote on Friday.',
        'The owner must pay by Friday.',
        'The vote is set for Friday.',
        'The plant will shut on Friday.',
        'The court has put off the vote to Friday.',
        'The match was moved to Friday.',
        'The opening slipped to Friday.',
        'The bank, which gave way at last, may cut the rate on Friday.',
        'The speaker has called a vote for Friday.',
        'The ward shuts down, and the hospital closes on Friday.',
        'The council will meet before Friday’s vote.',
        'The cabinet was preparing for the levy to be voted on Friday.',
        'Velm improved to 25-7 and advances to play Friday in Torvik.',
        'Both owners face the court on Friday.',
        'Talks resume on Friday.',
        'The hearing continues on Friday, when the engineer is to give evidence.',
        'Most schools reopen on Friday.',
        'Polling stations open on Friday.',
        'Voters go to the polls on Friday.',
        'The goal moved the Rovers along to Friday’s semi-final.',
        'The Rovers advanced to Friday’s final.',
    ])('lies ahead: %s', sentence => checkFriday(sentence, '2024-03-15'));

    it.each([
        'The council voted on Friday.',
        'The company announced the plan Friday.',
        'The mayor saw talks end in failure and left on Friday.',
        'The offer, which had been due to expire on Friday, was extended.',
        'The council would have voted on Friday.',
        'Only two of the owners had paid by Friday.',
        'The owners will appeal against Friday’s ruling.',
        'The owners would find a way around Friday’s ruling by the court.',
        'The bridge was found to be damaged on Friday.',
        'The ferry was believed to be repaired on Friday.',
        'The Rovers lost Friday’s final.',
        'The Rovers looked back on Friday’s final.',
        'The Rovers crashed into the stands on Friday.',
        'Turnout slipped from about 60% to just over 55% on Friday.',
        'On Friday, when the mayor set aside the plan, nobody spoke.',
    ])('lies behind: %s', sentence => checkFriday(sentence, '2024-03-08'));

    it('is that of a verb far behind what opens the sentence', () => {
        checkTimes(`
            --- a.txt 2024-10-25
            In [[January|2024-01]], long after the hundredth anniversary of the opening of the old slate bridge over the upper reaches of the Velm, a lorry of the Dorn company damaged it.
        `);
    });
});
