/** The fields of a request, or a complaint that names the field. */

import * as l10n from '@vscode/l10n';
import { type DayInterval, readDays, type Span } from '../../engine/engine.ts';
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

/** When a document was published. */
export interface Published {
    /** Undefined when the request says that the day is not known (`null`), or what cannot be read. */
    readonly days: DayInterval | undefined;
    /** Goes into the answer where there is one: a document is not lost for a date that cannot be read. */
    readonly warning?: string;
}

export function publishedField(request: Request): Published {
    const { published } = request;
    if (published === null) return { days: undefined };
    if (typeof published !== 'string')
        throw new MalformedRequest(l10n.t('"published" is to be a day, such as "2024-03-14", or null.'));
    const days = readDays(published);
    if (days) return { days };
    const warning = l10n.t(
        '"published" is no date such as "2024-03-14", "2024-03" or "2024": the day is taken as unknown.',
    );
    return { days, warning };
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
