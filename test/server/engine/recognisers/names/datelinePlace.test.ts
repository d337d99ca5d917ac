import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';
import { withNames } from '../../../../support/nameModel.ts';

describe('the place of a dateline', () => {
    it.each([
        [
            'in capitals',
            '[[DORNA|place]] – The bridge was closed again on the day after the storm, police said.',
        ],
        [
            'with a day and a credit',
            '[[VELMORA|place]], March 4 ([[Transmark|organisation]]) – The levee broke in the night, the ministry said.',
        ],
    ])('%s', (_, source) => {
        checkMentions(`--- one.txt 2024-03-05\n${source}`, ['name'], withNames);
    });

    it('is nothing where there is none', () => {
        checkMentions(
            '--- one.txt 2024-03-05\nThe bridge was closed again – nobody knows why.',
            ['name'],
            withNames,
        );
    });
});
