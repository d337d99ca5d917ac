/** Parties told apart by a letter in brackets. */

import { it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';
import { withNames } from '../../../../support/nameModel.ts';

it.each([
    'The [[TPW(M)|organisation]] won four seats, officials said.',
    'They ruled on paragraph 4(a) and left (B) open.',
])('%s', source => {
    checkMentions(source, ['name'], withNames);
});
