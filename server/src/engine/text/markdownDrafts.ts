/** The paragraphs of Markdown: words without syntax, from the tokens of micromark, each of which knows its offsets. */

import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import { decodeString } from 'micromark-util-decode-string';
import { type Draft, draftBuilder, type Form } from './draft.ts';
import { linesOf } from './lines.ts';
import { isWithinMarkdownLimits } from './markdownLimits.ts';

/**
 * Code blocks, HTML blocks and link definitions make no paragraph. Undefined when the text has so much syntax that it
 * cannot be read in linear time: then it is to be read as plain text.
 */
export function markdownDrafts(text: string, from: number): readonly Draft[] | undefined {
    // The tokenizer drops a byte-order mark without counting it.
    const start = text.charCodeAt(from) === 0xfeff ? from + 1 : from;
    const markdown = text.slice(start);
    if (!isWithinMarkdownLimits(markdown)) return undefined;
    const tokens = parse({ extensions: EXTENSIONS }).document();
    const events = postprocess(tokens.write(preprocess()(markdown, undefined, true)));
    return draftsFrom(text, start, events);
}

const EXTENSIONS = [gfm()];

type Events = ReturnType<typeof postprocess>;

/** What a reader does not see as words: with all that is inside. */
const HIDDEN: ReadonlySet<string> = new Set([
    'resource',
    'reference',
    'image',
    'codeText',
    'codeFenced',
    'codeIndented',
    'htmlFlow',
    'htmlText',
    'definition',
    'gfmFootnoteCall',
    'gfmFootnoteDefinitionLabel',
    'taskListCheck',
    'tableDelimiterRow',
]);

const COPIED: ReadonlySet<string> = new Set([
    'data',
    'literalAutolinkHttp',
    'literalAutolinkWww',
    'literalAutolinkEmail',
    'autolinkProtocol',
    'autolinkEmail',
]);

function draftsFrom(text: string, from: number, events: Events): readonly Draft[] {
    const drafts: Draft[] = [];
    const builder = draftBuilder(text);
    let hidden = 0;
    let quotes = 0;
    let lists = 0;
    let isTitle = false;
    let isByLine = false;
    let isApart = true;
    const end = (form: Form): void => {
        const draft = builder.draft(form, isApart);
        if (draft) drafts.push(draft);
    };
    for (const [step, token] of events) {
        const start = from + token.start.offset;
        const stop = from + token.end.offset;
        const type: string = token.type;
        if (HIDDEN.has(type)) {
            hidden += step === 'enter' ? 1 : -1;
            // A line break in HTML still parts two words.
            if (type === 'htmlText' && step === 'enter' && /^<br/i.test(text.slice(start, start + 3)))
                builder.space(start, stop);
            continue;
        }
        if (hidden > 0) continue;
        if (step === 'enter') {
            if (COPIED.has(type)) builder.copy(start, stop);
            else if (type === 'characterEscape') builder.put(text.slice(start + 1, stop), start, stop);
            else if (type === 'characterReference')
                builder.put(decodeString(text.slice(start, stop)), start, stop);
            else if (type === 'lineEnding' && isByLine) {
                end('text');
                isApart = false;
            } else if (type === 'lineEnding') builder.space(start, stop);
            else if (type === 'paragraph')
                isByLine = quotes + lists === 0 && isLineByLine(text.slice(start, stop));
            else if (type === 'tableCellDivider') builder.put('\t', start, stop);
            else if (type === 'blockQuote') quotes++;
            else if (type === 'listOrdered' || type === 'listUnordered') lists++;
            else if (type === 'atxHeadingSequence') isTitle ||= stop - start === 1;
            else if (type === 'setextHeadingLineSequence') isTitle = text.charAt(start) === '=';
            continue;
        }
        switch (type) {
            case 'paragraph':
                end(quotes > 0 ? 'quote' : lists > 0 ? 'listItem' : 'text');
                isByLine = false;
                isApart = true;
                break;
            case 'atxHeading':
            case 'setextHeading':
                end(isTitle ? 'title' : 'heading');
                isTitle = false;
                break;
            case 'tableRow':
                end('tableRow');
                break;
            case 'blockQuote':
                quotes--;
                break;
            case 'listOrdered':
            case 'listUnordered':
                lists--;
                break;
        }
    }
    return drafts;
}

/** Longer than anyone wraps a text. */
const LONGEST_WRAPPED_LINE = 140;

function isLineByLine(paragraph: string): boolean {
    const lines = linesOf(paragraph).map(({ start, end }) => paragraph.slice(start, end));
    return lines.length > 1 && (isUnwrapped(lines) || isForm(lines));
}

/**
 * Many save an article with a paragraph a line and no blank line between, which Markdown takes for one paragraph. Where a
 * line is too long for wrapped text, each line is the paragraph that its author meant.
 */
function isUnwrapped(lines: readonly string[]): boolean {
    return lines.some(line => line.length > LONGEST_WRAPPED_LINE && line.split(' ', 12).length > 11);
}

/** "Registered: 12.03.2014", "Share capital: EUR 25,000": an entry of a register, a form, or the head of a letter. */
function isForm(lines: readonly string[]): boolean {
    return lines.every(line => FIELD.test(line));
}

const FIELD = /^[\p{Lu}*_][^\s:]{0,30}(?: [^\s:]{1,30}){0,5}:(?:\s|[*_])/u;
