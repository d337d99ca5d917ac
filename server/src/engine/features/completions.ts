/** Which known names begin as what has just been typed? */

import { folded } from '../claims/words.ts';
import type { Snapshot } from '../corpus/corpus.ts';
import { isSameName } from '../corpus/entities/canonicalSpelling.ts';
import type { Entity, EntityAppearance } from '../corpus/entities/entityIndex.ts';
import { fingerprint } from '../corpus/entities/spelling.ts';
import { publicationInWords, sourceOf, titleOf } from '../corpus/sources/documentTitle.ts';
import { stopWords } from '../recognisers/lexicon/en/stopWords.ts';
import type { NameType } from '../recognisers/mention.ts';
import type { Location } from '../text/location.ts';
import { inText } from '../text/place.ts';
import { type Span, touches } from '../text/span.ts';

export interface Completion {
    /** What is written in the place of `span`, which ends at the cursor. */
    readonly name: string;
    readonly span: Span;
    /** What the entity is called, when that is not all of `name`. */
    readonly entity: string;
    readonly type: NameType;
    /** Other forms as written, most frequent first. */
    readonly aliases: readonly string[];
    /** In how many other documents it is named, and some of these. */
    readonly documents: number;
    readonly sources: readonly CompletionSource[];
}

export interface CompletionSource {
    readonly title: string;
    readonly source: string | undefined;
    readonly day: string | undefined;
    /** The first mention there. */
    readonly location: Location;
}

const MOST = 8;
const MOST_SOURCES = 5;
const MOST_ALIASES = 5;

/**
 * The likeliest first, in the spelling of what each entity is called; the surname of a person first where the full name
 * stands in the document already. Empty but behind a capital inside a sentence ("came to B"), two letters of a word with
 * one at its beginning ("Br"), or more words that begin with one ("Ministry of the In"); whoever types plain words is left
 * alone. Editors ask by themselves at the first letter of a word only: there a capital must do.
 */
export function completionsAt(snapshot: Snapshot, uri: string, offset: number): readonly Completion[] {
    const document = snapshot.article(uri)?.recognition.document;
    if (!document) return [];
    const { frontMatter, text } = document;
    if (frontMatter && touches(frontMatter, offset)) return [];
    for (const span of beginningsAt(text, offset)) {
        const found = startingWith(snapshot, { uri, text, span });
        if (found.length > 0) return found;
    }
    return [];
}

interface Beginning {
    readonly uri: string;
    readonly text: string;
    readonly span: Span;
}

/** In UTF-16 code units. */
const LONGEST = 120;
const MOST_WORDS = 5;

/** What may be the beginning of a name before the cursor, the longest first. */
function beginningsAt(text: string, offset: number): readonly Span[] {
    const from = Math.max(0, offset - LONGEST);
    const line = /[^\r\n]*$/.exec(text.slice(from, offset))?.[0] ?? '';
    const words = [...line.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]{0,60}/gu)];
    const last = words.at(-1);
    if (!last || last.index + last[0].length !== line.length) return [];
    // In the midst of a word nothing begins.
    if (/^[\p{L}\p{M}\p{N}]/u.test(text.slice(offset, offset + 2))) return [];
    const spans: Span[] = [];
    for (let i = words.length - 1; i >= 0 && words.length - i <= MOST_WORDS; i--) {
        const [word, next] = [words[i], words[i + 1]];
        if (!word || (next && line.slice(word.index + word[0].length, next.index) !== ' ')) break;
        const isOne = i === words.length - 1;
        const isShort = word[0].length < 2 && OPENS_SENTENCE.test(line.slice(0, word.index));
        const isTooLittle = isOne && (isShort || stopWords.has(folded(word[0])));
        if (/^\p{Lu}/u.test(word[0]) && !isTooLittle)
            spans.unshift({ start: offset - line.length + word.index, end: offset });
    }
    return spans;
}

/** What stands before a word that would have a capital in any case. */
const OPENS_SENTENCE = /(?:^|[.!?:…“”"‘([*_#>|-])\s{0,9}$/;

function startingWith(snapshot: Snapshot, beginning: Beginning): readonly Completion[] {
    const typed = fingerprint(beginning.text.slice(beginning.span.start, beginning.span.end));
    if (typed === '') return [];
    const ids = new Set<string>();
    for (const key of snapshot.entities.keys())
        if (key.startsWith(typed) || key.includes(` ${typed}`)) ids.add(snapshot.entities.idOf(key));
    return [...ids]
        .flatMap(id => snapshot.entities.entity(id) ?? [])
        .map(entity => ({ entity, elsewhere: elsewhereThanHere(snapshot, entity, beginning) }))
        .filter(({ elsewhere }) => elsewhere.length > 0)
        .sort((a, b) => b.elsewhere.length - a.elsewhere.length || (a.entity.name < b.entity.name ? -1 : 1))
        .flatMap(({ entity, elsewhere }) =>
            completionsOf(snapshot, entity, elsewhere, { ...beginning, typed }),
        )
        .slice(0, MOST);
}

/** Its appearances but for the very words that are being typed, which may have been taken for a name already. */
function elsewhereThanHere(
    snapshot: Snapshot,
    { appearances }: Entity,
    { uri, span }: Beginning,
): readonly EntityAppearance[] {
    const document = snapshot.article(uri)?.recognition.document;
    return appearances.filter(
        appearance =>
            appearance.uri !== uri ||
            (document !== undefined &&
                appearance.entity.mentions.some(
                    mention => !touches(inText(document, mention.block, mention), span.end),
                )),
    );
}

function completionsOf(
    snapshot: Snapshot,
    entity: Entity,
    elsewhere: readonly EntityAppearance[],
    { uri, text, span, typed }: Beginning & { readonly typed: string },
): readonly Completion[] {
    const name = onOneLine(entity.name);
    const names: string[] = [];
    const isStart = [name, ...entity.aliases].some(form => fingerprint(form).startsWith(typed));
    const surname = entity.type === 'person' ? lastWordOf(name) : undefined;
    if (surname !== undefined && (fingerprint(surname).startsWith(typed) || !isStart)) {
        if (!fingerprint(surname).startsWith(typed)) return [];
        const isIntroduced = elsewhere.some(
            appearance =>
                appearance.uri === uri && appearance.entity.forms.some(form => isSameName(form, name)),
        );
        names.push(...(isIntroduced ? [surname, name] : [name, surname]));
    } else if (isStart) names.push(name);
    const others = elsewhere.filter(appearance => appearance.uri !== uri);
    const uris = [...new Set(others.map(appearance => appearance.uri))];
    return names
        .filter(written => written !== text.slice(span.start, span.end))
        .map(written => ({
            name: written,
            span,
            entity: name,
            type: entity.type,
            aliases: entity.aliases.map(onOneLine).slice(0, MOST_ALIASES),
            documents: uris.length,
            sources: uris.slice(0, MOST_SOURCES).flatMap(other => sourceIn(snapshot, other, others) ?? []),
        }));
}

function lastWordOf(name: string): string | undefined {
    const at = name.lastIndexOf(' ');
    return at < 0 ? undefined : name.slice(at + 1);
}

function sourceIn(
    snapshot: Snapshot,
    uri: string,
    appearances: readonly EntityAppearance[],
): CompletionSource | undefined {
    const recognition = snapshot.article(uri)?.recognition;
    const mention = appearances.find(appearance => appearance.uri === uri)?.entity.mentions[0];
    if (!recognition || !mention) return undefined;
    const { document, published } = recognition;
    return {
        title: titleOf(document),
        source: sourceOf(document),
        day: publicationInWords(published),
        location: { uri, span: inText(document, mention.block, mention) },
    };
}

function onOneLine(words: string): string {
    return words.replace(/\s{1,200}/g, ' ').trim();
}
