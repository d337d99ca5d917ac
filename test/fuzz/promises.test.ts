/** Random strings and damaged articles go through the promises of ARCHITECTURE.md. */

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Corpus, type Format } from '../../server/src/engine/engine.ts';
import { checkLocal, checkTotal, checkTraceable } from '../support/promises.ts';

const folder = new URL('../articles/', import.meta.url);
const ARTICLES = readdirSync(folder)
    .filter(name => !name.endsWith('.snap.txt'))
    .map(name => readFileSync(new URL(name, folder), 'utf8'));

/** What the recognisers wait for, without the sense that an article makes. */
const WORDS = [
    '14 people',
    'about 2,300',
    'dozens',
    '3.1 percent',
    '$2m',
    '–',
    '5-10 mm',
    'May 3',
    'on Friday',
    'two years ago',
    '2024-02-30',
    'since',
    'Mayor Hanna Brekke',
    'Norvik',
    'the HB',
    'blamed',
    'said',
    'had died',
    'will',
    'not',
    '“',
    '”',
    '"',
    '. ',
    ', ',
    '\n',
    '\n\n',
    '\r\n',
    '\u00a0',
    '---\n',
    'date: 2024-05-03\n',
    '# ',
    '**',
    '> ',
    '&amp;',
    '| ',
    '😀',
    'e\u0301',
    '\ud800',
];

const format = fc.constantFrom<Format>('plain', 'markdown', 'article');
const anyString = fc.string({ unit: 'binary', maxLength: 200 });
const heap = fc
    .array(fc.constantFrom(...WORDS), { maxLength: 60 })
    .chain(words => fc.constantFrom('', ' ').map(space => words.join(space)));
const damagedArticle = fc
    .tuple(
        fc.constantFrom(...ARTICLES),
        fc.array(fc.tuple(fc.nat(1500), fc.nat(40), fc.constantFrom('', ...WORDS)), {
            minLength: 1,
            maxLength: 8,
        }),
    )
    .map(([article, damages]) =>
        damages.reduce(
            (text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length),
            article,
        ),
    );
/** The same paragraphs in other places: a paragraph becomes a headline, a headline a paragraph, a byline neither. */
const rearranged = fc.constantFrom(...ARTICLES).chain(article => {
    const paragraphs = article.split('\n\n');
    const order = fc.shuffledSubarray(paragraphs, { minLength: Math.ceil(paragraphs.length / 2) });
    return fc.record({ before: fc.constant(article), after: order.map(parts => parts.join('\n\n')) });
});
const text = fc.oneof(anyString, heap, damagedArticle);

// Machines that build several things at once are slow.
describe('the engine', { timeout: 120_000 }, () => {
    it('is total', () => {
        fc.assert(fc.property(text, format, checkTotal), { numRuns: 40 });
    });

    it('is local', () => {
        fc.assert(fc.property(text, text, format, checkLocal), { numRuns: 30 });
        fc.assert(fc.property(fc.constantFrom(...ARTICLES), damagedArticle, format, checkLocal), {
            numRuns: 8,
        });
        fc.assert(
            fc.property(rearranged, format, ({ before, after }, format) => checkLocal(before, after, format)),
            { numRuns: 20 },
        );
    });

    it('shows nothing that cannot be traced to a text', () => {
        fc.assert(fc.property(text, format, checkTraceable), { numRuns: 30 });
    });

    it('shows one state, stamped with a version, and no copy', () => {
        const corpus = new Corpus({ names: undefined });
        const [one = '', other = ''] = ARTICLES;
        corpus.set({ uri: 'file:///one.txt', text: one, format: 'plain' });
        const { version } = corpus.snapshot();
        const article = corpus.snapshot().article('file:///one.txt');
        const job = corpus.replace({ uri: 'file:///one.txt', text: other, format: 'plain' });
        // The old state stands while the new text is being read.
        for (let step = job.next(); !step.done; step = job.next()) {
            const snapshot = corpus.snapshot();
            if (snapshot.version === version) expect(snapshot.article('file:///one.txt')).toBe(article);
        }
        expect(corpus.snapshot().version).toBe(version + 1);
        expect(corpus.snapshot().article('file:///one.txt')?.recognition.document.text).toBe(other);
        expect(corpus.remove('file:///one.txt')).toBe(true);
        expect(corpus.remove('file:///one.txt')).toBe(false);
        expect(corpus.snapshot().version).toBe(version + 2);
        expect(corpus.snapshot().uris()).toEqual([]);
    });

    it.each(['14 people ', 'on Friday ', 'Norvik ', '“said ', '3 to ', '1,', 'May ', 'blamed '])(
        'reads ten thousand times %j',
        words => {
            checkTotal(words.repeat(10_000 / words.length), 'plain');
        },
    );
});
