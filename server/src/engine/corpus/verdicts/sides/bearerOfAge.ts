/** Whose age a figure is. */

import { remembered } from '../../../claims/remembered.ts';
import { wordsOf } from '../../../claims/words.ts';
import { eventVerbs, levelVerbs, onceVerbs, soleVerbs } from '../../../recognisers/lexicon/en/events.ts';
import { stateOf } from '../../../recognisers/lexicon/en/measures.ts';
import { speechVerbs } from '../../../recognisers/lexicon/en/speech.ts';
import { isLike, type Side } from './side.ts';

/** How many UTF-16 code units may stand between a name and an age that belongs to it: "27-year-old striker Anders Tofte". */
const REACH = 24;

/** The person named right before the age ("Anders Tofte, 24") or soon after it, with no other name between. */
export const bearerOfAge = remembered((side: Side): string | undefined => {
    const { figure, sentence, words, names } = side.claim;
    if (!figure) return undefined;
    const text = (from: number, to: number) => words.slice(from - sentence.start, to - sentence.start);
    for (const [i, name] of names.entries()) {
        if (name.type !== 'person') continue;
        const before =
            name.end <= figure.start &&
            /^(?:, ?| \(|, (?:aged|who is|an?|the) | is |,? was |, is | \(aged |, who [^,]{1,80}, is )$/.test(
                text(name.end, figure.start),
            );
        const isAfter = name.start >= figure.end && name.start - figure.end <= REACH;
        if (before || (isAfter && isApposition(text(figure.end, name.start))))
            return side.nameIds[i] || undefined;
    }
    return undefined;
});

/** Two persons have an age each; a surname alone may be that of the other. */
export function areAgesOfTwo(one: Side, other: Side): boolean {
    const [person, otherPerson] = [bearerOfAge(one), bearerOfAge(other)];
    if (person === undefined || otherPerson === undefined) return false;
    return !isLike(person, otherPerson) && surnameOf(person) !== surnameOf(otherPerson);
}

function surnameOf(id: string): string {
    return id.slice(id.lastIndexOf(' ') + 1);
}

/** Nouns alone: in "the 15-year-old shot Wilson" another one is meant. */
function isApposition(between: string): boolean {
    if (!/^[\s\p{Ll}-]*$/u.test(between)) return false;
    return wordsOf(between).every(
        ({ folded }) =>
            !/ed$/.test(folded) && VERBS.every(verbs => !verbs.has(folded)) && !stateOf.has(folded),
    );
}

const VERBS: readonly ReadonlySet<string>[] = [soleVerbs, onceVerbs, eventVerbs, levelVerbs, speechVerbs];
