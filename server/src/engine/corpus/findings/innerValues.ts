/** One measure with two values, or one event on two days, in one document. */

import * as l10n from '@vscode/l10n';
import { areOfOneSentence, type Claim } from '../../claims/claim.ts';
import { onceVerbs } from '../../recognisers/lexicon/en/events.ts';
import { beginningOfTerm } from '../../recognisers/lexicon/en/speech.ts';
import type { DayInterval } from '../../text/day.ts';
import { pointOf } from '../claimPoint.ts';
import type { Article, Snapshot } from '../corpus.ts';
import { sidesOf } from '../relatedClaims.ts';
import { compareClaims } from '../verdicts/compareClaims.ts';
import { shareWordOf } from '../verdicts/sides/alikeness.ts';
import type { Comparison } from '../verdicts/sides/crossReference.ts';
import { hourOfEntry } from '../verdicts/sides/entry.ts';
import { kinshipOf, type Side, sharedTerms } from '../verdicts/sides/side.ts';
import type { FindingRule } from './findings.ts';
import type { InnerFinding } from './innerFindings.ts';

/**
 * Two claims of a document that cannot both hold. The rules are those between documents; but a document tells of many
 * things, corrects itself and quotes people who contradict each other, so much more must speak for it: the article says
 * both in its own voice, or the same speaker does, and nearly in the same words. A job that yields after each claim.
 */
export function* valuesIn(snapshot: Snapshot, article: Article): Generator<void, readonly InnerFinding[]> {
    const { uri } = article.recognition.document;
    // As if each claim stood in a document of its own, which tells of the same things.
    const document = article.claims.map(withoutFigure);
    const sides: Side[] = [];
    for (const statement of snapshot.claims.statements(uri)) {
        for (const side of sidesOf(snapshot, statement))
            if (isSaid(side.claim) && !isOfAnotherTime(side.claim))
                sides.push({ ...atOneTime(side), document });
        yield;
    }
    const findings: InnerFinding[] = [];
    for (const group of comparable(sides)) {
        for (const [i, side] of group.entries()) {
            const other = group.slice(0, i).find(earlier => isApart(snapshot, uri, sides, [earlier, side]));
            const found = other && compare(other, side);
            if (found && other) findings.push(findingOf(article, side, other, found));
            yield;
        }
    }
    return findings;
}

function isApart(
    snapshot: Snapshot,
    uri: string,
    sides: readonly Side[],
    [one, other]: readonly [Side, Side],
): boolean {
    if (compare(one, other) === undefined) return false;
    if (hasAnswer(sides, one, other) || hasAnswer(sides, other, one)) return false;
    return !snapshot.setAside.isApart({ uri, claim: one.claim }, { uri, claim: other.claim });
}

/** Whether the other sentence says the same as this claim in another of its claims: "aged 58 and 23" holds two ages. */
function hasAnswer(sides: readonly Side[], one: Side, other: Side): boolean {
    return sides.some(sibling => {
        if (sibling === other || !areOfOneSentence(sibling.claim, other.claim)) return false;
        const found = compareClaims(one, sibling, { isShared: false });
        return found?.verdict === 'agrees' || found?.verdict === 'moreSpecific';
    });
}

/** Claims that tell the same kind of thing; in a group as large as this one nothing is told twice, it is a list. */
function comparable(sides: readonly Side[]): readonly (readonly Side[])[] {
    const groups = new Map<string, Side[]>();
    for (const side of sides) {
        const key = keyOf(side.claim);
        if (key === undefined) continue;
        const group = groups.get(key);
        if (group) group.push(side);
        else groups.set(key, [side]);
    }
    return [...groups.values()].filter(({ length }) => length > 1 && length <= LARGEST_GROUP);
}

const LARGEST_GROUP = 24;

function keyOf({ figure, measure, when }: Claim): string | undefined {
    if (figure && measure) {
        if (figure.modifier !== 'exact') return undefined;
        const { dimension, unit, counted, state, aspect } = measure;
        return [dimension, unit, state ?? counted, aspect].join('\n');
    }
    return when.basis === 'stated' ? 'day' : undefined;
}

/** What is done, or to be done; what may be is one thing or another. */
function isSaid({ modality }: Claim): boolean {
    return modality === 'asserted' || modality === 'planned';
}

/** "Earlier reports had spoken of 12 dead", "up from 38": of another time or source, whatever else is alike. */
function isOfAnotherTime({ words }: Claim): boolean {
    return OF_ANOTHER_TIME.test(words) || beginningOfTerm.test(words);
}

const OF_ANOTHER_TIME =
    /\b(?:earlier|initial(?:ly)?|previous(?:ly)?|at first|first (?:said|reported|put)|preliminary|prelim|revis\w{1,4}|correct(?:s|ed|ion)|later|since then|(?:up|down) from|compared (?:with|to)|instead of|rather than|rose|risen|fell|fallen|grew|grown|increased?|decreased?|dropped|of (?:these|them|those|whom)|among them|again|another|other|more|additional|further|each|per|every|average|last (?:year|month|week)|a year (?:ago|earlier)|would|could|may|might|if)\b/i;

/** One sums up what the other tells a part of. */
const TOTAL = /\b(?:total|totall?ing|altogether|in all|so far|thus far|overall|combined)\b/i;

function compare(one: Side, other: Side): Comparison | undefined {
    const [a, b] = [one.claim, other.claim];
    if (areOfOneSentence(a, b) || !isOneVoice(one, other) || areOfTwoEntries(a, b)) return undefined;
    // Of a person the age is told in passing, with other words around it each time.
    const isAge = a.measure?.dimension === 'age';
    if (a.modality !== b.modality || (!isAge && !isTold(a, b))) return undefined;
    if (TOTAL.test(a.words) !== TOTAL.test(b.words)) return undefined;
    const { shared, capitals } = kinshipOf(one, other);
    if (shared.length + capitals.length === 0) return undefined;
    const found = compareClaims(one, other, { isShared: false });
    if (found?.verdict !== 'conflicts') return undefined;
    // A council may meet on two days; a bridge is opened on one.
    if (found.rule === 'days') return shareWordOf(onceVerbs, one, other) ? found : undefined;
    return found.rule === 'figures' || found.rule === 'ages' ? found : undefined;
}

/** "19:40 With 12 of 46 districts counted …", "20:55 With 31 …": a live report tells each hour anew. */
function areOfTwoEntries(one: Claim, other: Claim): boolean {
    return one.block !== other.block && [one, other].every(claim => hourOfEntry(claim) !== undefined);
}

/** What two people say may differ; and a quotation is what somebody says, not what the article does. */
function isOneVoice(one: Side, other: Side): boolean {
    if (one.claim.attribution?.isDirect || other.claim.attribution?.isDirect) return false;
    return one.speaker === other.speaker || one.speaker === undefined || other.speaker === undefined;
}

/** Nearly all that the shorter of the two sentences says is said in the other one too. */
function isTold(one: Claim, other: Claim): boolean {
    const shared = sharedTerms(one, other).length;
    return shared >= FEWEST_TERMS && shared >= NEARLY * Math.min(one.terms.length, other.terms.length);
}

const FEWEST_TERMS = 3;
const NEARLY = 0.7;

function withoutFigure(claim: Claim): Claim {
    return claim.figure ? { ...claim, figure: undefined, measure: undefined } : claim;
}

/** An article without a day holds at one time, whichever that is. */
function atOneTime(side: Side): Side {
    const { claim, published } = side;
    if (published || claim.when.basis === 'stated') return side;
    return {
        ...side,
        published: { days: SOME_DAY, basis: 'user', evidence: [] },
        claim: { ...claim, when: { days: SOME_DAY, basis: 'publication', isInferred: false } },
    };
}

const SOME_DAY: DayInterval = { from: '2000-01-01', until: '2000-01-02' };

function findingOf(article: Article, side: Side, other: Side, { rule, reason }: Comparison): InnerFinding {
    const name: FindingRule = rule === 'days' ? 'inner-days' : 'inner-figures';
    const message = l10n.t('Differs from another place in this article: {0}', reason);
    return { ...pointOf(article, side.claim), rule: name, message, others: [pointOf(article, other.claim)] };
}
