/** Two names that were taken for one: "the Tavoxi Foundation and the Bank of Kesra", "Ana & Luka Maric". */

import { ORGANISATION_WORDS } from '../lexicon/en/namesOfOrganisations.ts';
import type { Mention } from '../mention.ts';
import type { Refiner } from '../recogniser.ts';

const HEADS = new Set(ORGANISATION_WORDS.split(/\s+/));
/** An article stands before a name, not within one. */
const JOINT = /,? and the (?=\p{Lu})/u;

/** No person is called so. */
const JOINT_OF_PERSONS = / (?:&|and) (?=\p{Lu})/u;

/** Both sides of an organisation must say what they are: "Ministry of Trade and the Environment" is one. */
export const namesJoinedByAnd: Refiner = {
    name: 'namesJoinedByAnd',
    refine(mentions, { words }) {
        return mentions.some(mention => partsOf(mention, words))
            ? mentions.flatMap(mention => partsOf(mention, words) ?? [mention])
            : mentions;
    },
};

function partsOf(mention: Mention, words: string): readonly Mention[] | undefined {
    if (mention.kind !== 'name') return undefined;
    const isPerson = mention.type === 'person';
    if (!isPerson && mention.type !== 'organisation') return undefined;
    const joint = (isPerson ? JOINT_OF_PERSONS : JOINT).exec(words.slice(mention.start, mention.end));
    if (!joint) return undefined;
    const end = mention.start + joint.index;
    const start = end + joint[0].length;
    const [first, second] = [words.slice(mention.start, end), words.slice(start, mention.end)];
    // "The Centre and the Greens": an article before each, and one word; a band has none before it.
    const haveArticles =
        [first, second].every(name => /^\p{Lu}\p{Ll}+$/u.test(name)) &&
        /\b[Tt]he $/.test(words.slice(Math.max(0, mention.start - 5), mention.start));
    return isPerson || haveArticles || (hasHead(first) && hasHead(second))
        ? [
              { ...mention, end },
              { ...mention, start },
          ]
        : undefined;
}

function hasHead(name: string): boolean {
    return name.split(/[\s-]/u).some(word => HEADS.has(word.toLowerCase()));
}
