/** A conversation in JSON lines: one answer for each line, in the same order. */

import type { Readable } from 'node:stream';
import * as l10n from '@vscode/l10n';
import { type Io, write } from '../io.ts';

/** Any JSON object of a request; what stands in it is still to be looked at. */
export type Request = Readonly<Record<string, unknown>>;

/** A request that cannot be answered, and why, for whoever wrote the program on the other side. */
export class MalformedRequest extends Error {}

/**
 * Until the input ends. A line that is no JSON object, or for which `answer` throws, is answered with `{"error": …}`;
 * what is thrown and no `MalformedRequest` is a fault of ours and told on standard error too. Waits for a slow reader,
 * so that answers never pile up in memory.
 */
export async function converse(
    { stdin, stdout, stderr }: Pick<Io, 'stdin' | 'stdout' | 'stderr'>,
    answer: (request: Request) => unknown,
): Promise<void> {
    for await (const line of linesOf(stdin)) await write(stdout, `${JSON.stringify(answered(line))}\n`);

    function answered(line: string): unknown {
        try {
            return answer(requestOf(line));
        } catch (error) {
            if (error instanceof MalformedRequest) return { error: error.message };
            stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
            return { error: l10n.t('A fault of Crosscheck: {0}', String(error)) };
        }
    }
}

function requestOf(line: string): Request {
    let value: unknown;
    try {
        value = JSON.parse(line);
    } catch {
        throw new MalformedRequest(l10n.t('The line is no JSON.'));
    }
    return objectOf(value, l10n.t('The line is no JSON object.'));
}

/** Throws `MalformedRequest` with the complaint for anything but an object. */
export function objectOf(value: unknown, complaint: string): Request {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new MalformedRequest(complaint);
    return Object.fromEntries(Object.entries(value));
}

/**
 * The lines of a stream of UTF-8, without `\n` or a `\r` before it. Only `\n` ends a line: U+2028 and its like, at which
 * `node:readline` breaks, may stand inside of a JSON string.
 */
async function* linesOf(input: Readable): AsyncGenerator<string> {
    const decoder = new TextDecoder();
    let begun: string[] = [];
    for await (const chunk of input) {
        const parts = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split(
            '\n',
        );
        const rest = parts.pop() ?? '';
        for (const part of parts) {
            yield withoutReturn([...begun, part].join(''));
            begun = [];
        }
        begun.push(rest);
    }
    const last = begun.join('') + decoder.decode();
    if (last !== '') yield withoutReturn(last);
}

function withoutReturn(line: string): string {
    return line.endsWith('\r') ? line.slice(0, -1) : line;
}
