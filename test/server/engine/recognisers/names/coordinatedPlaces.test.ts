/** Places whose one name has "and" in it. */

import { it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';
import { withNames } from '../../../../support/nameModel.ts';

it.each([
    'Flights to [[Trinidad and Tobago|place]] resumed on Monday.',
    'Envoys of [[Bosnia and Herzegovina|place]] and [[Croatia|place]] met on Monday.',
    'Envoys of [[Bosnia|place]] and [[Croatia|place]] met on Monday.',
])('%s', source => {
    checkMentions(source, ['name'], withNames);
});
