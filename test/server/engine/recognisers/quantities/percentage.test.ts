import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('percentages', () => {
    it.each([
        'Turnout was [[12%|12 percent of Turnout]].',
        'The party took [[12 per cent|12 percent of votes]] of the votes.',
        'The party took [[twelve percent|12 percent of votes]] of the votes.',
        'The lead shrank to [[1.5 percentage points|1.5 percentage point of lead]].',
        'The central bank moved by [[40 basis points|40 basis point of central bank]].',
        'The levy is a [[5pc|5 percent of tax]] tax.',
        'The levy rose by [[5 pc|5 up percent of levy]].',
        'Humidity was [[18-22%|18..22 percent of Humidity]].',
        'Humidity [[18-22%|18..22 percent of Humidity]] in Norvik.',
        'There is a [[25%|25 percent of tax]] tax on imported reeds.',
    ])('%s', words => {
        checkMentions(words, ['figure']);
    });
});
