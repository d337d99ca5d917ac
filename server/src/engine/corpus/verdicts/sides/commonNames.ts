/** How many names two articles share, recognised or not: short articles of one affair share few words, and its names. */

import { type Claim, claimPerSentence, firstSentences } from '../../../claims/claim.ts';
import { remembered, rememberedOfWords } from '../../../claims/remembered.ts';
import { folded, stemOf } from '../../../claims/words.ts';
import { namedThing, thingOfName } from '../../../recognisers/lexicon/en/origins.ts';
import { TIME_WORDS } from '../../../recognisers/lexicon/en/timeWords.ts';

/** Symmetric, at most `most`: stems that both write with a capital where only names have one, weekdays and months aside. */
export function commonNames(one: readonly Claim[], other: readonly Claim[], most: number): number {
    const [a, b] = [capitalsIn(one), capitalsIn(other)];
    const [few, many] = a.size < b.size ? [a, b] : [b, a];
    let count = 0;
    for (const stem of few) {
        if (count === most) break;
        if (many.has(stem)) count += 1;
    }
    return count;
}

const capitalsIn = remembered((claims: readonly Claim[]): ReadonlySet<string> => {
    const stems = new Set<string>();
    let last: Claim['capitals'] | undefined;
    for (const { capitals } of claims) {
        // All claims of a sentence have the same.
        if (capitals === last) continue;
        last = capitals;
        for (const stem of capitals.inside) if (!OF_TIME.has(stem)) stems.add(stem);
    }
    return stems;
});

const OF_TIME: ReadonlySet<string> = new Set(
    [TIME_WORDS['MONTH'], TIME_WORDS['WEEKDAY']].flatMap(words =>
        Object.keys(words ?? {}).flatMap(word => stemOf(word) ?? []),
    ),
);

/** What names two articles have in common. Symmetric. */
export interface NamesInCommon {
    /** At most 2: it takes no more. */
    readonly count: number;
    /** One of several words, if any: "Clara Winde" and "Velmont" meet by chance hardly ever. */
    readonly full: string | undefined;
}

export function namesInCommon(one: readonly Claim[], other: readonly Claim[]): NamesInCommon {
    const [a, b] = [namesIn(one), namesIn(other)];
    const [few, many] = a.size < b.size ? [a, b] : [b, a];
    let count = 0;
    let full: string | undefined;
    for (const name of few) {
        if (!many.has(name)) continue;
        count += 1;
        if (name.includes(' ')) full ??= name;
        if (full !== undefined && count >= FEWEST_NAMES) break;
    }
    return { count, full };
}

/** So many, one of them full, make one affair. */
export const FEWEST_NAMES = 2;

/** As they are written, in lower case. */
const namesIn = remembered((claims: readonly Claim[]): ReadonlySet<string> => {
    const found = new Set<string>();
    let last: Claim['names'] | undefined;
    for (const { names, words, sentence } of claims) {
        if (names === last) continue;
        last = names;
        for (const { start, end } of names) {
            const name = words.slice(start - sentence.start, end - sentence.start).toLowerCase();
            found.add(name.replace(BESIDE_NAME, ''));
        }
    }
    return found;
});

/** Both begin with one thing that has a name: "the Kelm refinery", "Kelm refinery restarts". */
export function beginWithOneThing(one: readonly Claim[], other: readonly Claim[]): boolean {
    return areIn(firstThings(one), firstThings(other));
}

function areIn(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
    return others.size > 0 && [...some].some(each => others.has(each));
}

/** One thing that stands where it was built, wherever they name it: a ship or a plane of that name may be one of many. */
export function nameOneThing(one: readonly Claim[], other: readonly Claim[]): boolean {
    return areIn(placesMade(one), placesMade(other));
}

const firstThings = remembered(
    (claims: readonly Claim[]) =>
        new Set(thingsIn(firstSentences(claims, FIRST_SENTENCES), capitalsIn(claims))),
);

const placesMade = remembered(
    (claims: readonly Claim[]) =>
        new Set(thingsIn(claims, capitalsIn(claims)).filter(thing => STANDS.test(thing))),
);

const STANDS = / (?:dam|bridge|viaduct|tunnel|mine|colliery|pit|quarry|refinery|smelter|reactor|mill|pier)$/;

/** Folded: "kelm refinery". A name has a capital inside a sentence somewhere. */
function thingsIn(claims: readonly Claim[], capitals: ReadonlySet<string>): readonly string[] {
    return [...claimPerSentence(claims)]
        .flatMap(thingsNamed)
        .flatMap(({ stem, thing }) => (capitals.has(stem) ? [thing] : []));
}

/** Kept with the sentence: an edit leaves most of them as they are. */
const thingsNamed = rememberedOfWords(words =>
    [...words.matchAll(namedThing), ...words.matchAll(thingOfName)].map(
        ({ groups: { name = '', thing = '' } = {} }) => ({
            stem: stemOf(folded(name)) ?? '',
            thing: folded(`${name} ${thing}`),
        }),
    ),
);

const FIRST_SENTENCES = 3;

const BESIDE_NAME = /^the |['’]s?$/g;
