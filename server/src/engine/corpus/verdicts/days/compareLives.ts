/** Two sentences that tell when one person was born, or died. */

import * as l10n from '@vscode/l10n';
import { inWords } from '../../../text/dayInWords.ts';
import { compareTimes, type TimeRelation } from '../sides/compareTimes.ts';
import { contradiction } from '../sides/contradiction.ts';
import type { Judged } from '../sides/crossReference.ts';
import type { Rule } from '../sides/rule.ts';
import { isLike } from '../sides/side.ts';
import { type EndOfLife, livesIn } from './lives.ts';

/** What differs comes first. */
export const compareLives: Rule = (one, other, _, occasion) => {
    // What a sentence tells beside its figures is asked apart.
    if (occasion.isShared || one.claim.figure || other.claim.figure) return undefined;
    const lives = livesIn(one);
    // Most pairs end here.
    if (lives.length === 0) return undefined;
    const pairs = lives.flatMap(a =>
        livesIn(other)
            .filter(b => b.kind === a.kind && isLike(a.person, b.person))
            .map(b => ({ a, b, relation: compareTimes(a.days, b.days) })),
    );
    const differing = pairs.find(({ relation }) => relation === 'before' || relation === 'after');
    if (differing) {
        const { a, b } = differing;
        return contradiction(one, other, reasonOf(a, b), [a.span, b.span]);
    }
    const [alike] = pairs;
    return alike && agreement(alike);
};

function reasonOf({ kind, days }: EndOfLife, { days: otherDays }: EndOfLife): string {
    return kind === 'birth'
        ? l10n.t('one dates the birth to {0}, the other to {1}', inWords(days), inWords(otherDays))
        : l10n.t('one dates the death to {0}, the other to {1}', inWords(days), inWords(otherDays));
}

interface Alike {
    readonly a: EndOfLife;
    readonly b: EndOfLife;
    readonly relation: TimeRelation;
}

function agreement({ a, b, relation }: Alike): Judged | undefined {
    const points = [a.span, b.span] as const;
    const [inner, outer] = relation === 'around' ? [b, a] : [a, b];
    if (relation === 'within' || relation === 'around')
        return {
            verdict: 'moreSpecific',
            direction: relation === 'within' ? 'forward' : 'backward',
            reason: l10n.t('{0} lies in {1}', inWords(inner.days), inWords(outer.days)),
            points,
        };
    if (relation !== 'same') return undefined;
    const reason =
        a.kind === 'birth'
            ? l10n.t('both date the birth to {0}', inWords(a.days))
            : l10n.t('both date the death to {0}', inWords(a.days));
    return { verdict: 'agrees', direction: undefined, reason, points };
}
