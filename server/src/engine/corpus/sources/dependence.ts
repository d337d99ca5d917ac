/** In words for a reader: why two documents count as one source. */

import * as l10n from '@vscode/l10n';
import type { Dependence } from './sources.ts';

/** `nameOf` tells what a document is called there: its title, its path. */
export function dependenceInWords(dependence: Dependence, nameOf: (uri: string) => string): string {
    const [one, other] = dependence.uris.map(nameOf);
    switch (dependence.kind) {
        case 'copy':
            return l10n.t(
                '{0} and {1} are nearly the same text ({2}% of their wording)',
                one ?? '',
                other ?? '',
                Math.round(100 * dependence.shared),
            );
        case 'agency':
            return l10n.t('{0} and {1} both rest on {2}', one ?? '', other ?? '', dependence.name);
        case 'outlet':
            return l10n.t('{0} and {1} are both by {2}', one ?? '', other ?? '', dependence.name);
        case 'relay':
            return l10n.t(
                '{0} and {1}: one hands on what {2} reported',
                one ?? '',
                other ?? '',
                dependence.name,
            );
    }
}
