import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('mentions of one kind that overlap', () => {
    it('keeps the longest', () => {
        checkMentions('It began in [[late May 2023|2023-05 END]].', ['time']);
    });

    it('keeps two readings of the same words', () => {
        checkMentions('They stayed for [[24 years|P24Y]].', ['time']);
        checkMentions('They stayed for [[24 years|24 year]].', ['figure']);
    });
});
