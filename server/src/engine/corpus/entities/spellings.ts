/** Names that one article writes in two ways: no error that we could judge, but one that a careful reader wants to see. */

import type { DocumentEntity } from './entities.ts';
import { isCapitals } from './nameGroups.ts';
import { fingerprint, skeletonOf } from './spelling.ts';

/**
 * The forms of the entity, or words of them, that differ from each other in spelling alone ("Šarić", "Šaric"): lists of
 * at least two, sorted. Case, possessives and the shape of apostrophes are no difference, nor what is left out.
 */
export function spellingsOf({ forms, merges }: DocumentEntity): readonly (readonly string[])[] {
    const written = new Map<string, Map<string, string>>();
    const add = (form: string) => {
        const key = fingerprint(form).split(' ').map(skeletonOf).join('');
        const plain = plainForm(form);
        const known = written.get(key) ?? new Map<string, string>();
        if (!known.has(plain)) written.set(key, known.set(plain, form));
    };
    for (const form of forms) {
        if (isCapitals(form) || SHORT_CAPITALS.test(form)) continue;
        add(form);
        const words = form.split(/\s+/);
        if (words.length > 1) for (const word of words) if (word.length > 2) add(word);
    }
    const lists = [...written.values()]
        .filter(variants => variants.size > 1)
        .map(variants => [...variants.values()].sort());
    const misspelt = merges
        .filter(({ reason }) => reason === 'misspelling')
        .map(({ form, of }) => [form, form.includes(' ') ? of : lastWord(of)].sort());
    return withoutParts([...lists, ...misspelt]);
}

function lastWord(name: string): string {
    return name.slice(name.lastIndexOf(' ') + 1);
}

/** "UN" beside "U.N." is a matter of style. */
const SHORT_CAPITALS = /^(?:\p{Lu}\.?){1,8}$/u;

function plainForm(form: string): string {
    return form
        .normalize('NFC')
        .toLowerCase()
        .replace(/[’‘ʼ`´]/g, "'")
        .replace(/'s$|^'|'$|["“”.,()]/g, '');
}

/** "Šarić, Šaric" says nothing new beside "Dragan Šarić, Dragan Šaric". */
function withoutParts(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
    return lists.filter(
        list =>
            !lists.some(
                other =>
                    other !== list &&
                    other.length >= list.length &&
                    list.every(form =>
                        other.some(longer => longer !== form && longer.split(/\s+/).includes(form)),
                    ),
            ),
    );
}
