/** The letters of a name whatever its spelling: "Šarić", "Saric" and "Sharich" are one, "Đorđe" and "Djordje" another. */

import { folded } from '../../claims/words.ts';

/** A name without case, diacritics, punctuation and a leading article: "the U.N." is "un", "O’Brien" is "obrien". */
export function fingerprint(name: string): string {
    return folded(name)
        .replace(/'s(?= |$)|'$/g, '')
        .replace(/['.]/g, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .replace(/^the /, '');
}

/**
 * What the ways of writing one word in Latin letters have in common: the digraphs that English, German, Polish,
 * Serbo-Croatian, Albanian, Turkish, Arabic and Russian names are written with are taken for the letters they stand
 * for. For a word of a fingerprint; short words are left as they are, for too much would look like them.
 */
export function skeletonOf(word: string): string {
    if (word.length < SHORTEST) return word;
    const known = skeletons.get(word);
    if (known !== undefined) return known;
    let skeleton = ARABIC[word] ?? word;
    for (const [pattern, letters] of DIGRAPHS) skeleton = skeleton.replace(pattern, letters);
    if (skeletons.size >= MOST_SKELETONS) skeletons.clear();
    skeletons.set(word, skeleton);
    return skeleton;
}

const SHORTEST = 4;

/** Found before: a corpus has few names, and each comes again and again. */
const skeletons = new Map<string, string>();
const MOST_SKELETONS = 50_000;

/** Applied in order. */
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
    // Šarić, Sharich, Scharitsch, Szarić.
    [/tsch|tch/g, 'c'],
    [/shch|sch|sh|sz/g, 's'],
    [/ch|cz/g, 'c'],
    [/zh|dzh|dz|xh/g, 'z'],
    [/kh/g, 'h'],
    [/gh/g, 'g'],
    // Đ, dj, gj and dh; folding has made Đ a d.
    [/dj|gj|dh/g, 'd'],
    // Banjska and Banska, Ljubomir and Lubomir, Katyn and Katin.
    [/([nl])j|([nl])y(?=[aeiou])/g, '$1$2'],
    [/ck|q/g, 'k'],
    [/x/g, 'ks'],
    [/ph|ff/g, 'f'],
    [/w|f$/g, 'v'],
    [/ee/g, 'i'],
    [/oo|ou|ue/g, 'u'],
    [/oe/g, 'o'],
    [/ae/g, 'a'],
    [/[jy]/g, 'i'],
    [/(.)\1/g, '$1'],
];

/** Arabic names whose vowels every outlet hears in its own way. */
const ARABIC: Readonly<Record<string, string>> = {
    abdel: 'abdul',
    abdal: 'abdul',
    abdoul: 'abdul',
    mohammed: 'muhammad',
    mohamed: 'muhammad',
    mohammad: 'muhammad',
    mohamad: 'muhammad',
    muhammed: 'muhammad',
    muhamed: 'muhammad',
    muhamad: 'muhammad',
    ahmed: 'ahmad',
    hussain: 'hussein',
    husain: 'hussein',
    hussayn: 'hussein',
    osama: 'usama',
    omar: 'umar',
    osman: 'usman',
    othman: 'usman',
    yousef: 'yusuf',
    youssef: 'yusuf',
    yousuf: 'yusuf',
    yusef: 'yusuf',
    ibraheem: 'ibrahim',
};
