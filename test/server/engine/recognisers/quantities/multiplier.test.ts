import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('multipliers', () => {
    it.each([
        'Exports [[tripled|x3 up of Exports]] and prices [[doubled|x2 up of prices]].',
        'There was a [[tenfold|x10 up]] increase.',
        'The fleet is [[three times|x3]] the size of its rival.',
        'It needs [[twice|x2]] as many nurses.',
    ])('%s', words => {
        checkMentions(words, ['figure']);
    });

    it.each([
        'She took a double room and met him twice.',
        'The double-decker bus stopped for the triple murder trial.',
    ])('is silent: %s', words => {
        checkMentions(words, ['figure']);
    });
});
