import { describe, it } from 'vitest';
import { checkTimes } from '../../../../support/checkTimes.ts';

describe('decades and centuries', () => {
    it.each([
        'He was jailed in [[the 1990s|199]].',
        'He was jailed in [[the early 1990s|199 START]].',
        'He was jailed in [[the ’90s|199]].',
        'He was jailed in [[the late 1960’s|196 END]].',
        'He was jailed in [[the nineties|199]].',
        'He was jailed in [[the early eighties|198 START]].',
        'The temple is from [[the 11th century|10]].',
        'The temple is from [[the late nineteenth century|18 END]].',
        '[[The 20th century|19]] was cruel.',
    ])('%s', checkTimes);

    it.each(['She is in her sixties.', 'Temperatures were in the low 90s.'])('is silent: %s', checkTimes);
});
