import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('shares whose percent is said once', () => {
    it.each([
        'She won by [[50.8 percent|50.8 percent]] to [[49.2|49.2 percent]].',
        'They beat them [[48%|48 percent]]-[[41|41 percent]] in the poll.',
    ])('%s', words => {
        checkMentions(words, ['figure']);
    });

    it.each([
        'The share rose [[8 percent|8 up percent of share]] to [[3.65|3.65 of share]].',
        'It gave [[5 percent|5 percent]] to [[12|12 of clubs]] clubs.',
        'They voted by [[60 percent|60 percent]] to [[240|240]].',
    ])('says nothing of others: %s', words => {
        checkMentions(words, ['figure']);
    });
});
