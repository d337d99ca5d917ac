/** How much syntax Markdown may have before reading it costs more than it gives. */

/**
 * The tokenizer takes quadratic time on a paragraph of brackets or stars that never close, and on deep nesting. What
 * people write stays a hundred times under these limits.
 */
export function isWithinMarkdownLimits(markdown: string): boolean {
    if (markdown.length > LONGEST) return false;
    let cost = 0;
    let marks = 0;
    let lines = 0;
    let opened = 0;
    let lastDepth = 0;
    let lineStart = 0;
    let isBlank = true;
    for (let at = 0; at <= markdown.length; at++) {
        const code = at < markdown.length ? markdown.charCodeAt(at) : LINE_FEED;
        if (code === LINE_FEED || code === CARRIAGE_RETURN) {
            const depth = nesting(markdown, lineStart);
            if (depth > DEEPEST) return false;
            opened += Math.max(0, depth - lastDepth);
            lastDepth = isBlank ? 0 : depth;
            lines++;
            if (isBlank || at === markdown.length) {
                cost += marks * marks + (lines * lines) / 4;
                if (cost > HIGHEST_COST) return false;
                marks = 0;
                lines = 0;
            }
            lineStart = at + 1;
            isBlank = true;
        } else if (code !== 0x20 && code !== 0x09) {
            isBlank = false;
            if (MARKS.has(code)) marks++;
        }
    }
    return cost + opened * opened <= HIGHEST_COST;
}

/** In code units. */
const LONGEST = 1_000_000;
/**
 * The sum, over the paragraphs, of the squares of their numbers of marks and (a quarter) of lines; and the square of
 * how many quotes and lists the text opens. At the limit the tokenizer takes a few tenths of a second.
 */
const HIGHEST_COST = 1_500_000;
/** Quotes in quotes, lists in lists. */
const DEEPEST = 16;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const MARKS: ReadonlySet<number> = new Set([...'[]*_~`<&!#>\\'].map(mark => mark.charCodeAt(0)));

/** How many marks of quotes and lists a line begins with. */
function nesting(markdown: string, lineStart: number): number {
    let depth = 0;
    for (let at = lineStart; at < markdown.length && depth <= DEEPEST; at++) {
        const mark = markdown.charAt(at);
        if (mark === '>' || mark === '-' || mark === '+' || mark === '*') {
            // A row of dashes or stars is a rule or emphasis, not a list.
            if (mark !== '>' && !/\s/.test(markdown.charAt(at + 1))) return depth;
            depth++;
        } else if (mark >= '0' && mark <= '9') {
            const item = /^\d{1,9}[.)]\s/.exec(markdown.slice(at, at + 12));
            if (!item) return depth;
            depth++;
            at += item[0].length - 1;
        } else if (mark !== ' ' && mark !== '\t') return depth;
    }
    return depth;
}
