/** Who or what does what a verb says: its subject, over what may stand between the two. */

import { levelVerbs, partsOfCalendar } from '../lexicon/en/levelVerbs.ts';
import { speechVerbs } from '../lexicon/en/speech.ts';
import { formsOfBe, verbsOfSeeing } from '../lexicon/en/wordClasses.ts';
import type { Token } from '../numbers/tokens.ts';
import type { Chunk, NounChunk, VerbChunk } from './chunks.ts';

export interface Clause {
    readonly tokens: readonly Token[];
    readonly chunks: readonly Chunk[];
    /** True of the name of a person. */
    readonly isPerson: (noun: NounChunk) => boolean;
}

/** How many chunks before a verb its subject may stand, and through how many verbs it may be handed on. */
const REACH = 16;
const MOST_STEPS = 4;

/** Undefined when none is said, or only by a pronoun that cannot be followed. */
export function subjectOf(clause: Clause, verb: number, steps = MOST_STEPS): NounChunk | undefined {
    const { chunks } = clause;
    const group = chunks[verb];
    if (steps === 0 || group?.kind !== 'verb') return undefined;
    for (let i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
        const chunk = chunks[i];
        switch (chunk?.kind) {
            case 'adverb':
                continue;
            case 'time':
                // "Between 2014 and 2017".
                if (chunks[i - 1]?.kind === 'conjunction' && chunks[i - 2]?.kind === 'time') i -= 2;
                if (chunks[i - 1]?.kind === 'preposition') i--;
                continue;
            case 'close':
                i = openingOf(chunks, i);
                continue;
            case 'noun':
                if (isPartOfCalendar(clause, chunk)) continue;
                return subjectAt(clause, i, verb, steps);
            case 'relative':
                return antecedentOf(clause, i, group);
            case 'thing':
                return meantBy(clause, i, steps);
            case 'verb':
                return subjectOf(clause, i, steps - 1);
            case 'comma': {
                // "Claims, ranging from", "a yard, worth": told of the noun before the comma.
                if (DESCRIBES.test(group.main)) return nounBefore(chunks, i);
                const opening = group.form === 'finite' ? asideBefore(chunks, i) : undefined;
                if (opening === undefined) return subjectBeforeAim(clause, i, steps);
                i = opening;
                continue;
            }
            case 'figure': {
                // "The Aster 16 inch | is worth", "homes from $1 million | stay".
                const noun = chunks[i - 1]?.kind === 'preposition' ? i - 2 : i - 1;
                const isSubject = group.form === 'finite' && chunks[noun - 1]?.kind !== 'verb';
                return (
                    (isSubject ? headOfChain(clause, noun) : undefined) ??
                    subjectOfEarlierVerb(clause, i, steps)
                );
            }
            case 'conjunction':
            case 'preposition':
                return subjectOfEarlierVerb(clause, i, steps);
            default:
                return undefined;
        }
    }
    return undefined;
}

/** "Dengue cases | this season | total": when, not what. */
function isPartOfCalendar({ tokens }: Clause, { next }: NounChunk): boolean {
    const [pointer, part] = [tokens[next - 2], tokens[next - 1]];
    return partsOfCalendar.has(part?.lower ?? '') && /^(?:this|last|next)$/.test(pointer?.lower ?? '');
}

const DESCRIBES = /^(?:ranging|totall?ing|starting|worth|valued|priced)$/;

function nounBefore(chunks: readonly Chunk[], comma: number): NounChunk | undefined {
    const last = chunks[comma - 1]?.kind === 'close' ? openingOf(chunks, comma - 1) - 1 : comma - 1;
    const noun = chunks[last];
    return noun?.kind === 'noun' ? noun : undefined;
}

/** A noun directly before the verb is its subject, unless it is what an earlier verb is done to. */
function subjectAt(clause: Clause, i: number, verb: number, steps: number): NounChunk | undefined {
    const { chunks } = clause;
    const group = chunks[verb];
    const noun = chunks[i];
    // "It forecasts savings ranging from": told of the noun before it.
    if (group?.kind === 'verb' && DESCRIBES.test(group.main) && noun?.kind === 'noun') return noun;
    // "The deficit hit a high last year, having risen by": a perfect participle goes with the first subject.
    if (group?.kind === 'verb' && group.form === 'perfect participle')
        return subjectOfEarlierVerb(clause, i, steps);
    // "She entered the race averaging 4.2": of whom the verb before tells; but "saw the pound falling to".
    let governor = i - 1;
    while (chunks[governor]?.kind === 'time' || chunks[governor]?.kind === 'adverb') governor--;
    const before = chunks[governor];
    if (
        group?.kind === 'verb' &&
        group.form === 'participle' &&
        before?.kind === 'verb' &&
        levelVerbs.has(group.main) &&
        !verbsOfSeeing.has(before.main)
    )
        return subjectOf(clause, governor, steps - 1);
    return headOfChain(clause, i);
}

/** Of "exports of grain to Norvane" the first noun; of "boats built in the port" the boats; else the noun at `i` itself. */
export function headOfChain({ chunks, tokens }: Clause, at: number): NounChunk | undefined {
    let head = chunks[at];
    for (let i = at; i > 1 && at - i < REACH; ) {
        // "Turnout in Sunday's election".
        if (chunks[i - 1]?.kind === 'time') i--;
        const before = chunks[i - 1];
        if (before?.kind === 'conjunction') {
            // "Shares of Oltana and Brisk": both are owned.
            const isOwner =
                isAnd(tokens, before) &&
                chunks[i - 2]?.kind === 'noun' &&
                chunks[i - 3]?.kind === 'preposition';
            if (!isOwner) break;
            i -= 2;
            continue;
        }
        if (before?.kind !== 'preposition') break;
        let last = i - 2;
        while (chunks[last]?.kind === 'time' || chunks[last]?.kind === 'adverb') last--;
        if (chunks[last]?.kind === 'close') last = openingOf(chunks, last) - 1;
        const governor = chunks[last];
        if (governor?.kind === 'verb' && isReduced(chunks, last)) last--;
        const noun = chunks[last];
        if (noun?.kind !== 'noun') break;
        head = noun;
        i = last;
    }
    return head?.kind === 'noun' ? head : undefined;
}

function isAnd(tokens: readonly Token[], { first }: Chunk): boolean {
    return /^(?:and|or|&)$/.test(tokens[first]?.lower ?? '');
}

/** "Shares | listed | in Tarvik": a participle behind its noun that could not be the verb of the sentence. */
function isReduced(chunks: readonly Chunk[], i: number): boolean {
    const [noun, verb] = [chunks[i - 1], chunks[i]];
    if (verb?.kind !== 'verb' || noun?.kind !== 'noun') return false;
    return verb.next === verb.first + 1 && /(?:ed|wn|lt|ing)$/.test(verb.main);
}

/** The noun before ", which": the one that agrees with the verb in number. */
function antecedentOf(clause: Clause, relative: number, verb: VerbChunk): NounChunk | undefined {
    const { tokens, chunks, isPerson } = clause;
    let i = relative - 1;
    const isAside = chunks[i]?.kind === 'comma';
    if (isAside) i--;
    if (chunks[i]?.kind === 'close') i = openingOf(chunks, i) - 1;
    const nearest = chunks[i];
    if (nearest?.kind !== 'noun') return undefined;
    if (!isAside) return nearest;
    const isThing = tokens[chunks[relative]?.first ?? 0]?.lower !== 'who';
    // "A package for the chief executive, Anders Tofte, which": no person is a "which".
    if (isThing && isPerson(nearest)) {
        if (chunks[i - 1]?.kind === 'comma') i -= 2;
        if (chunks[i - 1]?.kind === 'preposition') i -= 2;
        const thing = chunks[i];
        return thing?.kind === 'noun' ? thing : undefined;
    }
    const isPlural = PLURAL.test(tokens[verb.first]?.lower ?? '');
    const isSingular = SINGULAR.test(tokens[verb.first]?.lower ?? '');
    const head = headOfChain(clause, i);
    const isOther = (isPlural && !nearest.isPlural) || (isSingular && nearest.isPlural);
    return isOther ? head : nearest;
}

const PLURAL = /^(?:are|were|have)$/;
const SINGULAR = /^(?:is|was|has)$/;

/** "They": the last noun in the plural; "it": the subject of the verb before. "The voltage across it" is the voltage. */
function meantBy(clause: Clause, pronoun: number, steps: number): NounChunk | undefined {
    const { chunks, tokens } = clause;
    const [preposition, noun] = [chunks[pronoun - 1], chunks[pronoun - 2]];
    if (preposition?.kind === 'preposition' && noun?.kind === 'noun') return headOfChain(clause, pronoun - 2);
    const word = tokens[chunks[pronoun]?.first ?? 0]?.lower;
    if (word === 'they') {
        for (let i = pronoun - 1; i >= Math.max(0, pronoun - REACH); i--) {
            const chunk = chunks[i];
            if (chunk?.kind === 'noun' && chunk.isPlural) return chunk;
        }
        return undefined;
    }
    const verb = word === 'it' ? earlierVerb(chunks, pronoun) : undefined;
    const group = verb === undefined ? undefined : chunks[verb];
    // "The bank says it will cost": who speaks is not what is spoken of.
    if (verb === undefined || (group?.kind === 'verb' && speechVerbs.has(group.main))) return undefined;
    const earlier = subjectOf(clause, verb, steps - 1);
    return earlier?.isPlural ? undefined : earlier;
}

/** The subject of the verb before the chunk `before`. */
export function subjectOfEarlierVerb(
    clause: Clause,
    before: number,
    steps = MOST_STEPS,
): NounChunk | undefined {
    const verb = earlierVerb(clause.chunks, before);
    return verb === undefined ? undefined : subjectOf(clause, verb, steps - 1);
}

/** "The coach used the break to rest, dropping to 80 kilos": an aim has no subject of its own to hand on. */
function subjectBeforeAim(clause: Clause, comma: number, steps: number): NounChunk | undefined {
    const { chunks } = clause;
    const verb = earlierVerb(chunks, comma);
    const group = chunks[verb ?? -1];
    const isAim =
        group?.kind === 'verb' && group.form === 'infinitive' && chunks[(verb ?? 0) - 1]?.kind === 'noun';
    const isMain = isAim && verb !== undefined && earlierVerb(chunks, verb) !== undefined;
    return subjectOfEarlierVerb(clause, isMain ? verb : comma, steps);
}

/** A participle behind its noun only when there is no other: "listed in Tarvik" or "plummeted in Tarvik". */
function earlierVerb(chunks: readonly Chunk[], before: number): number | undefined {
    let reduced: number | undefined;
    for (let i = before - 1; i >= Math.max(0, before - REACH); i--) {
        const chunk = chunks[i];
        if (chunk?.kind === 'break') break;
        if (chunk?.kind !== 'verb') continue;
        if (!isReduced(chunks, i)) return i;
        reduced ??= i;
    }
    return reduced;
}

/** Where the bracket opens; the place itself when it does not. */
function openingOf(chunks: readonly Chunk[], close: number): number {
    for (let i = close - 1; i >= Math.max(0, close - REACH); i--) if (chunks[i]?.kind === 'open') return i;
    return close;
}

/** "The beam, which is made of carbon, | reached": the comma that opens what stands between subject and verb. */
function asideBefore(chunks: readonly Chunk[], comma: number): number | undefined {
    for (let i = comma - 1; i >= Math.max(0, comma - REACH); i--) {
        const chunk = chunks[i];
        if (chunk?.kind === 'break') return undefined;
        if (chunk?.kind !== 'comma') continue;
        const before = chunks[i - 1]?.kind;
        const inside = chunks[i + 1];
        const isAside = before === 'noun' || before === 'close' || before === 'time';
        const opens =
            inside?.kind === 'relative' ||
            inside?.kind === 'preposition' ||
            inside?.kind === 'noun' ||
            inside?.kind === 'time' ||
            inside?.kind === 'adverb' ||
            // "Halm, 66, dropped to", "the bridge, 2 km long, cost".
            (inside?.kind === 'figure' && (i + 2 === comma || chunks[comma - 1]?.kind === 'adverb')) ||
            (inside?.kind === 'verb' && !formsOfBe.has(inside.main));
        return isAside && opens ? i : undefined;
    }
    return undefined;
}
