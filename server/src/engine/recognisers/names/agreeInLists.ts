/** Names that are listed side by side are of one kind: "Arda, Velmora and Tarn Hill" are three places. */

import type { Mention, Name, NameType } from '../mention.ts';
import type { Refiner } from '../recogniser.ts';

/** What stands between the members of a list. */
const BETWEEN = /^(?:,|,? (?:and|or)|;) (?:the )?(?:in )?$/;
const LEAST_MEMBERS = 3;

/** One name of another type than all others of its list takes theirs. */
export const agreeInLists: Refiner = {
    name: 'agreeInLists',
    refine(mentions, { words }) {
        const names = mentions.filter((mention): mention is Name => mention.kind === 'name');
        const changed = new Map<Mention, Name>();
        let first = 0;
        for (let i = 1; i <= names.length; i++) {
            const before = names[i - 1];
            const name = names[i];
            if (
                name &&
                before &&
                BETWEEN.test(words.slice(before.end, Math.min(name.start, before.end + 16)))
            )
                continue;
            const list = names.slice(first, i);
            first = i;
            const type = list.length >= LEAST_MEMBERS ? typeOfMost(list) : undefined;
            if (!type) continue;
            for (const member of list) if (member.type !== type) changed.set(member, { ...member, type });
        }
        return changed.size === 0 ? mentions : mentions.map(mention => changed.get(mention) ?? mention);
    },
};

/** Undefined when more than one member differs from the others. */
function typeOfMost(list: readonly Name[]): NameType | undefined {
    for (const type of ['person', 'organisation', 'place'] as const)
        if (list.filter(name => name.type === type).length === list.length - 1) return type;
    return undefined;
}
