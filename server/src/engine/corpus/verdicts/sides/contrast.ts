/** Words that stand against each other: "the first leg" and "the second leg", "imports" and "exports". */

import type { Claim } from '../../../claims/claim.ts';
import { remembered, rememberedOfWords } from '../../../claims/remembered.ts';
import { contrasts, restrictors } from '../../../recognisers/lexicon/en/contrasts.ts';

export interface Contrast {
    /** As the first claim and as the other write it. */
    readonly one: string;
    readonly other: string;
}

/** Words of one group, each in the clause of one claim and nowhere in the other's sentence; undefined when there are none. */
export function contrastOf(one: Claim, other: Claim): Contrast | undefined {
    const [told, otherTold] = [toldIn(one), toldIn(other)];
    for (const { group, member, words } of told) {
        if (isIn(other, member)) continue;
        const rival = otherTold.find(each => each.group === group && !isIn(one, each.member));
        if (rival) return { one: words, other: rival.words };
    }
    return undefined;
}

/** The words of the groups that the clause of a claim has, in the order of the groups. */
const toldIn = remembered((claim: Claim) => {
    const clause = clauseOf(claim, lowerCase(claim));
    return contrasts.flatMap((group, at) =>
        group.flatMap(member => {
            const match = member.exec(clause);
            return match ? [{ group: at, member, words: match[0] }] : [];
        }),
    );
});

function isIn(claim: Claim, member: RegExp): boolean {
    return member.test(lowerCase(claim));
}

const lowerCase = rememberedOfWords(words => words.toLowerCase());

/** One clause has a word that makes its figure that of some, and the other sentence has none. */
export function isRestricted(one: Claim, other: Claim): boolean {
    return (hasRestrictor(one) && !isRestrictedIn(other)) || (hasRestrictor(other) && !isRestrictedIn(one));
}

/** In its clause. */
const hasRestrictor = remembered((claim: Claim) => restrictors.test(clauseOf(claim, lowerCase(claim))));

/** In its sentence. */
const isRestrictedIn = rememberedOfWords(words => restrictors.test(words.toLowerCase()));

function clauseOf({ span, sentence }: Claim, words: string): string {
    return words.slice(span.start - sentence.start, span.end - sentence.start);
}
