/** Options that several commands share. */

import * as l10n from '@vscode/l10n';
import { InvalidArgumentError } from 'commander';

/** For options that may be repeated. */
export function collected(value: string, before: readonly string[] = []): readonly string[] {
    return [...before, value];
}

/** A whole number, 1 or more. */
export function readCount(value: string): number {
    const count = Number(value);
    if (!Number.isSafeInteger(count) || count < 1)
        throw new InvalidArgumentError(l10n.t('It is to be a whole number, 1 or more.'));
    return count;
}
