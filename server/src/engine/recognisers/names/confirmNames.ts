/** Lets a document's own evidence decide where one sentence was not enough. */

import { byPosition } from '../../text/span.ts';
import type { Mention, Name, NameType } from '../mention.ts';
import type { DocumentPass, RecognisedPassage } from '../recogniser.ts';
import { type DocumentNames, documentNamesOf, type FoundName } from './documentNames.ts';
import { TYPES } from './labels.ts';
import type { NameModel } from './model.ts';
import { typeScoresOf } from './typeScores.ts';

/**
 * The same words are a name of the same type throughout, the one that fits all their sentences together best; a full
 * form explains its short form ("Arta Hoxha", then "Hoxha"; "Civil Aviation Authority (CAA)"); what is a name in one
 * place is a name in the others; a word that only begins sentences and is written small elsewhere is none.
 */
export const confirmNames: DocumentPass = {
    name: 'confirmNames',
    apply(recognition, { names: model }) {
        const { passages } = recognition;
        if (!model) return recognition;
        const found = documentNamesOf(passages);
        if (found.names.length === 0) return recognition;
        const hints = hintsOf(found, passages);
        const types = typesOf(found, hints, passages, model);
        const changed = new Map<Name, Name | undefined>();
        for (const each of found.names) {
            const type = types.get(each.words) ?? each.name.type;
            if (isChance(each, found, hints)) changed.set(each.name, undefined);
            else if (type !== each.name.type) changed.set(each.name, { ...each.name, type });
        }
        const added = missed(found, hints, types);
        if (changed.size === 0 && added.size === 0) return recognition;
        return {
            ...recognition,
            passages: passages.map((passage, number) => revised(passage, changed, added.get(number) ?? [])),
        };
    },
};

/** For words, how much longer forms speak for each type (in the order of `TYPES`). */
type Hints = Map<string, number[]>;

/** In logarithms of odds, for each place where the long form stands. */
const SURNAME = 5;
const FIRST_NAME = 0.6;
const ACRONYM = 4;

function hintsOf({ names }: DocumentNames, passages: readonly RecognisedPassage[]): Hints {
    const hints: Hints = new Map();
    const add = (words: string, type: NameType, weight: number) => {
        const given = hints.get(words) ?? TYPES.map(() => 0);
        const k = TYPES.indexOf(type);
        given[k] = (given[k] ?? 0) + weight;
        hints.set(words, given);
    };
    for (const { name, parts, passage } of names) {
        if (parts.length < 2) continue;
        if (name.type === 'person') {
            add(parts.at(-1) ?? '', 'person', SURNAME);
            if (parts.length === 2) add(parts[0] ?? '', 'person', FIRST_NAME);
        }
        const short = acronymAfter(passages[passage]?.words ?? '', name.end);
        if (short !== undefined) add(short, name.type, ACRONYM);
    }
    return hints;
}

/** "(CAA)" right after a name. */
function acronymAfter(words: string, end: number): string | undefined {
    return /^ ?\((\p{Lu}[\p{Lu}\p{Ll}.&-]{1,9})\)/u.exec(words.slice(end, end + 16))?.[1];
}

/** The type of each name that its sentences, or its long forms, do not agree on. */
function typesOf(
    { names }: DocumentNames,
    hints: Hints,
    passages: readonly RecognisedPassage[],
    model: NameModel,
): Map<string, NameType> {
    const places = new Map<string, FoundName[]>();
    for (const each of names) {
        const list = places.get(each.words);
        if (list) list.push(each);
        else places.set(each.words, [each]);
    }
    const types = new Map<string, NameType>();
    for (const [words, list] of places) {
        const own = list[0]?.name.type;
        const given = hints.get(words);
        const isAgreed = list.every(({ name }) => name.type === own);
        if (isAgreed && (!given || best(given) === own)) continue;
        const sums = given ? [...given] : TYPES.map(() => 0);
        for (const { name, passage, sentence, isProse } of list.slice(0, MOST_PLACES)) {
            const scores = typeScoresOf(passages[passage]?.words ?? '', sentence, name, model);
            scores.forEach((score, k) => {
                sums[k] = (sums[k] ?? 0) + (isProse ? score : score / 2);
            });
        }
        types.set(words, best(sums));
    }
    return types;
}

/** So many sentences tell enough. */
const MOST_PLACES = 24;

function best(scores: readonly number[]): NameType {
    let top = 0;
    for (let k = 1; k < scores.length; k++) if ((scores[k] ?? 0) > (scores[top] ?? 0)) top = k;
    return TYPES[top] ?? 'other';
}

/** One word at the beginning of a sentence that elsewhere is written small and nowhere else is a name. */
function isChance({ words, parts, isSentenceStart }: FoundName, found: DocumentNames, hints: Hints): boolean {
    if (!isSentenceStart || parts.length > 1 || !found.small.has(words.toLowerCase())) return false;
    if (hints.has(words)) return false;
    return !found.names.some(other => other.words === words && !other.isSentenceStart);
}

/** For each place where the words are no name, so often must they be one, or be part of one. */
const LEAST_SHARE = 0.5;
/** Hints of this weight count as much as one place where the words are a name. */
const HINTED = 1.5;

/** Capitalised words outside of names that are names elsewhere in the document, by passage. */
function missed(
    { names, loose, small }: DocumentNames,
    hints: Hints,
    types: ReadonlyMap<string, NameType>,
): Map<number, Name[]> {
    const known = new Map<string, { times: number; type: NameType }>();
    for (const { words, name, isProse } of names) {
        const before = known.get(words)?.times ?? 0;
        known.set(words, { times: before + (isProse ? 1 : 0.5), type: types.get(words) ?? name.type });
    }
    for (const [words, given] of hints) {
        const before = known.get(words);
        const times = (before?.times ?? 0) + Math.max(...given) / HINTED;
        known.set(words, { times, type: before?.type ?? best(given) });
    }
    const added = new Map<number, Name[]>();
    for (const [words, { times, type }] of known) {
        const places = loose.get(words);
        if (!places || words.length < 2 || times < 1 || type === 'other') continue;
        if (small.has(words.toLowerCase()) || times < places.length * LEAST_SHARE) continue;
        for (const { passage, start, end } of places) {
            const list = added.get(passage) ?? [];
            list.push({ kind: 'name', type, start, end });
            added.set(passage, list);
        }
    }
    return added;
}

function revised(
    passage: RecognisedPassage,
    changed: ReadonlyMap<Name, Name | undefined>,
    added: readonly Name[],
): RecognisedPassage {
    const mentions: Mention[] = [];
    for (const mention of passage.mentions) {
        const other = mention.kind === 'name' && changed.has(mention) ? changed.get(mention) : mention;
        if (other) mentions.push(other);
    }
    mentions.push(...added);
    return { ...passage, mentions: mentions.sort(byPosition) };
}
