/** The claims of a document that conflict with another document. */

import { type Claim, inSentence } from '../../claims/claim.ts';
import type { Span } from '../../text/span.ts';
import { pointIn, pointOf } from '../claimPoint.ts';
import { toldClaims } from '../claimsAt.ts';
import type { ConflictingClaims, Snapshot } from '../corpus.ts';
import { candidatesFor, relatedAmong, sidesOf } from '../relatedClaims.ts';
import type { Statement } from '../search/statement.ts';
import { worksIn } from '../verdicts/deeds/compareAuthors.ts';
import { deedsOf } from '../verdicts/deeds/deedsOf.ts';
import { holdersIn } from '../verdicts/deeds/holders.ts';
import type { RelatedClaim } from '../verdicts/sides/crossReference.ts';
import { conflictRuleOf } from './findings.ts';

const MOST_PER_STATEMENT = 8;

/** Whether a conflict is one that the readers of neither document want to be told of. */
export function isSetAside(snapshot: Snapshot, uri: string, found: FoundConflict): boolean {
    const reversed = { rule: found.rule, uri, claim: found.of, of: found.claim };
    return !isReported(snapshot, uri, found) && !isReported(snapshot, found.uri, reversed);
}

/** Without its reason, which may take a comparison to be put into words. */
type FoundConflict = Pick<RelatedClaim, 'rule' | 'uri' | 'claim' | 'of'>;

/** Whether a conflict that was found for a document is one that its readers want to be told of. */
export function isReported(snapshot: Snapshot, uri: string, found: FoundConflict): boolean {
    const { setAside } = snapshot;
    const { rule, of, uri: otherUri, claim } = found;
    const name = conflictRuleOf(rule);
    return (
        !setAside.isOff(uri, name) &&
        !setAside.isIgnored({ uri, span: pointOf(snapshot.article(uri), of) }, name) &&
        !setAside.isIgnored({ uri: otherUri, span: pointOf(snapshot.article(otherUri), claim) }, name)
    );
}

/** What is not set aside, sorted by position of the claim. Remembered until any document changes; what is not remembered takes long to find. */
export function conflictsOf(snapshot: Snapshot, uri: string): readonly RelatedClaim[] {
    const search = searchConflicts(snapshot, uri);
    for (;;) {
        const { done, value } = search.next();
        if (done) return value;
    }
}

/**
 * Finds what `conflictsOf` then knows: a job that yields after each sentence, asks for the state of the corpus at each
 * step, and begins again when it has changed.
 */
export function* findConflicts(current: () => Snapshot, uri: string): Generator<void, void> {
    for (;;) {
        const snapshot = current();
        const search = searchConflicts(snapshot, uri);
        while (current().version === snapshot.version) {
            if (search.next().done) return;
            yield;
        }
    }
}

/** The same as a job that yields within and after each sentence; of no use once the corpus has changed. */
function* searchConflicts(snapshot: Snapshot, uri: string): Generator<void, readonly RelatedClaim[]> {
    const known = snapshot.knownConflicts.get(uri);
    if (known) return known;
    const conflicts: RelatedClaim[] = [];
    for (const statement of snapshot.claims.statements(uri)) {
        const claims = claimsToAsk(snapshot, statement);
        if (claims.length === 0) continue;
        const search = { limit: MOST_PER_STATEMENT, isCompared: true };
        const candidates = candidatesFor(snapshot, uri, [statement], search);
        yield;
        const related = relatedAmong(snapshot, candidates, [{ statement, claims }], search);
        conflicts.push(
            ...related.filter(found => found.verdict === 'conflicts' && isReported(snapshot, uri, found)),
        );
        yield;
    }
    snapshot.knownConflicts.set(uri, conflicts);
    snapshot.conflictingClaims.set(uri, conflictingAmong(conflicts));
    return conflicts;
}

function conflictingAmong(conflicts: readonly RelatedClaim[]): ConflictingClaims {
    const points = new Map<string, Span[]>();
    for (const { of } of conflicts) {
        const known = points.get(of.id) ?? [];
        points.set(of.id, known);
        const local = pointIn(of);
        const point = local && inSentence(of, local);
        if (point && !known.some(({ start, end }) => start === point.start && end === point.end))
            known.push(point);
    }
    return points;
}

/** Its figures, and what it tells beside them; nothing of a statement that has none of what could conflict. */
function claimsToAsk(snapshot: Snapshot, statement: Statement): readonly Claim[] {
    const told = toldToAsk(snapshot, statement);
    return statement.claims[0]?.figure ? [...statement.claims, ...told] : told;
}

/** What a statement tells in words and on which days, where that could conflict. */
export function toldToAsk(snapshot: Snapshot, statement: Statement): readonly Claim[] {
    const [first] = statement.claims;
    if (!first) return [];
    const [side] = sidesOf(snapshot, statement);
    const tellsDeed = side !== undefined && deedsOf(side).some(({ kind }) => kind.sole || kind.against);
    const namesOne = side !== undefined && holdersIn(side).length + worksIn(side).length > 0;
    return tellsDeed || namesOne || first.times.length > 0 ? toldClaims(first) : [];
}
