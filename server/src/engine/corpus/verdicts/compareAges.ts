/** Two ages of one person: the same, a birthday apart, or not both true. */

import * as l10n from '@vscode/l10n';
import { wordsOf } from '../../claims/words.ts';
import { compareQuantities } from '../../recognisers/figures/compareQuantities.ts';
import { eventVerbs, levelVerbs, onceVerbs, soleVerbs } from '../../recognisers/lexicon/en/events.ts';
import { stateOf } from '../../recognisers/lexicon/en/measures.ts';
import { speechVerbs } from '../../recognisers/lexicon/en/speech.ts';
import { compareTimes, gapInDays } from './sides/compareTimes.ts';
import { placedNamesOf } from './sides/opposedNames.ts';
import type { Rule } from './sides/rule.ts';
import { isLike, type Side } from './sides/side.ts';

export const compareAges: Rule = (one, other) => {
    const a = one.claim.figure;
    const b = other.claim.figure;
    if (a?.dimension !== 'age' || b?.dimension !== 'age') return undefined;
    const [person, otherPerson] = [bearerOf(one), bearerOf(other)];
    if (!person || !otherPerson || !isLike(person, otherPerson)) return undefined;
    const { relation, reason } = compareQuantities(a, b);
    if (relation === 'notComparable') return undefined;
    if (relation !== 'apart') return { verdict: 'agrees', direction: undefined, reason };
    const [days, otherDays] = [one.claim.when.days, other.claim.when.days];
    if (a.value === undefined || b.value === undefined || !days || !otherDays) return undefined;
    const years = gapInDays(days, otherDays) / 365.25;
    const order = compareTimes(days, otherDays);
    const grown = order === 'before' ? b.value - a.value : a.value - b.value;
    if (order === 'before' || order === 'after') {
        if (grown >= Math.floor(years) && grown <= Math.ceil(years)) {
            return {
                verdict: 'updates',
                direction: order === 'after' ? 'forward' : 'backward',
                reason: l10n.t('{0}; as many years lie between the two', reason),
            };
        }
    }
    return { verdict: 'conflicts', direction: undefined, reason: l10n.t('{0}, of the same person', reason) };
};

/** How many UTF-16 code units may stand between a name and an age that belongs to it: "27-year-old striker Anders Tofte". */
const REACH = 24;

/** The person named right before the age ("Anders Tofte, 24") or soon after it, with no other name between. */
export function bearerOf(side: Side): string | undefined {
    const { figure, sentence, words } = side.claim;
    if (!figure) return undefined;
    const text = (from: number, to: number) => words.slice(from - sentence.start, to - sentence.start);
    for (const name of placedNamesOf(side)) {
        if (name.type !== 'person') continue;
        const before =
            name.end <= figure.start &&
            /^(?:, ?| \(|, (?:aged|who is) | is | was | \(aged |, who [^,]{1,80}, is )$/.test(
                text(name.end, figure.start),
            );
        const isAfter = name.start >= figure.end && name.start - figure.end <= REACH;
        if (before || (isAfter && isApposition(text(figure.end, name.start)))) return name.id;
    }
    return undefined;
}

/** Nouns alone: in "the 15-year-old shot Wilson" another one is meant. */
function isApposition(between: string): boolean {
    if (!/^[\s\p{Ll}-]*$/u.test(between)) return false;
    return wordsOf(between).every(
        ({ folded }) =>
            !/ed$/.test(folded) && VERBS.every(verbs => !verbs.has(folded)) && !stateOf.has(folded),
    );
}

const VERBS: readonly ReadonlySet<string>[] = [soleVerbs, onceVerbs, eventVerbs, levelVerbs, speechVerbs];
