/** Who wrote: "By Arta Hoxha" is a person, although so short a line tells the tagger little. */

import { AGENCIES, ORGANISATION_WORDS } from '../lexicon/en/namesOfOrganisations.ts';
import type { Name } from '../mention.ts';
import type { Refiner } from '../recogniser.ts';

const BEFORE = /^(?:By|BY|(?:Story|Text|Words|Photos?|Photographs?|Reporting|Writing|Editing) by)\s$/;
const FULL_NAME = /^\p{Lu}[\p{L}'’.]{0,24}(?:[ -]\p{Lu}[\p{L}'’.]{0,24}){1,3}$/u;

const OUTLETS = new Set(AGENCIES.split(',').map(name => name.trim()));
const HEADS = new Set(ORGANISATION_WORDS.split(/\s+/));

export const personsInBylines: Refiner = {
    name: 'personsInBylines',
    refine(mentions, { words }) {
        return mentions.map(mention =>
            mention.kind === 'name' && isAuthor(mention, words) ? { ...mention, type: 'person' } : mention,
        );
    },
};

function isAuthor({ type, start, end }: Name, words: string): boolean {
    if (type === 'person' || start > 20 || !BEFORE.test(words.slice(0, start))) return false;
    const name = words.slice(start, end);
    if (!FULL_NAME.test(name) || OUTLETS.has(name)) return false;
    return !name.split(/[ -]/).some(word => HEADS.has(word.toLowerCase()));
}
