/** Whose age a figure is. */

import type { Claim } from '../../../claims/claim.ts';
import { remembered } from '../../../claims/remembered.ts';
import { wordsOf } from '../../../claims/words.ts';
import { eventVerbs, levelVerbs, onceVerbs, soleVerbs } from '../../../recognisers/lexicon/en/events.ts';
import { stateOf } from '../../../recognisers/lexicon/en/measures.ts';
import { soleRoles } from '../../../recognisers/lexicon/en/roles.ts';
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
            /^(?:, ?| \(|, (?:aged|who is) | is |,? was |, is | \(aged |, who [^,]{1,80}, is )$/.test(
                text(name.end, figure.start),
            );
        const isAfter = name.start >= figure.end && name.start - figure.end <= REACH;
        if (before || (isAfter && isApposition(text(figure.end, name.start))))
            return side.nameIds[i] || undefined;
    }
    return undefined;
});

/** Of somebody of whom there is one, though nobody names him: "a night guard, 58", "the guard, a man of 61", "the 61-year-old guard". */
export interface RoleOfAge {
    readonly noun: string;
    /** "Night": what tells him from another; undefined where nothing does. */
    readonly kind: string | undefined;
}

/** Undefined where the article tells of two, or of one of another kind too. */
export const roleOfAge = remembered((side: Side): RoleOfAge | undefined => {
    const { figure, sentence, words } = side.claim;
    if (!figure || bearerOfAge(side) !== undefined) return undefined;
    const before = words.slice(
        Math.max(0, figure.start - sentence.start - LONGEST_ROLE),
        figure.start - sentence.start,
    );
    const behind = words.slice(figure.end - sentence.start, figure.end - sentence.start + LONGEST_ROLE);
    const told = ROLE_BEFORE.exec(before) ?? ROLE_BEHIND.exec(behind);
    const [, kind, noun] = told ?? [];
    if (!noun) return isOfVictim(before, behind) && isOnlyVictim(side) ? VICTIM : undefined;
    const kinds = kindsOf(side.document, noun);
    return kinds && { noun, kind: kind ?? [...kinds][0] };
});

const VICTIM: RoleOfAge = { noun: 'victim', kind: undefined };

/** "The killing of a 25-year-old man", "a 24-year-old man was shot and killed", "Man, 24, shot dead". */
function isOfVictim(before: string, behind: string): boolean {
    return (KILLED_BEFORE.test(before) && PERSON.test(behind)) || KILLED_BEHIND.test(behind);
}

const KILLED_BEFORE = /\b(?:killing|killed|death|murder|shooting|stabbing|body) (?:of )?(?:an?|the) $/i;
const PERSON = /^ (?:man|woman|boy|girl|male|female|teenager)\b/;
const KILLED_BEHIND =
    /^(?: (?:man|woman|boy|girl|male|female|teenager))?,?(?: (?:was|has been|had been))?(?: \p{Ll}{3,10}(?: and)?){0,2}? (?:died|killed(?= (?:in|by|on|when|after|at|near|outside|during|as)\b|[,.]|$)|shot dead|stabbed to death|pronounced dead|found dead|dies|dead)\b/u;

/** Nothing counts more of the dead than one. */
const isOnlyVictim = remembered(
    ({ document }: Side): boolean =>
        !document.some(({ figure, measure }) => measure?.state === 'dead' && (figure?.value ?? 2) > 1),
);

/** By a noun that both tell, and no other kind of it. */
export function areOneRole(one: RoleOfAge, other: RoleOfAge): boolean {
    return one.noun === other.noun && (one.kind === other.kind || !one.kind || !other.kind);
}

/** The nouns before it that tell a kind, at most one; undefined where there are several of them. */
function kindsOf(document: readonly Claim[], noun: string): ReadonlySet<string> | undefined {
    const kinds = new Set<string>();
    for (const { words } of document) {
        if (!words.includes(noun)) continue;
        if (words.includes(`${noun}s`)) return undefined;
        for (const [, kind = ''] of words.matchAll(KIND_OF_ROLE))
            if (kind.endsWith(` ${noun}`)) kinds.add(kind.slice(0, -noun.length - 1));
    }
    return kinds.size <= 1 ? kinds : undefined;
}

/** In UTF-16 code units. */
const LONGEST_ROLE = 40;
const KINDS =
    'night|security|prison|bus|lorry|truck|taxi|train|tram|tractor|van|car|ambulance|crane|helicopter|race|goods|coach|boat|ferry|club';
const ROLES = [...soleRoles].join('|');
const ROLE_BEFORE = new RegExp(
    `\\b(?:(${KINDS}) )?(${ROLES})(?:, (?:aged |(?:who|he|she) (?:is|was) |an? (?:man|woman) of )?| \\(| (?:is|was) | \\(aged )$`,
);
const ROLE_BEHIND = new RegExp(`^ (?:(?:[\\p{Ll}-]{3,14}) ){0,1}?(?:(${KINDS}) )?(${ROLES})\\b(?! of)`, 'u');
const KIND_OF_ROLE = new RegExp(`\\b((?:${KINDS}) (?:${ROLES}))\\b`, 'g');

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
