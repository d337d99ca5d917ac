/** Two or more claims side by side as a text to read: its words, what is marked in them, and where they lead. */

import * as vscode from 'vscode';
import type {
    ComparedClaim,
    ComparedPair,
    Comparison,
    ProtocolLocation,
} from '../../../server/src/protocol.ts';

/** In UTF-16 code units of the text; sorted by start. */
export interface ComparisonText {
    readonly text: string;
    readonly marks: readonly ComparisonMark[];
    readonly links: readonly ComparisonLink[];
}

/** `value`: what was compared, `context`: what stands around it, `differs`: a verdict that calls for a look. */
export type ComparisonRole = 'heading' | 'label' | 'value' | 'context' | 'differs';

interface ComparisonMark {
    readonly role: ComparisonRole;
    readonly start: number;
    readonly end: number;
}

interface ComparisonLink {
    readonly location: ProtocolLocation;
    readonly start: number;
    readonly end: number;
}

/** A stretch of words that look alike. */
interface Run {
    readonly words: string;
    readonly role?: ComparisonRole;
    readonly location?: ProtocolLocation;
}

type Line = readonly Run[];

/** Two fit beside each other in a window 1280 wide; more stand below each other. In characters. */
const COLUMN = 42;
const ALONE = 88;
const GAP = 3;
const LABEL = 11;

/** Empty claims give a sentence that says so. */
export function comparisonText({ claims, verdicts }: Comparison): ComparisonText {
    const [first] = claims;
    if (!first || claims.length < 2)
        return textOf([[{ words: vscode.l10n.t('These words are no longer there.') }]]);
    if (claims.length === 2) {
        const heading = verdicts.flatMap(pair => [headingOf(claims, pair), [{ words: pair.reason }]]);
        return textOf([...heading, [], ...rowsOf(claims, COLUMN)]);
    }
    const heading = verdicts.flatMap(pair => {
        const reason = pair.reason === '' ? [] : [{ words: `: ${pair.reason}` }];
        return wrapped([...headingOf(claims, pair), ...reason], LABEL + ALONE);
    });
    return textOf([...heading, ...claims.flatMap(claim => [[], ...rowsOf([claim], ALONE)])]);
}

/** "12 people conflicts with 17 people". */
function headingOf(claims: readonly ComparedClaim[], { one, other, verdict, label }: ComparedPair): Line {
    const isDiffering = verdict === 'conflicts' || verdict === 'disputed';
    return [
        { words: nameOf(claims[one]), role: 'heading' },
        { words: ' ' },
        isDiffering ? { words: label, role: 'differs' } : { words: label },
        { words: ' ' },
        { words: nameOf(claims[other]), role: 'heading' },
    ];
}

/** Its value; of one without value the title. */
function nameOf(claim: ComparedClaim | undefined): string {
    if (!claim) return '';
    return claim.value !== '' ? claim.value : vscode.l10n.t('“{0}”', claim.title);
}

/** A label, then what each claim has there; rows that no claim has anything in are left out. */
function rowsOf(claims: readonly ComparedClaim[], width: number): readonly Line[] {
    const row = (label: string, cellOf: (claim: ComparedClaim) => Line): readonly Line[] =>
        sideBySide(label, claims.map(cellOf), width);
    const plain = (words: string | undefined): Line => (words ? [{ words }] : []);
    return [
        ...row(vscode.l10n.t('article'), ({ title, location }) => [
            { words: title, role: 'heading', location },
        ]),
        ...row('', ({ from }) => [{ words: from, role: 'context' }]),
        ...row(vscode.l10n.t('value'), ({ value }) => [{ words: value, role: 'value' }]),
        ...row(vscode.l10n.t('day'), ({ when }) => plain(when)),
        ...row(vscode.l10n.t('published'), ({ published }) => plain(published)),
        ...row(vscode.l10n.t('said by'), ({ speaker }) => plain(speaker)),
        ...row(vscode.l10n.t('meant as'), ({ modality }) => plain(modality)),
        [],
        ...row(vscode.l10n.t('passage'), passageOf),
    ];
}

function passageOf({ before, sentence, after, mark }: ComparedClaim): Line {
    const [start, end] = mark ?? [sentence.length, sentence.length];
    const runs: Run[] = [
        { words: before === '' ? '' : `${before} `, role: 'context' },
        { words: sentence.slice(0, start) },
        { words: sentence.slice(start, end), role: 'value' },
        { words: sentence.slice(end) },
        { words: after === '' ? '' : ` ${after}`, role: 'context' },
    ];
    return runs.filter(({ words }) => words !== '');
}

function sideBySide(label: string, cells: readonly Line[], width: number): readonly Line[] {
    const columns = cells.map(cell => wrapped(cell, width));
    const height = Math.max(...columns.map(({ length }) => length));
    return Array.from({ length: height }, (_, i) => {
        const head: Run = { words: (i === 0 ? label : '').padEnd(LABEL), role: 'label' };
        const line = columns.flatMap((column, j) => {
            const part = column[i] ?? [];
            return j < columns.length - 1
                ? [...part, { words: ' '.repeat(width + GAP - lengthOf(part)) }]
                : part;
        });
        return [head, ...line];
    });
}

/** Broken at spaces; a word that is longer than a line is cut. */
function wrapped(line: Line, width: number): readonly Line[] {
    const words = line.map(run => run.words).join('');
    const lines: Line[] = [];
    let start = 0;
    while (start < words.length) {
        const rest = words.length - start;
        const space = rest > width ? words.lastIndexOf(' ', start + width) : words.length;
        const end = rest > width && space <= start ? start + width : Math.min(space, words.length);
        lines.push(slice(line, start, end));
        start = words[end] === ' ' ? end + 1 : end;
    }
    return lines;
}

function slice(line: Line, start: number, end: number): Line {
    let at = 0;
    return line.flatMap(run => {
        const [from, until] = [Math.max(start - at, 0), Math.min(end - at, run.words.length)];
        at += run.words.length;
        return from < until ? [{ ...run, words: run.words.slice(from, until) }] : [];
    });
}

function lengthOf(line: Line): number {
    return line.reduce((sum, { words }) => sum + words.length, 0);
}

function textOf(lines: readonly Line[]): ComparisonText {
    const marks: ComparisonMark[] = [];
    const links: ComparisonLink[] = [];
    let text = '';
    for (const line of lines) {
        for (const { words, role, location } of line) {
            const [start, end] = [text.length, text.length + words.trimEnd().length];
            if (role && end > start) marks.push({ role, start, end });
            if (location && end > start) links.push({ location, start, end });
            text += words;
        }
        text = `${text.trimEnd()}\n`;
        if (line.length === 0) text = `${text}\n`;
    }
    return { text, marks, links };
}
