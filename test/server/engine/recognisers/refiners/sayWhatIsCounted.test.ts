import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('what is counted', () => {
    it.each([
        'They called up [[300|300 of reserve forces]] reserve forces from the coast.',
        'They met [[14|14 of first-team players]] first-team players.',
        'They met [[14|14 of villagers]] villagers who had fled.',
        'They met [[12|12 of police officers]] police officers guarding the dam.',
        'They met [[15|15 of women]] women and children.',
        'It is a [[60|60 of storey]]-storey tower; a [[250|250]]-strong crew built it.',
        'The pier sold for [[$44 million|44000000 US dollar of pier]].',
        'Beating the [[140 million|140000000]] that analysts had forecast.',
        'It speaks of [[97|97]], of whom [[three|3]] died ashore.',
        'They missed the estimate of [[64,900|64900 of estimate]].',
        'It was backed by [[3%|3 percent of voters]] of voters.',
        'It spent [[$12 million|12000000 US dollar of claims]] in claims.',
        'It had a speed of [[22 km/h|22 kilometre per hour of speed]].',
        'The army had [[40|40 of old and new tanks]] old and new tanks.',
    ])('%s', words => {
        checkMentions(words, ['figure']);
    });
});
