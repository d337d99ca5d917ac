/** Where an article comes from: its outlet, the agencies that it credits, and those whose reports it hands on. */

import { textOf } from '../../text/span.ts';
import type { Article } from '../corpus.ts';
import { fingerprint } from '../entities/spelling.ts';
import { sourceOf } from './documentTitle.ts';

export interface Provenance {
    readonly outlet: Origin | undefined;
    readonly agencies: readonly Origin[];
    /** "Radio Kestria reported", "told the Velm Daily": named as those who had it first. */
    readonly relayed: readonly Origin[];
}

export interface Origin {
    /** Folded, without an article. */
    readonly key: string;
    readonly name: string;
}

/** Kept with the article. */
export function originOf(article: Article): Provenance {
    const known = origins.get(article);
    if (known) return known;
    const found = readProvenance(article);
    origins.set(article, found);
    return found;
}

const origins = new WeakMap<Article, Provenance>();

function readProvenance({ recognition: { document } }: Article): Provenance {
    const { blocks, dateline, text } = document;
    const credits = blocks.flatMap(({ kind, words }) => (kind === 'credit' ? creditedIn(words) : []));
    const ofDateline = dateline?.credit ? [textOf(text, dateline.credit)] : [];
    const relayed = blocks.flatMap(({ kind, words }) => (TELLS.has(kind) ? relayedIn(words) : []));
    const source = sourceOf(document);
    return {
        outlet: source === undefined ? undefined : originNamed(source),
        agencies: distinct([...ofDateline, ...credits]),
        relayed: distinct(relayed),
    };
}

const TELLS: ReadonlySet<string> = new Set(['paragraph', 'listItem', 'quote']);

/** "Transmark", "(Transmark, staff)"; nothing of who took a picture. */
function creditedIn(words: string): readonly string[] {
    if (words.length > LONGEST_CREDIT || OF_PICTURE.test(words)) return [];
    return words
        .split(/[,;/|]|\s(?:and|with)\s/)
        .map(part =>
            part
                .replace(/^[\s([—–-]+|[\s)\].—–-]+$/g, '')
                .replace(/^(?:source|with material from|by)\s?:?\s/i, ''),
        )
        .filter(part => /^\p{Lu}/u.test(part));
}

const LONGEST_CREDIT = 80;
const OF_PICTURE =
    /\b(?:photo|photograph|image|picture|file|handout|caption|courtesy|getty|illustration|graphic|video)\b/i;

function relayedIn(words: string): readonly string[] {
    return [...words.matchAll(RELAYS)].flatMap(
        ({ groups }) => groups?.['before'] ?? groups?.['behind'] ?? [],
    );
}

const NAME = String.raw`(?:\p{Lu}[\p{L}'’.-]{0,24})(?:\s(?:(?:of|and)\s)?\p{Lu}[\p{L}'’.-]{0,24}){0,4}`;
const RELAYS = new RegExp(
    String.raw`(?<before>${NAME})\s(?:has\s)?(?:reports|reported|writes|wrote|quoted|cited)\b|` +
        String.raw`\b(?:according to|told|speaking to|interview with|reported by|quoted by|first reported in)\s(?:the\s|The\s)?(?<behind>${NAME})`,
    'gu',
);

function distinct(names: readonly string[]): readonly Origin[] {
    const found = new Map<string, Origin>();
    for (const name of names) {
        const origin = originNamed(name);
        if (origin.key !== '') found.set(origin.key, origin);
    }
    return [...found.values()];
}

function originNamed(name: string): Origin {
    const written = name.trim();
    return { key: fingerprint(written).replace(/^the /, ''), name: written.replace(/^the /i, '') };
}
