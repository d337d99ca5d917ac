/** What is coloured in an `.article` file before the server is awake: its TextMate grammar, line by line. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const root = new URL('../../', import.meta.url);
const GRAMMAR = readFileSync(new URL('syntaxes/article.tmLanguage.json', root), 'utf8');

/** YAML as far as these tests need it; its string runs over lines, as that of the real grammar does. */
const YAML = JSON.stringify({
    scopeName: 'source.yaml',
    patterns: [
        { match: '^[a-z]+(?=:)', name: 'entity.name.tag.yaml' },
        { begin: '"', end: '"', name: 'string.quoted.double.yaml' },
    ],
});

await oniguruma.loadWASM(
    readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')),
);
const registry = new textmate.Registry({
    onigLib: Promise.resolve({
        createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
        createOnigString: text => new oniguruma.OnigString(text),
    }),
    loadGrammar: async scopeName => {
        if (scopeName === 'text.article') return textmate.parseRawGrammar(GRAMMAR, 'article.json');
        if (scopeName === 'source.yaml') return textmate.parseRawGrammar(YAML, 'yaml.json');
        return null;
    },
});
const grammar = await registry.loadGrammar('text.article');

describe('the head of an article', () => {
    check('the first line is the headline', 'Levee gives way\n\nThe water came.', [
        'heading: Levee gives way',
    ]);
    check('a headline may ask', 'Who opened the gates?\nNobody did.', ['heading: Who opened the gates?']);
    check('blank lines may come before it', '\n  \nLevee gives way', ['heading: Levee gives way']);
    check('a first line that ends as a sentence is none', 'The water came at night.', []);
    check('a dateline in the first line is none', 'VELMORA – The water came.', ['place: VELMORA', 'dash: –']);
    check(
        'front matter is YAML, and the headline follows it',
        '---\ntitle: "Water"\n---\n\nLevee gives way',
        [
            'frontmatter: ---',
            'yaml: title',
            'yaml string: "Water"',
            'frontmatter: ---',
            'heading: Levee gives way',
        ],
    );
    check(
        'a string that is never closed ends with the front matter',
        '---\ntitle: "Water\n---\nLevee gives way',
        [
            'frontmatter: ---',
            'yaml: title',
            'yaml string: "Water',
            'frontmatter: ---',
            'heading: Levee gives way',
        ],
    );
    check(
        'front matter that is never closed ends with prose',
        '---\ntitle: Water\nThe water came at night.',
        ['frontmatter: ---', 'yaml: title'],
    );
    check('a rule further down is no front matter', 'Levee gives way\n---\ntitle: Water', [
        'heading: Levee gives way',
    ]);
});

describe('bylines', () => {
    check('one author', 'Water\n\nBy Lena Osvald', ['heading: Water', 'by: By', 'author: Lena Osvald']);
    check('several, with an outlet', 'Water\nBy Lena Osvald and M. J. Dunaj, Brennik Courier', [
        'heading: Water',
        'by: By',
        'author: Lena Osvald and M. J. Dunaj, Brennik Courier',
    ]);
    check('a name with diacritics, an apostrophe and a hyphen', 'Water\nBY Ružena O’Neill-Tolčić', [
        'heading: Water',
        'by: BY',
        'author: Ružena O’Neill-Tolčić',
    ]);
    check('a sentence is none', 'Water\nBy Monday the water had gone.', ['heading: Water']);
    check('one word is none', 'Water\nBy Ferry', ['heading: Water']);
});

describe('datelines', () => {
    check('place, day and agency', 'Water\n\nVELMORA, March 4 (Transmark) – The flood came.', [
        'heading: Water',
        'place: VELMORA',
        'date: March 4',
        'credit: (Transmark)',
        'dash: –',
    ]);
    check('an abbreviated month', 'Water\nDORNA, Sept. 13 (Transmark) – A guard died.', [
        'heading: Water',
        'place: DORNA',
        'date: Sept. 13',
        'credit: (Transmark)',
        'dash: –',
    ]);
    check('place and country', 'Water\nUPPER KOLVAČ, Varenia — Snow fell.', [
        'heading: Water',
        'place: UPPER KOLVAČ, Varenia',
        'dash: —',
    ]);
    check('small letters with a day', 'Water\nBrennik, 4 March 2025 - Snow fell.', [
        'heading: Water',
        'place: Brennik',
        'date: 4 March 2025',
        'dash: -',
    ]);
    check('small letters without a day are none', 'Water\nBrennik – a town of potters – was dry.', [
        'heading: Water',
    ]);
    check('in the middle of a line it is none', 'Water\nIt was in VELMORA – or so they said.', [
        'heading: Water',
    ]);
});

describe('subheadings', () => {
    check('a short line after a blank one', 'Water\n\nIt rained.\n\nHow large is it?\n\nVery.', [
        'heading: Water',
        'subheading: How large is it?',
    ]);
    check('not without the blank line', 'Water\n\nIt rained.\nHow large is it', ['heading: Water']);
    check('not a short sentence', 'Water\n\nNobody came.\n\n“Nobody.”', [
        'heading: Water',
        'quoted: “Nobody.”',
    ]);
    check('not a paragraph', `Water\n\n${'All the water of the world '.repeat(5)}came`, ['heading: Water']);
    check('not the byline', 'Water\n\nBy Lena Osvald\n\nIt rained.', [
        'heading: Water',
        'by: By',
        'author: Lena Osvald',
    ]);
});

describe('quotations', () => {
    check('straight', 'It is "dry" and "high", he said.', ['quoted: "dry"', 'quoted: "high"']);
    check('curly', 'It is “dry”, he said.', ['quoted: “dry”']);
    check('curly single, with an apostrophe in it', 'It is ‘the king’s land’, he said.', [
        'quoted: ‘the king’s land’',
    ]);
    check('low', 'Er sagte, es sei „trocken“ dort.', ['quoted: „trocken“']);
    check('guillemets both ways', 'Il dit « sec ». Er sagte »trocken«.', [
        'quoted: « sec »',
        'quoted: »trocken«',
    ]);
    check('an apostrophe is none', 'The town’s ’tis and the towns’ own.', []);
    check('inches are none', 'A pipe of 12" and one of 14" burst.', []);
    check('over wrapped lines', 'Water.\nHe said: "It is dry\nand high up there" and left.', [
        'quoted: "It is dry',
        'quoted: and high up there"',
    ]);
    for (const mark of ['"', '“', '‘', '„', '«', '”'])
        check(
            `a lost mark after ${mark} ends with its paragraph`,
            `He said: ${mark}It is dry.\nThen he left.\n\nIt rained all night.`,
            [`quoted: ${mark}It is dry.`],
        );
    check('a lost opening mark opens nothing', 'It is dry", he said.\nThen he left.', []);
});

describe('credits and links', () => {
    check('a photo credit', 'Water.\nPhoto: Eva Lindqvar', ['photo: Photo: Eva Lindqvar']);
    check('a photo credit behind a caption', 'Water.\nA boat in Dorna; Photo: JOM', ['photo: Photo: JOM']);
    check('a photo that is told of', 'Water.\nPhotos of the levee show cracks.', []);
    check('a credit line', 'Water.\n(Transmark, own report)', ['credit: (Transmark, own report)']);
    check('who reported', 'Water.\nReporting by Lena Osvald; editing by Marek Dunaj', [
        'credit: Reporting by Lena Osvald; editing by Marek Dunaj',
    ]);
    check('an address, without the full stop', 'See https://courier.example/a?b=1.', [
        'link: https://courier.example/a?b=1',
    ]);
});

describe('hostile input', () => {
    const hostile: readonly (readonly [string, (n: number) => string])[] = [
        ['straight marks', n => '"'.repeat(n)],
        ['opening marks', n => '“'.repeat(n)],
        ['marks and letters', n => 'a "b '.repeat(n / 5)],
        ['spaces', n => ' '.repeat(n)],
        ['capitals', n => 'A '.repeat(n / 2)],
        ['an author without end', n => `By ${'Ab '.repeat(n / 3)}`],
        ['parentheses', n => '('.repeat(n)],
        ['an address without end', n => `http://${'a.'.repeat(n / 2)}`],
        ['photos', n => '; Photo'.repeat(n / 7)],
    ];
    it.each(hostile)('%s: ten thousand take no longer than their length allows', (_, text) => {
        const short = fastestMs(text(10_000));
        const long = fastestMs(text(80_000));
        // Eight times the length: quadratic work would take sixty-four times as long.
        expect(long).toBeLessThan(24 * Math.max(short, 5));
    });
});

/** One line for each stretch that has a scope of its own, in order: "heading: Levee gives way". */
function check(title: string, text: string, expected: readonly string[]): void {
    it(title, () => expect(scoped(text)).toEqual(expected));
}

const LABELS: readonly (readonly [string, string])[] = [
    ['string.quoted.double.yaml', 'yaml string'],
    ['entity.name.tag.yaml', 'yaml'],
    ['punctuation.definition.frontmatter', 'frontmatter'],
    ['markup.heading.1', 'heading'],
    ['markup.heading.2', 'subheading'],
    ['keyword.other.byline', 'by'],
    ['entity.name.type.author', 'author'],
    ['entity.name.type.place', 'place'],
    ['constant.numeric.date', 'date'],
    ['comment.line.credit', 'credit'],
    ['comment.line.photo-credit', 'photo'],
    ['punctuation.separator.dateline', 'dash'],
    ['string.quoted', 'quoted'],
    ['markup.underline.link', 'link'],
];

function scoped(text: string): readonly string[] {
    const found: string[] = [];
    let stack: textmate.StateStack | null = textmate.INITIAL;
    for (const line of text.split('\n')) {
        const result: textmate.ITokenizeLineResult | undefined = grammar?.tokenizeLine(line, stack);
        if (!result) throw new Error('The grammar is not there.');
        stack = result.ruleStack;
        let open: { label: string; words: string } | undefined;
        for (const { startIndex, endIndex, scopes } of result.tokens) {
            const words = line.slice(startIndex, endIndex);
            const label = LABELS.find(([scope]) => scopes.some(name => name.startsWith(scope)))?.[1];
            const isOpening = scopes.some(name => name.startsWith('punctuation.definition.string.begin'));
            if (open && open.label === label && !isOpening) open.words += words;
            else {
                if (open) found.push(`${open.label}: ${open.words}`);
                open = label && words.trim() !== '' ? { label, words } : undefined;
            }
        }
        if (open) found.push(`${open.label}: ${open.words}`);
    }
    return found;
}

function fastestMs(line: string): number {
    const elapsed = [1, 2, 3].map(() => {
        const start = performance.now();
        scoped(`Water.\n\n${line}\nThen it stopped.`);
        return performance.now() - start;
    });
    return Math.min(...elapsed);
}
