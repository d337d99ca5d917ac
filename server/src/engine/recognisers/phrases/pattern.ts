/**
 * A small language for phrases. `the? MONTH:from to|until MONTH ,? (of YEAR)?` is read from left to right: words in
 * lower case stand for themselves, in capitals for a class of words; `|` separates choices of one word, `?` makes a
 * word or a group in brackets optional, ` | ` separates choices within a group, `:name` names what was met (a class is
 * named after itself). `<` and `>` delimit the phrase when context stands around it.
 */

import type { Span } from '../../text/span.ts';
import type { PhraseText } from './phraseText.ts';
import { enlist } from './vocabulary.ts';
import { valueIn, type Word } from './word.ts';

export interface Pattern {
    /** Its place in `PhraseText.live`. */
    readonly id: number;
    readonly start: State;
    /** The texts and classes with which a match can begin. */
    readonly firsts: readonly string[];
    /** Of each word that no match can do without, its texts and classes. */
    readonly required: readonly (readonly string[])[];
    /** No match has more words. */
    readonly longest: number;
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
    /** The one before `before`: of "player of the year" the player. */
    readonly secondBefore: Word | undefined;
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
    readonly classes: readonly ClassChoice[];
    /** Under which a word met by its text is known; undefined when it is not needed. */
    readonly name: string | undefined;
}

/** A class of words, and the name under which a word of it is known. */
interface ClassChoice {
    readonly className: string;
    readonly name: string;
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
    const firsts = firstsOf(start);
    const required = requiredIn(parts);
    const id = enlist(required[0] ?? firsts, [...firsts, ...required.flat()]);
    return { id, start, firsts, required, longest: parts.length };
}

/** All matches, at most one from each word on. Looks only where the rarest word that is required stands near. */
export function matchesOf(pattern: Pattern, text: PhraseText): readonly PhraseMatch[] {
    if (text.live[pattern.id] !== 1) return NONE;
    const anchors = rarestOf(pattern, text);
    if (anchors?.length === 0) return NONE;
    const starts = positionsOf(pattern.firsts, text);
    if (starts.length === 0) return NONE;
    const matches: PhraseMatch[] = [];
    let next = 0;
    for (const start of starts) {
        if (anchors) {
            while (next < anchors.length && (anchors[next] ?? 0) < start) next += 1;
            const anchor = anchors[next];
            if (anchor === undefined) break;
            if (anchor - start > pattern.longest) continue;
        }
        const match = matchAt(pattern, text, start);
        if (match) matches.push(match);
    }
    return matches;
}

const NONE: readonly never[] = [];

/** Where the required word that is rarest in this text stands; undefined when the pattern requires none. */
function rarestOf({ required }: Pattern, text: PhraseText): readonly number[] | undefined {
    let rarest: readonly string[] | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const choices of required) {
        let count = 0;
        for (const choice of choices) count += text.index.get(choice)?.length ?? 0;
        if (count === 0) return NONE;
        if (count >= least) continue;
        least = count;
        rarest = choices;
    }
    return rarest && positionsOf(rarest, text);
}

/** In order, each once. */
function positionsOf(choices: Iterable<string>, { index }: PhraseText): readonly number[] {
    let only: readonly number[] | undefined;
    let merged: Set<number> | undefined;
    for (const choice of choices) {
        const positions = index.get(choice);
        if (!positions) continue;
        if (!only) only = positions;
        else {
            merged ??= new Set(only);
            for (const position of positions) merged.add(position);
        }
    }
    return merged ? [...merged].sort((a, b) => a - b) : (only ?? NONE);
}

/** Where the pattern matches from word `i` on, its optional parts as often as possible; undefined when it does not. */
function matchAt(pattern: Pattern, { words }: PhraseText, i: number): PhraseMatch | undefined {
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
            const { choices, name } = step.element;
            const depth = captures.length;
            if (choices.has(word.text)) {
                if (name !== undefined) captures.push({ name, className: undefined, word });
            } else {
                const met = classOf(step.element, word);
                if (!met) continue;
                captures.push({ name: met.name, className: met.className, word });
            }
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
    const beside = { before: words[from - 1], secondBefore: words[from - 2], after: words[until] };
    return new Met(captures, { start: first.start, end: last.end }, beside);
}

type Beside = Pick<PhraseMatch, 'before' | 'after' | 'secondBefore'>;

/** A class for speed: thousands are made for an article, and functions of their own would cost more than the match. */
class Met implements PhraseMatch {
    readonly start: number;
    readonly end: number;
    readonly before: Word | undefined;
    readonly after: Word | undefined;
    readonly secondBefore: Word | undefined;
    readonly #captures: readonly Capture[];

    constructor(captures: readonly Capture[], span: Span, beside: Beside) {
        this.start = span.start;
        this.end = span.end;
        this.before = beside.before;
        this.after = beside.after;
        this.secondBefore = beside.secondBefore;
        this.#captures = captures;
    }

    word(name: string): Word | undefined {
        return this.#find(name)?.word;
    }

    text(name: string): string {
        return this.#find(name)?.word.text ?? '';
    }

    number(name: string): number | undefined {
        const value = this.#sense(name);
        return typeof value === 'number' ? value : undefined;
    }

    value(name: string): string {
        return String(this.#sense(name) ?? '');
    }

    #find(name: string): Capture | undefined {
        for (const capture of this.#captures) if (capture.name === name) return capture;
        return undefined;
    }

    #sense(name: string): string | number | undefined {
        const capture = this.#find(name);
        return capture?.className === undefined ? undefined : valueIn(capture.word, capture.className);
    }
}

function classOf({ classes }: Element, { senses }: Word): ClassChoice | undefined {
    if (senses.length === 0) return undefined;
    for (const choice of classes)
        for (const sense of senses) if (sense.class === choice.className) return choice;
    return undefined;
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
        classes: choices
            .filter(isClass)
            .map(className => ({ className, name: name ?? camelCased(className) })),
        name,
    };
}

/** Texts and classes, as the index of a text has them. */
function choicesOf({ choices, classes }: Element): readonly string[] {
    return [...choices, ...classes.map(({ className }) => className)];
}

function isClass(choice: string): boolean {
    return /^[A-Z_]{2,40}$/.test(choice);
}

/** The words outside of groups that are not optional. */
function requiredIn(parts: readonly string[]): readonly (readonly string[])[] {
    const required: (readonly string[])[] = [];
    let depth = 0;
    for (const part of parts) {
        if (part === '(') depth += 1;
        else if (part.startsWith(')')) depth -= 1;
        else if (part === '|' && depth === 0) return [];
        else if (depth === 0 && part !== '<' && part !== '>' && !part.endsWith('?')) {
            required.push(choicesOf(readElement(part)));
        }
    }
    return required.sort((a, b) => commonness(a) - commonness(b));
}

const COMMON: ReadonlySet<string> = new Set([
    'the',
    'a',
    'an',
    'of',
    'in',
    'to',
    'and',
    'or',
    ',',
    'at',
    'by',
    'NUMBER',
]);

/** The number of very common words among the choices: what is rare is looked for first. */
function commonness(choices: readonly string[]): number {
    return choices.filter(choice => COMMON.has(choice)).length;
}

function firstsOf(state: State): readonly string[] {
    const firsts = new Set<string>();
    for (const { element, to } of state.steps) {
        if (element) for (const choice of choicesOf(element)) firsts.add(choice);
        else for (const choice of firstsOf(to)) firsts.add(choice);
    }
    return [...firsts];
}

/** `PART_OF_DAY` is `partOfDay`. */
function camelCased(className: string): string {
    return className.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
