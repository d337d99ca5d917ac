/** All values of one measure, wherever they are told: what a timeline shows. */

import type { Claim, When } from '../claims/claim.ts';
import { writtenQuantity } from '../recognisers/figures/compareQuantities.ts';
import type { Snapshot } from './corpus.ts';
import { candidatesFor, sidesOf } from './relatedClaims.ts';
import type { Statement } from './search/statement.ts';
import { isOneMeasure, whenOf } from './series.ts';
import { compareArticles } from './verdicts/comparedOnce.ts';
import type { Appearance, Verdict } from './verdicts/sides/crossReference.ts';
import type { Side } from './verdicts/sides/side.ts';

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
    ].flatMap(candidate => answersIn(snapshot, { uri, side: one }, candidate));
    const values = [{ uri, claim, statement }, ...others].map(value => ({
        ...value,
        when: whenOf(snapshot, value),
    }));
    return withoutRepetitions(values).slice(0, MOST).sort(byDay);
}

/** A document that tells a value in its headline and again below tells it once; the first is kept. */
function withoutRepetitions(values: readonly MeasuredValue[]): readonly MeasuredValue[] {
    const seen = new Set<string>();
    return values.filter(({ uri, claim, when }) => {
        const told = claim.figure ? writtenQuantity(claim.figure) : '';
        const key = [uri, told, when.days?.from, when.days?.until].join(' ');
        const isNew = !seen.has(key);
        seen.add(key);
        return isNew;
    });
}

interface Asked {
    readonly uri: string;
    readonly side: Side;
}

/**
 * The claims of a sentence that tell the same measure, one for each of its days: of "88 injured, nine of them badly" the
 * one that fits best, the first where nothing tells.
 */
function answersIn(snapshot: Snapshot, { uri, side: one }: Asked, statement: Statement): readonly Answer[] {
    const best = new Map<string, Answer & { readonly fitness: number }>();
    for (const other of sidesOf(snapshot, statement)) {
        const { claim } = other;
        if (statement.uri === uri && !isHistory(one, other)) continue;
        if (snapshot.setAside.isApart({ uri, claim: one.claim }, { uri: statement.uri, claim })) continue;
        const fitness = fitnessOf(one, other);
        if (fitness === undefined) continue;
        const days = claim.when.days?.from ?? '';
        const known = best.get(days);
        if (!known || fitness > known.fitness)
            best.set(days, { uri: statement.uri, claim, statement, fitness });
    }
    return [...best.values()].map(({ fitness: _, ...answer }) => answer);
}

type Answer = Pick<MeasuredValue, 'uri' | 'claim' | 'statement'>;

/** An article tells of many things, so that only what it tells of other days is taken for a value of the same. */
function isHistory(one: Side, other: Side): boolean {
    const [a, b] = [one.claim, other.claim];
    if (a.id === b.id || a.measure?.state !== undefined || a.measure?.aspect === 'increment') return false;
    return b.when.basis === 'stated' && a.when.days?.from !== b.when.days?.from;
}

/** Undefined where it is not shown that both tell the same measure. */
function fitnessOf(one: Side, other: Side): number | undefined {
    if (!other.claim.figure || !isOneMeasure(one.claim, other.claim)) return undefined;
    const found = compareArticles(one, other);
    if (found?.rule !== 'figures') return undefined;
    if (found.verdict !== 'related') return FITNESS[found.verdict];
    return found.isOneMeasure ? FITNESS.related : undefined;
}

const FITNESS: Readonly<Record<Verdict, number>> = {
    agrees: 3,
    moreSpecific: 3,
    conflicts: 2,
    disputed: 2,
    updates: 1,
    related: 0,
};

function byDay(a: MeasuredValue, b: MeasuredValue): number {
    const [x, y] = [a.when.days, b.when.days];
    if (x?.from !== y?.from) return (x?.from ?? UNKNOWN) < (y?.from ?? UNKNOWN) ? -1 : 1;
    if (x?.until !== y?.until) return (x?.until ?? '') < (y?.until ?? '') ? -1 : 1;
    if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
    return a.claim.block - b.claim.block || a.claim.span.start - b.claim.span.start;
}

/** After every day. */
const UNKNOWN = '~';
