/** All values of one measure, wherever they are told: what a timeline shows. */

import type { Claim, When } from '../claims/claim.ts';
import { compareClaims } from './compareClaims.ts';
import type { Snapshot } from './corpus.ts';
import type { Appearance, CrossReference } from './crossReference.ts';
import { candidatesFor, sidesOf } from './relatedClaims.ts';
import { isOneMeasure, whenOf } from './series.ts';
import type { Side } from './side.ts';
import type { Statement } from './statement.ts';

export interface MeasuredValue extends Appearance {
    readonly statement: Statement;
    /** The days for which it is told; of what happened once (people killed), those of the report. */
    readonly when: When;
}

/** More than a reader could tell apart. */
const MOST = 120;

/**
 * The claim and those, of its own document too, that are shown to tell the same measure: in order of time, those of an
 * unknown day last. Only the claim itself when nothing else does; empty for one that measures nothing.
 */
export function measuredValues(
    snapshot: Snapshot,
    uri: string,
    statement: Statement,
    claim: Claim,
): readonly MeasuredValue[] {
    const one = sidesOf(snapshot, statement).find(side => side.claim.id === claim.id);
    if (!one || !claim.figure || !claim.measure) return [];
    const candidates = candidatesFor(snapshot, uri, [statement], { limit: MOST });
    const others = [
        ...snapshot.claims.statements(uri),
        ...candidates.map(({ statement: candidate }) => candidate),
    ].flatMap(candidate => {
        const isOwn = candidate.uri === uri;
        return sidesOf(snapshot, candidate)
            .filter(other => (isOwn ? isHistory(one, other) : isAnswer(snapshot, uri, one, other, candidate)))
            .map(other => ({ uri: candidate.uri, claim: other.claim, statement: candidate }));
    });
    return [{ uri, claim, statement }, ...others.slice(0, MOST - 1)]
        .map(value => ({ ...value, when: whenOf(snapshot, value) }))
        .sort(byDay);
}

/** The claim of another document tells the same measure, and nobody has said that it does not. */
function isAnswer(snapshot: Snapshot, uri: string, one: Side, other: Side, statement: Statement): boolean {
    return (
        isComparable(one, other) &&
        !snapshot.setAside.isApart({ uri, claim: one.claim }, { uri: statement.uri, claim: other.claim })
    );
}

/** An article tells of many things, so that only what it tells of other days is taken for a value of the same. */
function isHistory(one: Side, other: Side): boolean {
    const [a, b] = [one.claim, other.claim];
    if (a.id === b.id || a.measure?.state !== undefined || a.measure?.aspect === 'increment') return false;
    return b.when.basis === 'stated' && a.when.days?.from !== b.when.days?.from && isComparable(one, other);
}

function isComparable(one: Side, other: Side): boolean {
    if (!other.claim.figure || !isOneMeasure(one.claim, other.claim)) return false;
    const found = compareClaims(one, other, { isShared: false });
    return found?.rule === 'figures' && isOfOneMeasure(found);
}

function isOfOneMeasure({ verdict, isOneMeasure }: CrossReference): boolean {
    return verdict !== 'related' || isOneMeasure === true;
}

function byDay(a: MeasuredValue, b: MeasuredValue): number {
    const [x, y] = [a.when.days, b.when.days];
    if (x?.from !== y?.from) return (x?.from ?? UNKNOWN) < (y?.from ?? UNKNOWN) ? -1 : 1;
    if (x?.until !== y?.until) return (x?.until ?? '') < (y?.until ?? '') ? -1 : 1;
    if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
    return a.claim.block - b.claim.block || a.claim.span.start - b.claim.span.start;
}

/** After every day. */
const UNKNOWN = '~';
