/** Authors and outlets at the head of an article. */

import { it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';
import { withNames } from '../../../../support/nameModel.ts';

it.each([
    'By [[Ngozi Okafor|person]], [[Lagos|place]]',
    'By [[Ngozi Okafor|person]]',
    'By [[Associated Press|organisation]]',
    'Officials said that the plan by [[Acme Holdings Ltd|organisation]]. had failed.',
])('%s', source => {
    checkMentions(source, ['name'], withNames);
});
