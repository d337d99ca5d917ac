/** The fields of a request, or a complaint that names the field. */

import * as l10n from '@vscode/l10n';
import { type Day, readDay, type Span } from '../../engine/engine.ts';
import { MalformedRequest, type Request } from './jsonLines.ts';

export function stringField(request: Request, name: string): string {
    const value = request[name];
    if (typeof value === 'string') return value;
    throw new MalformedRequest(l10n.t('"{0}" is to be a string.', name));
}

/** A whole number, 0 or more. */
export function countField(request: Request, name: string): number {
    const value = request[name];
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
    throw new MalformedRequest(l10n.t('"{0}" is to be a whole number, 0 or more.', name));
}

/** Undefined when the request says that the day is not known (`null`). */
export function publishedField(request: Request): Day | undefined {
    const { published } = request;
    if (published === null) return undefined;
    const day = typeof published === 'string' ? readDay(published) : undefined;
    if (day !== undefined) return day;
    throw new MalformedRequest(l10n.t('"published" is to be a day, such as "2024-03-14", or null.'));
}

/** `start` and `end`: at least one UTF-16 code unit of `text`. */
export function spanField(request: Request, text: string): Span {
    const start = countField(request, 'start');
    const end = countField(request, 'end');
    if (start < end && end <= text.length) return { start, end };
    throw new MalformedRequest(
        l10n.t('"start" and "end" are to delimit a stretch of the document, of {0} code units.', text.length),
    );
}
