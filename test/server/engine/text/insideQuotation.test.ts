/** Words that are put between quotation marks of ours. */

import { expect, it } from 'vitest';
import { insideQuotation } from '../../../../server/src/engine/text/insideQuotation.ts';

it.each([
    ['“We waited,” she said.', '‘We waited,’ she said.'],
    ['"We waited," she said. "All night."', '‘We waited,’ she said. ‘All night.’'],
    ['The mayor called it "shameless".', 'The mayor called it ‘shameless’.'],
    ['The gate ("the old one") held.', 'The gate (‘the old one’) held.'],
    ['He spoke of "„night"', 'He spoke of ‘‚night’'],
    // What is no double mark stays: apostrophes, single marks, guillemets.
    ["The town's «last» night", "The town's «last» night"],
    ['', ''],
])('%s', (words, expected) => {
    expect(insideQuotation(words)).toBe(expected);
    expect(insideQuotation(words)).toHaveLength(words.length);
});
