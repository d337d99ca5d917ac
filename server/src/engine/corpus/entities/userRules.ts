/** The rules of all folders of a corpus, by fingerprint. */

import type { NameType } from '../../recognisers/mention.ts';
import { pairsApart } from './nameGroups.ts';
import type { NameLink } from './nameLinks.ts';
import type { EntityRules } from './rules.ts';
import { fingerprint } from './spelling.ts';

export interface CanonicalName {
    readonly name: string;
    readonly type: NameType | undefined;
}

/** Which rules are in force follows from the documents that were read under them. */
export class UserRules {
    /** With the number of documents read under each. */
    readonly #counts = new Map<EntityRules, number>();
    #indexed: IndexedRules | undefined;

    count(rules: EntityRules, by: 1 | -1): void {
        if (rules.same.length === 0 && rules.apart.length === 0) return;
        const before = this.#counts.get(rules) ?? 0;
        if (before + by > 0) this.#counts.set(rules, before + by);
        else this.#counts.delete(rules);
        if (before === 0 || before + by === 0) this.#indexed = undefined;
    }

    /** Both ways. */
    get apart(): ReadonlyMap<string, ReadonlySet<string>> {
        return this.#all().apart;
    }

    linksOf(key: string): readonly NameLink[] {
        return this.#all().links.get(key) ?? [];
    }

    /** Under which name the user wants to see it. */
    canonicalName(key: string): CanonicalName | undefined {
        return this.#all().canonical.get(key);
    }

    #all(): IndexedRules {
        this.#indexed ??= indexed([...this.#counts.keys()]);
        return this.#indexed;
    }
}

interface IndexedRules {
    readonly links: ReadonlyMap<string, readonly NameLink[]>;
    readonly canonical: ReadonlyMap<string, CanonicalName>;
    readonly apart: ReadonlyMap<string, ReadonlySet<string>>;
}

function indexed(all: readonly EntityRules[]): IndexedRules {
    const links = new Map<string, NameLink[]>();
    const canonical = new Map<string, CanonicalName>();
    const add = (one: string, key: string) =>
        links.set(one, [...(links.get(one) ?? []), { key, reason: 'rule' }]);
    for (const { names, type } of all.flatMap(({ same }) => same)) {
        const [first = ''] = names;
        const keys = [...new Set(names.map(fingerprint))].filter(key => key !== '');
        for (const key of keys) {
            canonical.set(key, { name: first, type });
            if (key === keys[0]) continue;
            add(key, keys[0] ?? '');
            add(keys[0] ?? '', key);
        }
    }
    return { links, canonical, apart: pairsApart({ same: [], apart: all.flatMap(({ apart }) => apart) }) };
}
