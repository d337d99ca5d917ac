import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('rates of counted things', () => {
    it.each([
        'The saw fells [[up to 80 trees per day|<=80 per day of trees]].',
        'The line takes [[500 calls a week|500 per week of calls]].',
        'The mill ships [[300 tons of steel a year|300 ton per year of steel]].',
        'There were [[12 cases per 100,000 people|12 per 100,000 people of cases]].',
    ])('%s', words => {
        checkMentions(words, ['figure']);
    });

    it('leaves what happened a day later', () => {
        checkMentions('They met [[80|80 of mayors]] mayors a day later.', ['figure']);
    });
});
