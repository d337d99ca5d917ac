/** The names of one paragraph, each with all that the words around it tell of whom it may denote. */

import type { Mention, Name, NameType } from '../../recognisers/mention.ts';
import type { RecognisedPassage } from '../../recognisers/recogniser.ts';
import type { Span } from '../../text/span.ts';
import { isActing } from './actingNames.ts';
import { isInPlace, isInsidePlace } from './placeWords.ts';
import { fingerprint } from './spelling.ts';
import { acronymBehind, type StatedLink, statedLink } from './statedLinks.ts';

/** A name of a paragraph; offsets in its words. */
export interface ReadName extends Span {
    /** As it is written. */
    readonly form: string;
    readonly type: NameType;
    /** The fingerprint of the form. */
    readonly key: string;
    /** It stands as a place: "in Torvik", "the mayor of Torvik"; `isInsidePlace` only where no person could stand. */
    readonly isInPlace: boolean;
    readonly isInsidePlace: boolean;
    /** It does what only a party can do. */
    readonly isActing: boolean;
    /** "the" stands before it. */
    readonly hasArticle: boolean;
    /** How the words between it and the next name of the paragraph make these two one. */
    readonly link: StatedLink | undefined;
    /** The fingerprint of the acronym that it is introduced with; '' when it is not. */
    readonly acronym: string;
}

/**
 * In order; what has no letters is left out. None of a paragraph that is not the story: an outlet's own line and an
 * agency's credit name no actors.
 */
export function readNames({ kind, words, mentions }: RecognisedPassage): readonly ReadName[] {
    if (kind === 'byline' || kind === 'credit' || kind === 'boilerplate') return NONE;
    const names = mentions.filter(isName).flatMap(({ start, end, type }) => {
        const form = words.slice(start, end);
        const key = fingerprint(form);
        return key === '' ? [] : { start, end, form, type, key };
    });
    return names.map((name, i) => {
        const next = names[i + 1];
        return {
            isInPlace: isInPlace(words, name),
            isInsidePlace: isInsidePlace(words, name),
            isActing: isActing(words, name),
            hasArticle: /^the $/i.test(words.slice(Math.max(0, name.start - 4), name.start)),
            link: next && statedLink(words, name, next),
            acronym: acronymBehind(words, name),
            ...name,
        };
    });
}

const NONE: readonly ReadName[] = [];

function isName(mention: Mention): mention is Name {
    return mention.kind === 'name';
}

/** Whether both lists name alike, wherever in their paragraphs the names stand. */
export function areNamedAlike(some: readonly ReadName[], others: readonly ReadName[]): boolean {
    return (
        some === others ||
        (some.length === others.length && some.every((name, i) => isAlike(name, others[i])))
    );
}

function isAlike(one: ReadName, other: ReadName | undefined): boolean {
    return (
        one.form === other?.form &&
        one.type === other.type &&
        one.isInPlace === other.isInPlace &&
        one.isInsidePlace === other.isInsidePlace &&
        one.isActing === other.isActing &&
        one.hasArticle === other.hasArticle &&
        one.link === other.link &&
        one.acronym === other.acronym
    );
}
