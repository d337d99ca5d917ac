/** Where one name ends and the next begins. */

import { it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';
import { withNames } from '../../../../support/nameModel.ts';

it.each([
    'The [[Iranian Ministry of Foreign Affairs|organisation]] and the [[Bank of Ghana|organisation]] signed.',
    'The [[Bank of Ghana|organisation]], and the [[Ministry of Health|organisation]], declined to comment.',
    'The [[Ministry of Trade and the Environment|organisation]] opened an inquiry.',
    'He leads the [[Town List|organisation]], the [[Centre|organisation]] and the [[Greens|organisation]].',
    'The [[Ministry of Trade and Industry|organisation]] opened an inquiry.',
    'Thank you [[Lena|person]] & [[R Moreau|person]] for the tickets.',
    '[[Simon & Baker|organisation]] sued the printer.',
])('%s', source => {
    checkMentions(source, ['name'], withNames);
});
