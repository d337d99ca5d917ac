import { describe, expect, it } from 'vitest';
import type { Format } from '../../../../server/src/engine/engine.ts';
import { checkBlocks, documentOf, documentOfText, textAt } from '../../../support/checkDocument.ts';

const STORY = 'The council of Norvik agreed on Monday to pay for a ferry.';

function problemsOf(article: string): readonly (string | undefined)[] {
    const document = documentOf(article);
    return (document.frontMatter?.problems ?? []).map(
        problem => `${textAt(document, problem)}: ${problem.message}`,
    );
}

describe('front matter', () => {
    it.each(['plain', 'markdown', 'article'] satisfies Format[])('is read in the format %s', format => {
        const document = documentOf(
            `
            ---
            title: "Ferry line: returns"
            source: Norvik Post
            author: [Ana Orlo, Ben Tal]
            date: 2024-03-14
            updated: 2024-03-15T10:00:00+02:00
            retrieved: 16 March 2024
            url: https://norvik.example/ferry
            language: en-GB
            mood: calm
            ---
            ${STORY}
            `,
            { format },
        );
        const { frontMatter } = document;
        expect(frontMatter).toMatchObject({
            title: 'Ferry line: returns',
            source: 'Norvik Post',
            author: 'Ana Orlo, Ben Tal',
            date: '2024-03-14',
            updated: '2024-03-15',
            retrieved: '2024-03-16',
            url: 'https://norvik.example/ferry',
            language: 'en-GB',
            problems: [],
        });
        expect([...(frontMatter?.spans ?? [])].map(([name, span]) => [name, textAt(document, span)])).toEqual(
            [
                ['title', '"Ferry line: returns"'],
                ['source', 'Norvik Post'],
                ['author', '[Ana Orlo, Ben Tal]'],
                ['date', '2024-03-14'],
                ['updated', '2024-03-15T10:00:00+02:00'],
                ['retrieved', '16 March 2024'],
                ['url', 'https://norvik.example/ferry'],
                ['language', 'en-GB'],
            ],
        );
        expect(document.blocks.map(({ words }) => words)).toEqual(['Ferry line: returns', STORY]);
    });

    it.each([
        ['a plain one', 'title: Ferry line returns', 'Ferry line returns'],
        ['one in quotation marks', "title: 'Ferry line: returns'", 'Ferry line: returns'],
        ['under another name', 'headline: Ferry line returns', 'Ferry line returns'],
    ])('tells the headline where the text has none: %s', (_, yaml, title) => {
        const document = documentOfText(`---\n${yaml}\n---\n${STORY}`);
        expect(document.blocks.map(({ kind, words }) => `${kind}: ${words}`)).toEqual([
            `headline: ${title}`,
            `paragraph: ${STORY}`,
        ]);
        expect(document.headline && textAt(document, document.headline)).toBe(title);
    });

    it.each([
        ['where the text has one', 'title: Ferry', `# Ferry line returns\n\n${STORY}`],
        ['where it is written with escapes', 'title: "Ferry \\"Mira\\" returns"', STORY],
        ['where it stands on two lines', 'title: Ferry line\n  returns', STORY],
    ])('is no block %s', (_, yaml, text) => {
        const { blocks, frontMatter } = documentOfText(`---\n${yaml}\n---\n${text}`, { format: 'markdown' });
        expect(frontMatter?.title).toMatch(/Ferry/);
        expect(blocks.every(({ start }) => start >= (frontMatter?.end ?? 0))).toBe(true);
    });

    it.each([
        [
            'of a web clipper',
            'title: Ferry\nsource: https://norvik.example/ferry\nauthor:\n  - "[[Ana Orlo]]"\npublished: 2024-03-14\ncreated: 2024-03-16',
            {
                url: 'https://norvik.example/ferry',
                source: undefined,
                author: 'Ana Orlo',
                date: '2024-03-14',
                retrieved: '2024-03-16',
            },
        ],
        [
            'of a site generator',
            'headline: Ferry\npublishDate: 2024-03-14T10:00:00Z\nlast_modified_at: 2024-03-15',
            { title: 'Ferry', date: '2024-03-14', updated: '2024-03-15' },
        ],
        ['beside the field itself', 'published: 2024-03-12\ndate: 2024-03-14', { date: '2024-03-14' }],
        ['that means something else', 'published: true\nlink: page 4', { date: undefined, url: undefined }],
        [
            'where the rest is no YAML',
            'title: Mayor: we stay\npublished: 2024-03-14',
            { title: 'Mayor: we stay', date: '2024-03-14' },
        ],
    ])('takes a field under another name, %s', (_, yaml, expected) => {
        const { frontMatter } = documentOfText(`---\n${yaml}\n---\n${STORY}`);
        expect(frontMatter).toMatchObject(expected);
    });

    it('says nothing of what stands under another name', () => {
        expect(
            problemsOf(`---\npublished: true\ncreated: [1, {a: b}]\ndate: 2024-03-14\n---\n${STORY}`),
        ).toEqual([]);
    });

    it.each(['\n', '\r\n', '\r'])('with line ends %j', end => {
        const document = documentOfText(['---', 'title: Ferry', 'date: 2024-03-14', '---', STORY].join(end));
        expect(document.frontMatter).toMatchObject({
            start: 0,
            title: 'Ferry',
            date: '2024-03-14',
            problems: [],
        });
        expect(textAt(document, document.frontMatter)?.endsWith('---')).toBe(true);
        expect(textAt(document, document.frontMatter?.spans.get('date'))).toBe('2024-03-14');
    });

    it('may be empty, and may leave fields empty', () => {
        expect(documentOf(`---\n---\n${STORY}`).frontMatter).toMatchObject({
            title: undefined,
            problems: [],
        });
        expect(documentOf(`---\ntitle:\ndate:\n---\n${STORY}`).frontMatter).toMatchObject({
            title: undefined,
            date: undefined,
            problems: [],
        });
    });

    it.each([
        ['a line that only separates', `---\n\n${STORY}\n\n---\n\n${STORY}`],
        ['a start without an end', `---\ntitle: Ferry\n\n${STORY}`],
        ['lines further down', `${STORY}\n---\ntitle: Ferry\n---\n`],
        ['no text at all', ''],
    ])('is not %s', (_, text) => expect(documentOfText(text).frontMatter).toBeUndefined());

    it('reports a day that is none, and keeps the rest', () => {
        const article = `---\ntitle: Ferry\ndate: last spring\n---\n${STORY}`;
        expect(problemsOf(article)).toEqual([
            'last spring: “last spring” is not a full day; write it like 2024-03-14',
        ]);
        expect(documentOf(article).frontMatter).toMatchObject({ title: 'Ferry', date: undefined });
    });

    it('reports a field of the wrong kind and one given twice', () => {
        expect(problemsOf(`---\ntitle: { de: Fähre }\nsource: A\nsource: B\n---\n${STORY}`)).toEqual([
            '{ de: Fähre }: “title” should be a line of text',
            'B: “source” is given twice; the first one counts',
        ]);
    });

    it('reads what it can of broken YAML, reports it, and leaves the story readable', () => {
        const article = `---\ntitle: Mayor: we stay\ndate: 2024-03-14\nauthor: [Ana\n---\n${STORY}`;
        const document = documentOf(article);
        expect(document.frontMatter).toMatchObject({
            title: 'Mayor: we stay',
            date: '2024-03-14',
            author: undefined,
        });
        expect(document.frontMatter?.problems).toHaveLength(1);
        expect(document.frontMatter?.problems[0]?.message).toMatch(/^This front matter is not valid YAML: /);
        checkBlocks(article, `headline: Mayor: we stay\nparagraph: ${STORY}`);
    });

    it('is safe from YAML that multiplies or nests', () => {
        const bomb = Array.from({ length: 30 }, (_, i) => `b${i + 1}: &b${i + 1} [*b${i}, *b${i}]`).join(
            '\n',
        );
        const document = documentOf(`---\ntitle: Ferry\nb0: &b0 x\n${bomb}\nauthor: *b30\n---\n${STORY}`);
        expect(document.frontMatter).toMatchObject({ title: 'Ferry', author: undefined });
        for (const nested of [
            '['.repeat(5000),
            '- '.repeat(3000),
            '{a: '.repeat(3000),
            `${' '.repeat(900)}a: b`,
        ])
            expect(documentOf(`---\ntitle: ${nested}\n---\n${STORY}`).blocks.at(-1)?.words).toBe(STORY);
    });
});
