/** Lets a document's own evidence decide where one sentence was not enough. */

import type { DocumentPass } from '../recogniser.ts';

export const confirmNames: DocumentPass = {
    name: 'confirmNames',
    apply: recognition => recognition,
};
