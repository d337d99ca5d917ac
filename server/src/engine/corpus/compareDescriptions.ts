/** One sentence describes whom or what the other names: "a foreign investor", "a northern town". */

import * as l10n from '@vscode/l10n';
import type { Claim } from '../claims/claim.ts';
import { singularOf, wordsOf } from '../claims/words.ts';
import { bodyNouns, personNouns, placeNouns } from '../recognisers/lexicon/en/roles.ts';
import type { Span } from '../text/span.ts';
import { type Actor, actorsOf, isKnownTo } from './actors.ts';
import type { Rule } from './compareClaims.ts';
import { type Deed, deedsOf, sharedThings } from './deedsOf.ts';
import { isOneEvent, likenessOf } from './oneEvent.ts';
import type { Side } from './side.ts';

export const compareDescriptions: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared) return undefined;
    const [own, others] = [descriptionsIn(one), descriptionsIn(other)];
    if (own.length + others.length === 0 || !isOneEvent(one, other, kinship)) return undefined;
    const isSure = likenessOf(one, other, kinship) >= SURELY;
    const namedByOther = namedFor(own, one, other, isSure);
    const namedByOne = namedFor(others, other, one, isSure);
    if ((namedByOther === undefined) === (namedByOne === undefined)) return undefined;
    const named = namedByOther ?? namedByOne;
    return {
        verdict: 'moreSpecific',
        direction: namedByOther ? 'backward' : 'forward',
        reason: named ? l10n.t('“{0}” is {1}', named.description.words, named.name.words) : '',
    };
};

/** So much two sentences must share when no deed tells that the name takes the part of the description. */
const SURELY = 8;

type Kind = 'person' | 'body' | 'place';

interface Description extends Span {
    readonly kind: Kind;
    readonly words: string;
    /** Folded, in the singular. */
    readonly noun: string;
}

interface Named {
    readonly description: Description;
    readonly name: Actor;
}

/** The name that takes the part of a description in a deed that both tell; undefined when the description's sentence names one too. */
function namedFor(
    descriptions: readonly Description[],
    side: Side,
    other: Side,
    isSure: boolean,
): Named | undefined {
    for (const description of descriptions) {
        if (freeOf(description.kind, side, other).length > 0) continue;
        const [name, ...more] = freeOf(description.kind, other, side);
        if (!name || more.length > 0) continue;
        if ((isSure && isWritten(description.noun, other)) || takeOnePart(description, name, side, other))
            return { description, name };
    }
    return undefined;
}

/** "A judge" is told of, and in the other sentence "the judge" has a name. */
function isWritten(noun: string, { claim }: Side): boolean {
    return wordsOf(claim.words).some(({ folded }) => singularOf(folded) === noun);
}

/** Both stand beside the same deed. */
function takeOnePart(description: Description, name: Actor, side: Side, other: Side): boolean {
    return deedsOf(side).some(
        deed =>
            isBeside(description, deed) &&
            deedsOf(other).some(
                answer =>
                    answer.kind === deed.kind &&
                    answer.isNegated === deed.isNegated &&
                    isBeside(name, answer) &&
                    sharedThings(deed, answer, side, other) >= 1,
            ),
    );
}

function isBeside(part: Span, { start, end }: Deed): boolean {
    return part.start >= end ? part.start - end <= NEAR : start - part.end <= NEAR;
}

/** How many characters a deed may be away from who takes part in it. */
const NEAR = 50;

function freeOf(kind: Kind, side: Side, other: Side): readonly Actor[] {
    return actorsOf(side).filter(
        actor => !actor.isSpeaker && !actor.isOwner && isOfKind(kind, actor) && !isKnownTo(actor, other),
    );
}

function isOfKind(kind: Kind, { type, preposition }: Actor): boolean {
    switch (kind) {
        case 'person':
            return type === 'person';
        case 'body':
            return (
                type === 'organisation' ||
                (type !== 'person' && (preposition === undefined || /^(?:to|by|for|with)$/.test(preposition)))
            );
        case 'place':
            return (
                type === 'place' ||
                (type !== 'person' &&
                    preposition !== undefined &&
                    /^(?:in|at|near|to|into|on|from)$/.test(preposition))
            );
        default:
            return kind satisfies never;
    }
}

/** "A foreign investor", "one of the four partners", "a club abroad": an article, up to three words, and a noun of a kind. */
function descriptionsIn({ claim }: Side): readonly Description[] {
    const known = descriptions.get(claim);
    if (known) return known;
    const found = readDescriptions(claim);
    descriptions.set(claim, found);
    return found;
}

const descriptions = new WeakMap<Claim, readonly Description[]>();

function readDescriptions(claim: Claim): readonly Description[] {
    const found: Description[] = [];
    for (const match of claim.words.matchAll(INDEFINITE)) {
        const words = match.groups?.['words'] ?? '';
        const all = wordsOf(words);
        for (const [i, { folded, end }] of all.entries()) {
            const kind = i > 3 ? undefined : kindOf(folded);
            if (!kind) continue;
            found.push({
                kind,
                noun: singularOf(folded),
                start: match.index,
                end: match.index + match[0].length,
                words: `${match.groups?.['article'] ?? ''} ${words.slice(0, end)}`,
            });
            break;
        }
    }
    return found;
}

const INDEFINITE =
    /\b(?<article>[Aa]n?|[Oo]ne of (?:the|its|their|his|her)|[Aa]nother)\s(?<words>[\p{Ll}\d-]{1,20}(?:\s[\p{Ll}\d-]{1,20}){0,3})/gu;

function kindOf(word: string): Kind | undefined {
    const noun = singularOf(word);
    if (personNouns.has(noun)) return 'person';
    if (bodyNouns.has(noun)) return 'body';
    return placeNouns.has(noun) ? 'place' : undefined;
}
