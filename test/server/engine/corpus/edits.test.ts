/** What an edit leaves of an article is what a fresh reading of the same text finds, whatever was there before. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { affairOf } from '../../../../server/src/engine/corpus/verdicts/sides/affair.ts';
import { Corpus, type Snapshot, type Source } from '../../../../server/src/engine/engine.ts';
import { withNames } from '../../../support/nameModel.ts';

/** Parts of articles of which each says something that another paragraph may take up, or leave. */
const PARTS: readonly string[] = [
    '---\ntitle: Ferry line returns\ndate: 2021-05-04\n---\n',
    '---\nlanguage: sr\n---\n',
    'Ferry line returns to Dorvik\n',
    '# Ferry line returns to Dorvik\n',
    'By Ana Orlo\n',
    'Published: 4 May 2021\n',
    'DORVIK, May 4 (Transmark) – The Harbour Safety Board (HSB) said on Tuesday that 1,200 people had left.\n',
    'Dorvik – The mayor, Petra Lindqvist, said the ferry would sail again next Monday.\n',
    'Lindqvist told reporters that 14 of the 40 ferries were lost in 2019. On March 14 she had warned the board.\n',
    'The HSB denied it. “We have seen no report,” Ana Orlo of Karsten Works said, “and nobody asked us.”\n',
    'A week later Karsten closed its yard; that year 300 workers lost their jobs.\n',
    'Works in the harbour cost 3.5 million euros, up 12% from last year.\n',
    'karsten is what they call a knot. Board members met the mayor of Dorvik on 13/03/2021.\n',
    'The report came on 04/03/2021, and in the third quarter it was read. In the next one nobody read it.\n',
    'It was presented today. According to the May 4 report, 52 percent of the boats are safe.\n',
    'Orlo blamed Petra Lindqvist for the loss. Lindqvist blamed the Board.\n',
    'That day the mayor said: "Nothing is lost\n',
    'Karsten Works will build 12 ferries by 2025. Karsten Works will build 12 ferries by 2025.\n',
    '- 14 ferries in Dorvik\n- 12 boats in Sarn\n',
    'The boats of the two harbours\nwere built by hand in the yard of\nSarn, which Karsten Works sold to\nthe town of Dorvik in 2018 for 2\nmillion euros.\n',
    'Related posts\nKarsten Works sells a yard\nThe mayor of Sarn is heard …\n',
    '3 Min Read\n',
    'Photo: Ana Orlo/Transmark\n',
    '## What the board knew\n',
    '> The mayor *Petra Lindqvist* of [Sarn](https://example.org/sarn) &amp; her board\n> met on Friday.\n',
    '| Harbour | Ferries |\n| --- | --- |\n| Sarn | 14 |\n',
    '```\nKarsten Works 2018\n',
    '[Sarn]: https://example.org/sarn "a town"\n',
    'The [Sarn] yard and the [yard][Sarn] of Karsten[^1] were `sold` in 2018.\n',
    '[^1]: Karsten Works, founded in 1901.\n',
    '<div>\nKarsten Works\n',
    '<!-- Ana Orlo\n',
    '1. The Harbour Safety Board met on Monday.\n\n   It met again on Thursday.\n',
    '    Ana Orlo wrote in code.\n',
    'Kompanija iz Dorvika je prodala brodogradilište, rekao je gradonačelnik u petak. Radnici nisu bili obavešteni o tome.\n',
    '***\n',
    'A😀 cre\u0301me for Petra\u00a0Lindqvist\r\nin Sarn.\r\n',
];

/** Typed, in the middle of words and between them. */
const TYPED: readonly string[] = [
    'x',
    ' ',
    '\n',
    '\n\n',
    'A ',
    '.',
    '“',
    '"',
    '7',
    '*',
    '-',
    '`',
    '(',
    'today',
    'Sarn ',
    '```\n',
    '\n- ',
];

interface Edit {
    readonly at: number;
    readonly removed: number;
    readonly words: string;
}

const PLACE = fc.double({ min: 0, max: 1, noNaN: true });
const edit: fc.Arbitrary<Edit> = fc.record({
    at: PLACE,
    removed: fc.oneof(
        { weight: 4, arbitrary: fc.constant(0) },
        { weight: 3, arbitrary: fc.nat(3) },
        fc.nat(200),
    ),
    words: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...TYPED) },
        { weight: 2, arbitrary: fc.constantFrom(...PARTS.map(part => `\n${part}\n`)) },
        fc.constant(''),
    ),
});

const article: fc.Arbitrary<string> = fc
    .tuple(
        fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 18 }),
        fc.constantFrom('\n', '\n', ''),
    )
    .map(([parts, between]) => parts.join(between));

const edits = fc.array(edit, { minLength: 1, maxLength: 8 });
const format = fc.constantFrom<Source['format']>('plain', 'markdown', 'article');

const URI = 'file:///edited.txt';
const OTHERS: readonly Source[] = [
    'Petra Lindqvist said on 4 May 2021 that 1,300 people had left Dorvik.',
    'Karsten Works sold 12 ferries to Sarn in 2018, the Harbour Safety Board said.',
].map((text, i) => ({ uri: `file:///other${i}.txt`, text, format: 'plain' }));

function corpusOf(sources: readonly Source[]): Corpus {
    const corpus = new Corpus(withNames);
    for (const source of sources) corpus.set(source);
    return corpus;
}

function edited(text: string, { at, removed, words }: Edit): string {
    const start = Math.floor(at * text.length);
    return text.slice(0, start) + words + text.slice(start + removed);
}

/** All that a reader could come to know of the corpus, or of what is looked up in it. */
function allOf(snapshot: Snapshot) {
    const { claims, entities } = snapshot;
    const statements = snapshot.uris().map(uri => claims.statements(uri));
    return {
        article: snapshot.article(URI),
        affair: affairOf(snapshot.article(URI)?.claims ?? []),
        statements,
        candidates: snapshot
            .uris()
            .map(uri => claims.candidates(uri, claims.statements(uri), 50, term => [term])),
        entities: entities.ids().map(id => ({
            entity: entities.entity(id),
            count: entities.documentCount(id),
            keys: entities.keysLike(id),
        })),
    };
}

describe('an article after edits', () => {
    it('is what a fresh reading finds', () => {
        fc.assert(
            fc.property(article, edits, format, (first, changes, format) => {
                const corpus = corpusOf(OTHERS);
                let text = first;
                corpus.set({ uri: URI, text, format });
                for (const change of changes) {
                    text = edited(text, change);
                    corpus.set({ uri: URI, text, format });
                }
                const fresh = corpusOf([...OTHERS, { uri: URI, text, format }]);
                expect(allOf(corpus.snapshot())).toEqual(allOf(fresh.snapshot()));
            }),
            { numRuns: RUNS },
        );
    }, 600_000);

    it('is what a fresh reading finds when each edit is taken back', () => {
        fc.assert(
            fc.property(article, edits, format, (text, changes, format) => {
                const corpus = corpusOf(OTHERS);
                corpus.set({ uri: URI, text, format });
                const wanted = allOf(corpus.snapshot());
                for (const change of changes) {
                    corpus.set({ uri: URI, text: edited(text, change), format });
                    corpus.set({ uri: URI, text, format });
                    expect(allOf(corpus.snapshot())).toEqual(wanted);
                }
            }),
            { numRuns: RUNS },
        );
    }, 600_000);

    it('is made of the same statements everywhere else, though these go by dates that were told before', () => {
        const story = [
            'Dorvik – The ferry sank on 4 March 2019. A week later Karsten Works closed its yard.',
            'The mayor heard of it that day. Three days later 300 workers lost their jobs.',
            'A month later 14 of the 40 ferries were sold.',
        ];
        const source: Source = { uri: URI, text: story.join('\n\n'), format: 'plain' };
        const corpus = corpusOf([source]);
        // What spares an edit work is remembered from the second reading on.
        corpus.set(source);
        const before = corpus.snapshot().claims.statements(URI);
        const [first, ...others] = story;
        const text = [`${first} Nobody was hurt.`, ...others].join('\n\n');
        corpus.set({ ...source, text });
        const after = corpus.snapshot().claims.statements(URI);
        expect(before.length).toBeGreaterThan(4);
        expect(after.length).toBe(before.length + 1);
        const behind = before.filter(({ block }) => block > 0);
        expect(after.slice(-behind.length).every((statement, i) => statement === behind[i])).toBe(true);
    });
});

/** Enough to keep a rule that was broken from passing; a change of what is remembered is worth some thousands. */
const RUNS = 60;
