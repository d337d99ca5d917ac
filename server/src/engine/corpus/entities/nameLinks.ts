/** Which keys of a corpus denote the same, directly. Adding or removing a name touches only what it is found by. */

import type { NameType } from '../../recognisers/mention.ts';
import type { DocumentEntity } from './entities.ts';
import { acronymKeyOf, isInCommonUse, matchKeyOf, shortFormsOf } from './matchKeys.ts';
import type { MergeReason } from './merge.ts';
import { ACRONYM } from './nameGroups.ts';
import { reasonOf } from './spellingVariants.ts';

/** From a key to another that denotes the same. */
export interface NameLink {
    readonly key: string;
    readonly reason: MergeReason;
}

/**
 * Is told of each place of the index that is read or written: a match key, or a key behind a "=". What was read stays true
 * until a place is written that it was read from.
 */
export type Note = (place: string) => void;

export class NameLinks {
    /** By match key the keys, by key the match keys: with the number of documents. */
    readonly #keys = new Map<string, Map<string, number>>();
    readonly #matches = new Map<string, Map<string, number>>();
    /** By the match key of a short form what it may be short for, as `reason` and match key; and the other way round. */
    readonly #long = new Map<string, Map<string, number>>();
    readonly #short = new Map<string, Map<string, number>>();
    /** Other names that some document tells, both ways. */
    readonly #stated = new Map<string, Map<string, number>>();

    /** `by` is 1 to add what one document says of one entity, -1 to take it back. */
    count({ key, type, name, aliases, isAmbiguous }: DocumentEntity, by: 1 | -1, note: Note): void {
        note(placeOfKey(key));
        if (isAmbiguous) return;
        const match = matchKeyOf(key, type);
        const countMatch = (match: string) => {
            note(match);
            countIn(this.#keys, match, key, by);
            countIn(this.#matches, key, match, by);
        };
        const countShort = (short: string, reason: MergeReason) => {
            if (short === match) return;
            note(short);
            countIn(this.#long, short, `${reason} ${match}`, by);
            countIn(this.#short, match, short, by);
        };
        countMatch(match);
        if (ACRONYM.test(name)) countMatch(acronymKeyOf(key));
        for (const short of shortFormsOf(name, type))
            if (!short.isLocal) countShort(short.match, short.reason);
        for (const { key: other, reason } of aliases) {
            if (reason === 'introducedAcronym') countShort(acronymKeyOf(other), reason);
            else {
                note(placeOfKey(other));
                countIn(this.#stated, key, other, by);
                countIn(this.#stated, other, key, by);
            }
        }
    }

    /** Sorted by key, each key once, without `key` itself. Also for keys that no document has. */
    of(key: string, note: Note): readonly NameLink[] {
        note(placeOfKey(key));
        const links = new Map<string, NameLink>();
        const add = (other: string, reason: MergeReason) => {
            if (other !== key && !links.has(other)) links.set(other, { key: other, reason });
        };
        for (const other of this.#stated.get(key)?.keys() ?? []) add(other, 'renamed');
        for (const match of this.#matchesOf(key)) {
            note(match);
            for (const other of this.#keys.get(match)?.keys() ?? [])
                add(other, reasonOf(other, key, match.startsWith('person ')));
            const long = this.#canBeShort(key, match) ? this.#longOf(match, note) : undefined;
            if (long) for (const other of this.#keys.get(long.match)?.keys() ?? []) add(other, long.reason);
            for (const short of this.#short.get(match)?.keys() ?? []) {
                const known = this.#longOf(short, note);
                if (known?.match !== match) continue;
                for (const other of this.#keys.get(short)?.keys() ?? []) {
                    note(placeOfKey(other));
                    if (this.#canBeShort(other, short)) add(other, known.reason);
                }
            }
        }
        return [...links.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
    }

    /** A key that stands in no document, such as a surname that was understood everywhere, may be of any kind. */
    #matchesOf(key: string): Iterable<string> {
        return (
            this.#matches.get(key)?.keys() ?? [acronymKeyOf(key), ...KINDS.map(kind => matchKeyOf(key, kind))]
        );
    }

    /** A surname is one where most documents take it for a person: "Florence" is not short for Ms Florence. */
    #canBeShort(key: string, match: string): boolean {
        if (match.startsWith('acronym ')) return !isInCommonUse(key);
        const counts = this.#matches.get(key);
        if (!counts || !match.startsWith('person ')) return true;
        let all = 0;
        for (const count of counts.values()) all += count;
        return 2 * (counts.get(match) ?? 0) > all;
    }

    /** The one name that this is short for in the corpus; undefined when there is none or more than one. */
    #longOf(short: string, note: Note): { readonly match: string; readonly reason: MergeReason } | undefined {
        note(short);
        const written = this.#long.get(short);
        if (!written || written.size > MOST_BEARERS) return undefined;
        const all = [...written.keys()].map(readLong);
        for (const { match } of all) note(match);
        const introduced = all.filter(({ reason }) => reason === 'introducedAcronym');
        const bearers = introduced.length > 0 ? introduced : all;
        // "J. Marek" is no second bearer of the surname beside the one Jan Marek.
        const own = bearers.filter(
            ({ match }) =>
                !bearers.some(other => other.match !== match && this.#isShortFor(match, other.match)),
        );
        const [first, ...others] = own;
        return first && others.every(({ match }) => match === first.match) ? first : undefined;
    }

    #isShortFor(short: string, long: string): boolean {
        return this.#short.get(long)?.has(short) === true;
    }
}

function placeOfKey(key: string): string {
    return `=${key}`;
}

const KINDS: readonly NameType[] = ['person', 'organisation', 'place'];

/** So many who share a surname are not one, however they are written. */
const MOST_BEARERS = 12;

function readLong(written: string): { readonly match: string; readonly reason: MergeReason } {
    const at = written.indexOf(' ');
    return { match: written.slice(at + 1), reason: REASONS.get(written.slice(0, at)) ?? 'shortForm' };
}

const REASONS: ReadonlyMap<string, MergeReason> = new Map(
    (
        [
            'surname',
            'initials',
            'middleName',
            'nickname',
            'shortForm',
            'acronym',
            'introducedAcronym',
        ] as const
    ).map(reason => [reason, reason]),
);

/** A count of 0 is forgotten, for whatever name was typed once would stay for ever. */
function countIn(counts: Map<string, Map<string, number>>, key: string, other: string, by: 1 | -1): void {
    const of = counts.get(key) ?? new Map<string, number>();
    const count = (of.get(other) ?? 0) + by;
    if (count > 0) of.set(other, count);
    else of.delete(other);
    if (of.size > 0) counts.set(key, of);
    else counts.delete(key);
}
