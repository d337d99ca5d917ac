/** Parties that are told apart by a letter in brackets: "CPI(M)", "PML(N)". */

import type { Recogniser } from '../recogniser.ts';

const PATTERN = /(?<![\p{L}\p{N}])\p{Lu}{2,7}\(\p{Lu}{1,3}\)/gu;

export const bracketedParty: Recogniser = {
    name: 'bracketedParty',
    *find({ words }, { names: model }) {
        if (!model) return;
        for (const { 0: name, index } of words.matchAll(PATTERN))
            yield { kind: 'name', type: 'organisation', start: index, end: index + name.length };
    },
};
