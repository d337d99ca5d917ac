/** A name as it would be written in the spelling of what its entity is called: "Saric" beside "Dragan Šarić" is "Šarić". */

import type { Entity } from './entityIndex.ts';
import { isCapitals } from './nameGroups.ts';
import { fingerprint, skeletonOf } from './spelling.ts';

/**
 * The form in the spelling of the entity's name, as short or long as it was; undefined where it is spelt so already, and
 * where its words are other words (an acronym, a nickname, a former name). Case and the shape of apostrophes are no spelling.
 */
export function canonicalSpelling(form: string, { name, merges }: Entity): string | undefined {
    const [, words = form, possessive = ''] = /^(.{1,400}?)(['’]s?)?$/su.exec(form) ?? [];
    const isMisspelt = merges.some(merge => merge.form === words && merge.reason === 'misspelling');
    const spelt = isMisspelt ? likeName(words, name) : wordByWord(words, name);
    return spelt === undefined || isSameName(spelt, words) ? undefined : spelt + possessive;
}

/** But for case, a leading article, the shape of apostrophes and hyphens, a possessive. */
export function isSameName(one: string, other: string): boolean {
    return plain(one) === plain(other);
}

function plain(name: string): string {
    return name
        .normalize('NFC')
        .toLowerCase()
        .replace(/[’‘ʼ`´]/g, "'")
        .replace(/^the |[.,"“”]|'s?$/g, '')
        .replace(/[\s\u2010-\u2015-]+/g, ' ');
}

/** Of a misspelt name of as many words all of it; of the surname alone that of the name. */
function likeName(words: string, name: string): string | undefined {
    const [own, others] = [partsOf(words), partsOf(name)];
    if (own.length > others.length) return undefined;
    return inCaseOf(words, others.slice(-own.length).join(' '));
}

/** Undefined when a word of the form is none of the name. */
function wordByWord(words: string, name: string): string | undefined {
    // "Secretary General" and "Secretary-General" are cut otherwise, and are one spelling as a whole.
    if (skeletonsOf(words) === skeletonsOf(name)) return inCaseOf(words, name);
    const known = new Map(partsOf(name).map(part => [skeletonsOf(part), part]));
    const spelt: string[] = [];
    for (const part of partsOf(words)) {
        const like = known.get(skeletonsOf(part));
        if (like === undefined) return undefined;
        spelt.push(inCaseOf(part, like));
    }
    return spelt.join(' ');
}

function partsOf(name: string): readonly string[] {
    return name.split(/\s+/).filter(part => part !== '');
}

function skeletonsOf(words: string): string {
    return fingerprint(words).split(' ').map(skeletonOf).join(' ');
}

function inCaseOf(words: string, spelt: string): string {
    return isCapitals(words) && !isCapitals(spelt) ? spelt.toUpperCase() : spelt;
}
