/** What a stretch of text asks about: the claims that it points at. */

import type { Claim } from '../claims/claim.ts';
import { remembered } from '../claims/remembered.ts';
import type { TimeExpression } from '../recognisers/mention.ts';
import type { DayInterval } from '../text/day.ts';
import { blockBefore, localSpanIn, placed } from '../text/place.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Snapshot } from './corpus.ts';
import type { Statement } from './search/statement.ts';
import { isHourAlone } from './verdicts/days/moments.ts';
import { isOfDeed } from './verdicts/deeds/oneEvent.ts';

export interface Question {
    readonly statement: Statement;
    readonly claims: readonly Claim[];
}

/**
 * For each statement that meets the span: the claims of the figures in the span; else, for a date, that what the
 * sentence tells happened then; else all claims of the sentence, and what it tells in words.
 */
export function questionsAt(snapshot: Snapshot, uri: string, span: Span): readonly Question[] {
    const { blocks } = snapshot.article(uri)?.recognition.document ?? { blocks: [] };
    const [first, last] = [blockBefore(blocks, span.start), blockBefore(blocks, span.end)];
    return snapshot.claims.statements(uri).flatMap(statement => {
        if (statement.block < first || statement.block > last) return NONE;
        const block = blocks[statement.block];
        if (!block || !overlaps(block, span) || !overlaps(placed(block, statement), span)) return [];
        return { statement, claims: claimsIn(statement, localSpanIn(block, span)) };
    });
}

const NONE: readonly Question[] = [];

function claimsIn(statement: Statement, span: Span): readonly Claim[] {
    const figures = statement.claims.filter(({ figure }) => figure && overlaps(figure, span));
    if (figures.length > 0) return figures;
    const [first] = statement.claims;
    const isSentence = span.start <= statement.start && span.end >= statement.end;
    const time = isSentence
        ? undefined
        : first?.times.find(({ start, end }) => overlaps({ start, end }, span));
    if (first && time?.resolved?.days) return [isHourAlone(time) ? toldIn(first) : datedClaim(first, time)];
    return first?.figure ? [...statement.claims, wordedClaim(first)] : statement.claims;
}

/** What a sentence tells in words, dated to each of the days that it tells. Kept, as what is compared is kept with it. */
export const toldClaims = remembered((claim: Claim): readonly Claim[] => {
    const worded = toldIn(claim);
    const days = new Map<string, Claim>();
    for (const time of claim.times) {
        const from = time.resolved?.days?.from;
        if (from !== undefined && from !== worded.when.days?.from && !days.has(from) && isOfDeed(claim, time))
            days.set(from, datedClaim(claim, time));
    }
    return [worded, ...days.values()];
});

function toldIn(claim: Claim): Claim {
    return claim.figure ? wordedClaim(claim) : claim;
}

/** What a sentence with figures tells beside them: nobody points at a figure. Kept, as what is read from it is kept with it. */
const wordedClaim = remembered(
    (claim: Claim): Claim => ({ ...claim, span: claim.sentence, figure: undefined, measure: undefined }),
);

function datedClaim(claim: Claim, { start, end, resolved }: TimeExpression): Claim {
    const { when, sentence } = claim;
    // One end of "from 2016 to 2023" stands for all of it.
    const isPart = when.basis === 'stated' && when.days && resolved?.days && lies(resolved.days, when.days);
    const days = isPart ? when.days : resolved?.days;
    const isInferred = resolved?.basis.kind === 'text' || (when.basis === 'stated' && when.isInferred);
    return {
        ...claim,
        span: sentence,
        point: { start, end },
        figure: undefined,
        measure: undefined,
        when: days ? { days, basis: 'stated', isInferred } : when,
    };
}

function lies(part: DayInterval, whole: DayInterval): boolean {
    return whole.from <= part.from && part.until <= whole.until;
}
