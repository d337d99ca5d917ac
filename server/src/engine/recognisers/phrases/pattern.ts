/**
 * A small language for phrases. `the? MONTH:from to|until MONTH ,? (of YEAR)?` is read from left to right: words in
 * lower case stand for themselves, in capitals for a class of words; `|` separates choices of one word, `?` makes a
 * word or a group in brackets optional, ` | ` separates choices within a group, `:name` names what was met (a class is
 * named after itself). `<` and `>` delimit the phrase when context stands around it.
 */

import type { Span } from '../../text/span.ts';
import type { PhraseText } from './phraseText.ts';
import { valueIn, type Word } from './word.ts';

export interface Pattern {
    readonly start: State;
    /** The texts and classes with which a match can begin. */
    readonly firsts: ReadonlySet<string>;
}

export interface PhraseMatch extends Span {
    /** The words met under a name; undefined when an optional part is missing. */
    word(name: string): Word | undefined;
    /** '' when an optional part is missing. */
    text(name: string): string;
    number(name: string): number | undefined;
    /** What the word stands for in the class under whose name it was met; '' when it is missing. */
    value(name: string): string;
    /** The neighbours of the phrase, however far; undefined at the ends of the passage. */
    readonly before: Word | undefined;
    readonly after: Word | undefined;
}

interface State {
    readonly steps: Step[];
    isEnd: boolean;
}

interface Step {
    /** Undefined: nothing is consumed. */
    readonly element: Element | undefined;
    readonly mark: 'start' | 'end' | undefined;
    readonly to: State;
}

interface Element {
    readonly choices: ReadonlySet<string>;
    readonly classes: readonly string[];
    readonly name: string | undefined;
}

interface Capture {
    readonly name: string;
    readonly className: string | undefined;
    readonly word: Word;
}

/** Throws on a pattern that is not well formed: patterns are written by hand and read once, at start. */
export function readPattern(source: string): Pattern {
    const parts = source
        .replaceAll(/\(|\)\??/g, ' $& ')
        .split(' ')
        .filter(part => part !== '');
    const start: State = { steps: [], isEnd: false };
    const end: State = { steps: [], isEnd: true };
    const at = { i: 0 };
    readChoices(parts, at, start, end);
    if (at.i < parts.length) throw new Error(`unexpected "${parts[at.i]}" in pattern "${source}"`);
    return { start, firsts: firstsOf(start) };
}

/** Where the pattern matches from word `i` on, its optional parts as often as possible; undefined when it does not. */
export function matchAt(pattern: Pattern, { words }: PhraseText, i: number): PhraseMatch | undefined {
    const captures: Capture[] = [];
    let from = i;
    let until = -1;
    const run = (state: State, k: number): boolean => {
        for (const step of state.steps) {
            if (!step.element) {
                if (step.mark === 'start') from = k;
                if (!run(step.to, k)) continue;
                if (step.mark === 'end') until = k;
                return true;
            }
            const word = words[k];
            if (!word || (k > i && word.joint === 'far')) continue;
            const met = meets(step.element, word);
            if (met === undefined) continue;
            const depth = captures.length;
            const name = step.element.name ?? (met === '' ? undefined : camelCased(met));
            if (name !== undefined) captures.push({ name, className: met === '' ? undefined : met, word });
            if (run(step.to, k + 1)) return true;
            captures.length = depth;
        }
        if (!state.isEnd) return false;
        until = k;
        return true;
    };
    if (!run(pattern.start, i)) return undefined;
    const first = words[from];
    const last = words[until - 1];
    if (!first || !last || from >= until) return undefined;
    return matchOf(captures, { start: first.start, end: last.end }, words[from - 1], words[until]);
}

function matchOf(
    captures: readonly Capture[],
    span: Span,
    before: Word | undefined,
    after: Word | undefined,
): PhraseMatch {
    const find = (name: string) => captures.find(capture => capture.name === name);
    const sense = (name: string) => {
        const capture = find(name);
        return capture?.className === undefined ? undefined : valueIn(capture.word, capture.className);
    };
    return {
        ...span,
        before,
        after,
        word: name => find(name)?.word,
        text: name => find(name)?.word.text ?? '',
        number: name => {
            const value = sense(name);
            return typeof value === 'number' ? value : undefined;
        },
        value: name => String(sense(name) ?? ''),
    };
}

/** The class under which the word is met, '' when by its text, undefined when not at all. */
function meets(element: Element, word: Word): string | undefined {
    if (element.choices.has(word.text)) return '';
    if (word.senses.length === 0) return undefined;
    return element.classes.find(name => word.senses.some(sense => sense.class === name));
}

function readChoices(parts: readonly string[], at: { i: number }, from: State, to: State): void {
    let state = from;
    for (;;) {
        const part = parts[at.i];
        if (part === undefined || part.startsWith(')')) break;
        at.i += 1;
        if (part === '|') {
            state.steps.push({ element: undefined, mark: undefined, to });
            state = from;
            continue;
        }
        const next: State = { steps: [], isEnd: false };
        readPart(part, parts, at, state, next);
        state = next;
    }
    state.steps.push({ element: undefined, mark: undefined, to });
}

function readPart(part: string, parts: readonly string[], at: { i: number }, from: State, to: State): void {
    if (part === '<' || part === '>') {
        from.steps.push({ element: undefined, mark: part === '<' ? 'start' : 'end', to });
        return;
    }
    if (part === '(') {
        // A state of its own, so that choices inside begin here and nowhere else.
        const inner: State = { steps: [], isEnd: false };
        from.steps.push({ element: undefined, mark: undefined, to: inner });
        readChoices(parts, at, inner, to);
        const close = parts[at.i];
        if (close !== ')' && close !== ')?') throw new Error(`a group is not closed in "${parts.join(' ')}"`);
        at.i += 1;
        if (close === ')?') from.steps.push({ element: undefined, mark: undefined, to });
        return;
    }
    const isOptional = part.endsWith('?');
    from.steps.push({ element: readElement(isOptional ? part.slice(0, -1) : part), mark: undefined, to });
    if (isOptional) from.steps.push({ element: undefined, mark: undefined, to });
}

function readElement(part: string): Element {
    const [options = '', name] = part.split(':');
    const choices = options.split('|');
    return {
        choices: new Set(choices.filter(choice => !isClass(choice))),
        classes: choices.filter(isClass),
        name,
    };
}

function isClass(choice: string): boolean {
    return /^[A-Z_]{2,40}$/.test(choice);
}

function firstsOf(state: State): ReadonlySet<string> {
    const firsts = new Set<string>();
    for (const { element, to } of state.steps) {
        if (element) for (const choice of [...element.choices, ...element.classes]) firsts.add(choice);
        else for (const choice of firstsOf(to)) firsts.add(choice);
    }
    return firsts;
}

/** `PART_OF_DAY` is `partOfDay`. */
function camelCased(className: string): string {
    return className.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
