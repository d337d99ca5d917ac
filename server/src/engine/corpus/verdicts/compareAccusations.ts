/** "A blames B" and "B accuses A", "B denies it": a dispute between speakers, not an error of sources. */

import * as l10n from '@vscode/l10n';
import { inSentence } from '../../claims/claim.ts';
import { stemOf } from '../../claims/words.ts';
import { accusationVerbs, denialVerbs } from '../../recognisers/lexicon/en/speech.ts';
import type { Span } from '../../text/span.ts';
import type { CrossReference, Judged } from './sides/crossReference.ts';
import type { Rule } from './sides/rule.ts';
import { isLike, type Side } from './sides/side.ts';

export const compareAccusations: Rule = (one, other, kinship) => {
    const a = one.claim.accusation;
    const b = other.claim.accusation;
    if (!a || !b) return undefined;
    const isAnswer = isSame(one.accused, other.accuser) || isSame(other.accused, one.accuser);
    if (a.kind === 'accuses' && b.kind === 'accuses') {
        if (isAnswer && !isSame(one.accuser, other.accuser)) return disputed(one, other);
        if (kinship.overlap >= 0.8 && isInSameOrder(one, other)) return agreed();
        if (isSame(one.accuser, other.accuser)) {
            return isSame(one.accused, other.accused) ? agreed() : undefined;
        }
        // A country is around in many quarrels, an agency in all; a firm or a person that is a party is of this one.
        const parties = [one, other].flatMap(({ accuser, accused }) => [accuser, accused]);
        const around = kinship.sharedAround.filter(
            id => parties.some(party => isSame(party, id)) && !isPlaceIn(one, id) && !isPlaceIn(other, id),
        );
        const isAboutTheSame =
            kinship.terms.filter(term => !OF_ANY_QUARREL.has(term)).length >= 2 ||
            around.length + kinship.capitals.length >= 1;
        const isOpposed =
            isKnown(one.accuser, other.accuser) &&
            (one.accused ?? other.accused) !== undefined &&
            !isSame(one.accused, other.accused);
        if (isAnswer || (isAboutTheSame && isOpposed)) return disputed(one, other);
        return undefined;
    }
    if (
        a.kind !== b.kind &&
        (isAnswer || (kinship.shared.length + kinship.capitals.length >= 1 && kinship.terms.length >= 2))
    )
        return denied(one, other);
    return undefined;
};

const OF_ANY_QUARREL: ReadonlySet<string> = new Set(
    [...accusationVerbs, ...denialVerbs, 'having', 'charge'].flatMap(word => stemOf(word) ?? []),
);

function isPlaceIn({ entities, context }: Side, id: string): boolean {
    return entities.get(id) === 'place' || context.get(id) === 'place';
}

function isKnown(one: string | undefined, other: string | undefined): boolean {
    return one !== undefined && other !== undefined;
}

function isSame(one: string | undefined, other: string | undefined): boolean {
    return one !== undefined && other !== undefined && isLike(one, other);
}

/** Nearly the same sentence, with its capitals in the same order: the names need not have been recognised. */
function isInSameOrder(one: Side, other: Side): boolean {
    const [a, b] = [one, other].map(({ claim }) => claim.terms.filter(term => isCapital(claim, term)));
    return a !== undefined && b !== undefined && a.length > 0 && a.join(' ') === b.join(' ');
}

function isCapital({ capitals }: Side['claim'], term: string): boolean {
    return term === capitals.first || capitals.inside.includes(term);
}

function agreed(): CrossReference {
    return { verdict: 'agrees', direction: undefined, reason: l10n.t('both report the same accusation') };
}

function denied(one: Side, other: Side): Judged {
    const reason = l10n.t('one side accuses, the other denies');
    return { verdict: 'disputed', direction: undefined, reason, points: [blamedIn(one), blamedIn(other)] };
}

/** Who is accused, else who accuses: offsets in the words of the sentence. */
function blamedIn({ claim }: Side): Span | undefined {
    const named = claim.accusation?.of ?? claim.accusation?.by;
    return named && inSentence(claim, named);
}

function disputed(one: Side, other: Side): Judged {
    const reason =
        one.accuser && other.accuser
            ? l10n.t('the two sides accuse different parties')
            : l10n.t('the sides contradict each other on who is to blame');
    return { verdict: 'disputed', direction: undefined, reason, points: [blamedIn(one), blamedIn(other)] };
}
