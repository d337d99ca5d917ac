import { describe, expect, it } from 'vitest';
import { withoutTitleLabel } from '../../../../server/src/engine/text/titleLabel.ts';

describe('a title', () => {
    it.each([
        ['Subject: Re: Fwd: Ferry line - figures', 'Ferry line - figures'],
        ['SLUG: FERRY LINE', 'FERRY LINE'],
        ['Headline: Ferry line returns', 'Ferry line returns'],
        ['Ferry line: a title of its own', 'Ferry line: a title of its own'],
        ['Subject: ', 'Subject: '],
    ])('without its label: %s', (words, title) => expect(withoutTitleLabel(words)).toBe(title));
});
