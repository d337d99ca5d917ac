import { describe, it } from 'vitest';
import { checkTimes } from '../../../../support/checkTimes.ts';

describe('ranges that name their month once', () => {
    it.each([
        'It snowed between [[3|XXXX-03-03]] and [[5 March|XXXX-03-05]].',
        'It snowed from [[3|2021-03-03]] to [[5 March 2021|2021-03-05]].',
        'It snowed on [[March 3|XXXX-03-03]]-[[5|XXXX-03-05]].',
        'It snowed on [[March 3|XXXX-03-03]]–[[5|XXXX-03-05]].',
        'Choose from the [[22nd|XXXX-03-22]], [[30th|XXXX-03-30]] or [[31st of March|XXXX-03-31]].',
    ])('%s', checkTimes);

    it.each(['They won 3 to 5.', 'Between 3 and 5 men fled.'])('is silent: %s', checkTimes);
});
